package clausebook.link;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.corpus.Section;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Refuses an edition that lacks a clause of the edition before and does not say what became of it: nothing is lost by
/// a slip.
final class LostClauses {

    /// How many letters of its text are told.
    private static final int OPENING = 60;

    /// For how many a like clause is looked for: more are not read, and would take long where every id is new.
    private static final int MOST_COMPARED = 50;

    private final Problems problems;
    private int told;
    private NewClauses newClauses;

    LostClauses(Problems problems) {
        this.problems = problems;
    }

    void check(Policy policy) {
        for (int i = 1; i < policy.editions().size(); i++) {
            Edition before = policy.editions().get(i - 1);
            Edition after = policy.editions().get(i);
            newClauses = new NewClauses(before, after);
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
        Optional<Clause> like = told++ < MOST_COMPARED ? newClauses.like(clause) : Optional.empty();
        String hint = like.map(found -> "it may be the new \"" + found.id().slug()
                + "\": then give that its old id; else ").orElse("");
        problems.add(ProblemCode.LOST_CLAUSE, like.map(Clause::at).orElse(after.at()),
                "\"" + clause.id().slug() + "\"" + number + " of the edition \"" + before.id().slug()
                        + "\" is missing here: " + Quoted.of(opening(clause.text().words())),
                "a clause that goes without a word could be a slip, and whoever looks for it must be told what "
                        + "became of it",
                hint + "put it back, or add it to \"changes\" with fate: withdrawn and a reason, or with "
                        + "merged-into or "
                        + "split-into");
    }

    /// Its first words, so that it is known without a look at the older file.
    private static String opening(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= OPENING ? line : line.substring(0, line.lastIndexOf(' ', OPENING) + 1).strip() + " …";
    }
}
