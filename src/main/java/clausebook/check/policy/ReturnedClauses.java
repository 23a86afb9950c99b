package clausebook.check.policy;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Fate;
import clausebook.corpus.Policy;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// An id that left and comes back is another clause, unless the edition says that the old one was restored.
final class ReturnedClauses implements PolicyChecks.OverEditions {

    /// One that has a clause, one without it, and one that has it again.
    private static final int FEWEST_EDITIONS = 3;

    @Override
    public void check(Policy policy, Problems problems) {
        if (policy.editions().size() < FEWEST_EDITIONS) {
            return;
        }
        Set<ClauseId> everSeen = new HashSet<>();
        Set<ClauseId> before = Set.of();
        for (Edition edition : policy.editions()) {
            Set<ClauseId> last = before;
            edition.clauses().filter(clause -> everSeen.contains(clause.id()) && !last.contains(clause.id())
                    && !restored(edition, clause)).forEach(clause -> report(clause, problems));
            before = edition.clauses().map(Clause::id).collect(Collectors.toSet());
            everSeen.addAll(before);
        }
    }

    private static boolean restored(Edition edition, Clause clause) {
        return Optional.ofNullable(edition.changes().get(clause.id())).filter(change -> change.is(Fate.RESTORED))
                .isPresent();
    }

    private static void report(Clause clause, Problems problems) {
        problems.add(ProblemCode.RETURNED_WITHOUT_RESTORED, clause.at(),
                Quoted.of(clause.id().slug()) + " was gone in the edition before and is back",
                "an id belongs to one clause for ever, so that old links stay true",
                "if it is the same clause, add it to \"changes\" with fate: restored; if not, give it a new id");
    }
}
