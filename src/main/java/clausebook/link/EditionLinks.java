package clausebook.link;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Edition.Change;
import clausebook.corpus.Fate;
import clausebook.corpus.Policy;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.Nearest;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Checks what editions say became of the clauses of the edition before.
final class EditionLinks {

    private final Policy policy;
    private final Problems problems;
    private boolean hold = true;

    EditionLinks(Policy policy, Problems problems) {
        this.policy = policy;
        this.problems = problems;
    }

    /// False, with a problem, where a clause is named wrongly: it is not to be called lost too.
    boolean hold() {
        if (policy.editions().stream().allMatch(edition -> edition.changes().isEmpty())) {
            return true;
        }
        Set<ClauseId> before = Set.of();
        Set<ClauseId> ever = new HashSet<>();
        for (Edition edition : policy.editions()) {
            Set<ClauseId> now = edition.clauses().map(Clause::id).collect(Collectors.toUnmodifiableSet());
            Set<ClauseId> last = before;
            edition.changes().forEach((id, change) -> change(id, change, last, now, ever));
            before = now;
            ever.addAll(now);
        }
        return hold;
    }

    private void change(ClauseId id, Change change, Set<ClauseId> before, Set<ClauseId> now, Set<ClauseId> ever) {
        if (change.fate().isEmpty()) {
            added(id, change, before, now);
            return;
        }
        Set<ClauseId> known = change.is(Fate.RESTORED) ? ever : before;
        if (!known.contains(id)) {
            report(change.at(),
                    (change.is(Fate.RESTORED)
                            ? "no edition before has a clause "
                            : "the edition before has no clause ") + Quoted.of(id.slug()),
                    Nearest.hint(id.slug(), slugs(known)) + "correct the id, or take the line away");
        } else if (change.takes(id) == now.contains(id)) {
            report(change.at(),
                    "\"changes\" calls " + Quoted.of(id.slug()) + " " + change.fate().orElseThrow().word()
                            + ", but this edition "
                            + (now.contains(id) ? "still has it" : "does not have it"),
                    "correct the fate, or the clauses of this edition");
        }
    }

    /// Without a fate it tells why a clause is new.
    private void added(ClauseId id, Change change, Set<ClauseId> before, Set<ClauseId> now) {
        if (before.contains(id)) {
            hold = false;
            problems.add(ProblemCode.MISSING_FIELD, change.at(),
                    "a change of " + Quoted.of(id.slug()) + ", which the edition before has too, needs the field "
                            + "\"fate\"",
                    "without a fate a clause is new, and this one is not",
                    "add: fate: withdrawn, moved, merged-into, split-into, restored or reworded");
        } else if (!now.contains(id)) {
            report(change.at(), "no clause is called " + Quoted.of(id.slug()) + ", here or in the edition before",
                    Nearest.hint(id.slug(), slugs(now)) + "correct the id, or take the line away");
        }
    }

    private void report(Location at, String what, String mend) {
        hold = false;
        problems.add(ProblemCode.CHANGE_OF_NO_CLAUSE, at, what,
                "\"changes\" tells readers what became of each clause that is gone or moved", mend);
    }

    private static List<String> slugs(Set<ClauseId> ids) {
        return List.copyOf(ids.stream().map(ClauseId::slug).collect(Collectors.toCollection(TreeSet::new)));
    }
}
