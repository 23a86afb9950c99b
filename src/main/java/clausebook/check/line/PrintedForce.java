package clausebook.check.line;

import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.force.Codebook;
import clausebook.text.SourceText;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Holds the printed words of a rule against its duty.
public final class PrintedForce {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PrintedForce() {}

    public static void check(SourceText printed, Duty duty, Codebook codebook, Problems problems) {
        Set<Duty> possible = codebook.duties(printed.words());
        if (!possible.contains(duty) && !codebook.knows(printed.words())) {
            problems.add(ProblemCode.UNKNOWN_FORCE, printed.start(),
                    "I do not know " + Quoted.of(printed.words()) + ": is it " + duty.word() + "?",
                    "words of force that the codebook does not know are taken for a bare order, and this is none",
                    "if it is, add to vocabulary/force.yaml: - { words: " + printed.words() + ", duty: "
                            + duty.word() + " }; if not, correct the duty");
        } else if (!possible.contains(duty)) {
            String words = possible.stream().map(Duty::word).collect(Collectors.joining(" or "));
            problems.add(ProblemCode.PRINTED_AGAINST_DUTY, printed.start(),
                    Quoted.of(printed.words()) + " means " + words + " by the codebook, not " + duty.word(),
                    "a duty is never made softer or harder than the source has it",
                    "correct the duty, or the printed words");
        }
        if (SPACES.split(printed.words()).length > Rule.MOST_PRINTED) {
            problems.add(ProblemCode.TOO_MANY_PRINTED_WORDS, printed.start(), "\"printed\" holds more than four words",
                    "it shows the words of force alone; the source's sentences are not copied",
                    "keep the words of force, such as must not");
        }
    }
}
