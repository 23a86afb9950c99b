package clausebook.link;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.corpus.Section;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Refuses an edition that lacks a clause of the edition before and does not say what became of it: nothing is lost by
/// a slip.
final class LostClauses {

    private final Problems problems;

    LostClauses(Problems problems) {
        this.problems = problems;
    }

    void check(Policy policy) {
        for (int i = 1; i < policy.editions().size(); i++) {
            Edition before = policy.editions().get(i - 1);
            Edition after = policy.editions().get(i);
            Set<ClauseId> present = after.clauses().map(Clause::id).collect(Collectors.toUnmodifiableSet());
            before.allSections().flatMap(Section::ownClauses).forEach(clause -> check(clause, before, after, present));
        }
    }

    /// Items leave with their clause: one word about it, or one problem, is enough for all of them.
    private void check(Clause clause, Edition before, Edition after, Set<ClauseId> present) {
        if (present.contains(clause.id())) {
            Stream.concat(clause.items().stream(), clause.closing().stream())
                    .forEach(item -> check(item, before, after, present));
        } else if (!after.changes().containsKey(clause.id())) {
            report(clause, before, after);
        }
    }

    private void report(Clause clause, Edition before, Edition after) {
        String number = clause.number().isEmpty() ? "" : " (" + clause.number() + ")";
        problems.add(ProblemCode.LOST_CLAUSE, after.at(),
                "\"" + clause.id().slug() + "\"" + number + " of the edition \"" + before.id().slug()
                        + "\" is missing here",
                "a clause that goes without a word could be a slip, and whoever looks for it must be told what "
                        + "became of it",
                "put it back, or add it to \"changes\" with fate: withdrawn and a reason, or with merged-into or "
                        + "split-into");
    }
}
