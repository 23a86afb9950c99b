package clausebook.intake;

import clausebook.draft.Draft;
import clausebook.draft.DraftCouncil;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftPolicy;
import clausebook.intake.draft.DraftUnits;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of a policy is in the content already.
///
/// @param editions of the policy; none where it is new
record Standing(Optional<DraftCouncil> council, Optional<DraftPolicy> policy, List<DraftEdition> editions) {

    static Standing of(Draft content, ImportRequest.Target target) {
        Optional<DraftCouncil> council = content.councils().stream()
                .filter(found -> found.slug().words().equals(target.council())).findFirst();
        Optional<DraftPolicy> policy = council.stream().flatMap(found -> found.policies().stream())
                .filter(found -> found.slug().words().equals(target.policy())).findFirst();
        return new Standing(council, policy, policy.map(DraftPolicy::editions).orElse(List.of()));
    }

    Optional<DraftEdition> edition(String slug) {
        return editions.stream().filter(edition -> edition.slug().words().equals(slug)).findFirst();
    }

    /// The same with one edition more, in the place of any of its slug.
    Standing with(DraftEdition made) {
        List<DraftEdition> all = new ArrayList<>(without(made.slug().words()).editions);
        all.add(made);
        return new Standing(council, policy, all);
    }

    Standing without(String slug) {
        return new Standing(council, policy,
                editions.stream().filter(edition -> !edition.slug().words().equals(slug)).toList());
    }

    /// The edition that no other follows; of several, the one with the latest date.
    Optional<DraftEdition> newest() {
        Set<String> followed = new HashSet<>();
        editions.forEach(edition -> followed.add(DraftUnits.words(edition.facts().follows())));
        return editions.stream().filter(edition -> !followed.contains(edition.slug().words()))
                .max(Comparator.comparing(Standing::date).thenComparing(edition -> edition.slug().words()));
    }

    /// When it began, as far as it is told; dates compare as words.
    private static String date(DraftEdition edition) {
        Optional<DraftEdition.Dates> dates = edition.facts().dates();
        return dates.flatMap(DraftEdition.Dates::inForce).or(() -> dates.flatMap(DraftEdition.Dates::adopted))
                .or(() -> dates.flatMap(DraftEdition.Dates::issued)).flatMap(Read::known).map(SourceText::words)
                .orElse("");
    }

    /// The ids of all clauses and sections that the policy ever had.
    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        for (DraftEdition edition : editions) {
            DraftUnits units = DraftUnits.of(edition);
            ids.addAll(units.clauses().keySet());
            ids.addAll(units.sections().keySet());
        }
        return ids;
    }

}
