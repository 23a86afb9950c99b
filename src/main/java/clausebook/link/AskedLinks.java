package clausebook.link;

import clausebook.corpus.Asked;
import clausebook.diagnostic.Nearest;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.text.SourceText;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Whether the clauses that say something about what is asked today are there.
final class AskedLinks {

    private final Targets targets;
    private final Problems problems;

    AskedLinks(Targets targets, Problems problems) {
        this.targets = targets;
        this.problems = problems;
    }

    void check(List<Asked> asked) {
        asked.stream().flatMap(entry -> Stream.concat(entry.named().stream(), entry.covered().stream()))
                .forEach(this::check);
    }

    private void check(SourceText written) {
        String words = written.words();
        boolean known = words.indexOf('#') < 0 || targets.policyKnown(words.substring(0, words.indexOf('#')));
        if (known && targets.elsewhere(words).isEmpty()) {
            problems.add(ProblemCode.UNKNOWN_REFERENCE, written.start(), "no clause is called " + Quoted.of(words),
                    "readers are led from what they ask to the clauses that answer it",
                    Nearest.hint(words, targets.near(words, new TreeSet<>()))
                            + "write the council's folder, the policy's folder and the clause, as council/policy#id");
        }
    }
}
