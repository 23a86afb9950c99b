package clausebook.derive.change;

import clausebook.corpus.Audience;
import clausebook.force.StaleNumber;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Compares two editions of one policy, next to each other or years apart.
public final class EditionComparison {

    private final Guide guide;
    private final PolicyGuide policy;

    /// @param guide gives mentions their words
    public EditionComparison(Guide guide, PolicyGuide policy) {
        this.guide = guide;
        this.policy = policy;
    }

    /// What each edition changed against the one before it, the oldest first.
    public List<EditionChanges> eachYear() {
        List<EditionGuide> editions = policy.editions();
        return IntStream.range(1, editions.size()).mapToObj(i -> between(editions.get(i - 1), editions.get(i)))
                .toList();
    }

    /// What changed from one edition to a later one.
    public EditionChanges between(EditionGuide from, EditionGuide to) {
        int older = policy.editions().indexOf(from);
        int newer = policy.editions().indexOf(to);
        if (older < 0 || newer <= older) {
            throw new IllegalArgumentException("no later edition: " + from.edition().id() + ", " + to.edition().id());
        }
        Declared declared = new Declared(
                policy.editions().subList(older + 1, newer + 1).stream().map(EditionGuide::edition).toList());
        ClauseMatching.Found found = ClauseMatching.of(from, to, declared);
        Audiences audiences = new Audiences(guide.vocabulary());
        List<Audience> gained = audiences.missing(to.edition().covers(), from.edition().covers());
        List<Audience> lost = audiences.missing(from.edition().covers(), to.edition().covers());
        return new EditionChanges(from, to,
                clauses(found.groups(), declared, audiences, new RuleShifts(audiences, gained, lost)),
                Headings.between(from.edition(), to.edition()), gained, lost,
                EditionFacts.between(from.edition(), to.edition()), found.misused(),
                StaleNumber.between(from.edition(), to.edition()));
    }

    private List<ClauseChange> clauses(List<ClauseGroup> groups, Declared declared, Audiences audiences,
            RuleShifts rules) {
        Map<PlacedClause, PlacedClause> earlier = new HashMap<>();
        groups.stream().filter(group -> !group.before().isEmpty())
                .forEach(group -> group.after().forEach(after -> earlier.put(after, group.before().getFirst())));
        ClauseComparison comparison = new ClauseComparison(declared, audiences, rules, new MentionWords(guide),
                after -> Optional.ofNullable(earlier.get(after)));
        return groups.stream().map(comparison::of).toList();
    }
}
