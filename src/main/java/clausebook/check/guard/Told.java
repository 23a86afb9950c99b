package clausebook.check.guard;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import java.util.Optional;

/// What guards tell of one edition: all but what a person has answered.
record Told(Edition edition, Problems problems) {

    void add(ProblemCode code, Clause clause, Location at, String what, String why, String mend) {
        add(code, Optional.of(clause.id()), at, what, why, mend);
    }

    void ofWhole(ProblemCode code, Location at, String what, String why, String mend) {
        add(code, Optional.empty(), at, what, why, mend);
    }

    private void add(ProblemCode code, Optional<ClauseId> clause, Location at, String what, String why, String mend) {
        if (!isAnswered(code, clause)) {
            problems.add(code, at, what, why, mend);
        }
    }

    private boolean isAnswered(ProblemCode code, Optional<ClauseId> clause) {
        return edition.answered().stream().filter(answer -> answer.guard().equals(code.id()))
                .anyMatch(answer -> answer.clause().isEmpty() || answer.clause().equals(clause));
    }
}
