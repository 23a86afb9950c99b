package clausebook.check.policy;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Fate;
import clausebook.corpus.Policy;
import clausebook.corpus.Rule;
import clausebook.corpus.Section;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Warns where a clause sets other duties than in the edition before and nobody says why: a slip of the pen, or a
/// change to explain.
final class DutyNotes implements PolicyChecks.OverEditions {

    @Override
    public void check(Policy policy, Problems problems) {
        for (int i = 1; i < policy.editions().size(); i++) {
            Map<ClauseId, Clause> before = new HashMap<>();
            policy.editions().get(i - 1).clauses().forEach(clause -> before.putIfAbsent(clause.id(), clause));
            Edition edition = policy.editions().get(i);
            if (namesOthers(edition, before)) {
                continue;
            }
            edition.allSections().flatMap(Section::ownClauses)
                    .forEach(clause -> check(clause, edition, before, problems));
        }
    }

    /// A clause that "changes" names wrongly is told where it is named; its own duties are not to be told too.
    private static boolean namesOthers(Edition edition, Map<ClauseId, Clause> before) {
        return edition.changes().entrySet().stream()
                .anyMatch(change -> !change.getValue().is(Fate.RESTORED) && change.getValue().fate().isPresent()
                        && !before.containsKey(change.getKey()));
    }

    /// A note on a clause holds for its items too.
    private static void check(Clause clause, Edition edition, Map<ClauseId, Clause> before, Problems problems) {
        if (edition.changes().containsKey(clause.id())) {
            return;
        }
        Clause old = before.get(clause.id());
        if (old != null && old.isRead() && clause.isRead() && !duties(old).equals(duties(clause))) {
            warn(clause, duties(old), duties(clause), problems);
        }
        Stream.concat(clause.items().stream(), clause.closing().stream())
                .forEach(item -> check(item, edition, before, problems));
    }

    private static List<String> duties(Clause clause) {
        return clause.rules().stream().map(Rule::duty).sorted().map(duty -> duty.word()).toList();
    }

    private static void warn(Clause clause, List<String> before, List<String> after, Problems problems) {
        boolean sameDuties = Set.copyOf(before).equals(Set.copyOf(after));
        String what = sameDuties
                ? " now holds " + counted(after) + "; in the edition before it held " + counted(before)
                : " now says " + spoken(after) + "; in the edition before it said " + spoken(before);
        problems.add(ProblemCode.DUTY_CHANGED_WITHOUT_NOTE, clause.at(), Quoted.of(clause.id().slug()) + what,
                "a rule that became stronger or weaker is what readers ask about first",
                "if it is meant, add it to \"changes\" with fate: reworded and a reason; if not, correct the duty");
    }

    private static String spoken(List<String> duties) {
        return duties.isEmpty() ? "nothing that binds" : String.join(", ", new LinkedHashSet<>(duties));
    }

    /// "2 × must": where only their number changed.
    private static String counted(List<String> duties) {
        return new LinkedHashSet<>(duties).stream().map(duty -> Collections.frequency(duties, duty) + " × " + duty)
                .collect(Collectors.joining(", "));
    }
}
