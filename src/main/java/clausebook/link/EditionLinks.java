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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Checks the clauses that editions name beside their texts: what became of them, who says that someone is not covered, what was corrected.
final class EditionLinks {

    private final Policy policy;
    private final Problems problems;

    EditionLinks(Policy policy, Problems problems) {
        this.policy = policy;
        this.problems = problems;
    }

    void check() {
        Set<ClauseId> before = Set.of();
        Set<ClauseId> ever = new HashSet<>();
        for (Edition edition : policy.editions()) {
            Set<ClauseId> now = edition.clauses().map(Clause::id).collect(Collectors.toUnmodifiableSet());
            Set<ClauseId> last = before;
            edition.changes().forEach((id, change) -> change(id, change, last, now, ever));
            edition.notCovered()
                    .forEach(part -> part.clause().filter(id -> !now.contains(id)).ifPresent(id -> reportReference(id, edition.at(), now)));
            edition.corrections().stream().filter(correction -> !now.contains(correction.clause()))
                    .forEach(correction -> reportReference(correction.clause(), edition.at(), now));
            before = now;
            ever.addAll(now);
        }
    }

    private void change(ClauseId id, Change change, Set<ClauseId> before, Set<ClauseId> now, Set<ClauseId> ever) {
        Set<ClauseId> known = change.fate() == Fate.RESTORED ? ever : before;
        if (!known.contains(id)) {
            report(id, change.at(), "no clause of an edition before is called \"" + id.slug() + "\"", known);
        } else if (change.fate().leaves() == now.contains(id)) {
            report(id, change.at(), "\"" + id.slug() + "\" is called " + change.fate().word() + ", but this edition "
                    + (now.contains(id) ? "still has it" : "does not have it"), now);
        }
        change.into().stream().filter(into -> !now.contains(into)).forEach(into -> report(into, change.at(),
                "\"" + id.slug() + "\" is said to have gone into \"" + into.slug() + "\", which this edition does not have", now));
    }

    private void report(ClauseId id, Location at, String what, Set<ClauseId> known) {
        problems.add(ProblemCode.CHANGE_OF_NO_CLAUSE, at, what,
                "\"changes\" tells readers what became of a clause, so the clause must be known",
                Nearest.hint(id.slug(), slugs(known)) + "correct the id or the fate, or take the line away");
    }

    private void reportReference(ClauseId id, Location at, Set<ClauseId> known) {
        problems.add(ProblemCode.UNKNOWN_REFERENCE, at, "this edition names a clause \"" + id.slug() + "\", which it does not have",
                "a reader who follows this link would get nowhere",
                Nearest.hint(id.slug(), slugs(known)) + "write the id of a clause of this edition");
    }

    private static List<String> slugs(Set<ClauseId> ids) {
        return List.copyOf(ids.stream().map(ClauseId::slug).collect(Collectors.toCollection(TreeSet::new)));
    }
}
