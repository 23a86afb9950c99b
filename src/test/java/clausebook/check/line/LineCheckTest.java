package clausebook.check.line;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.check.line.LineForce.Weakening;
import clausebook.check.line.LineMutations.Kind;
import clausebook.corpus.Duty;
import clausebook.diagnostic.Problems;
import clausebook.force.Codebook;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An author's checklist line may use other words than its rule, but may not say less or something else.
final class LineCheckTest {

    private static final int OF_EACH_KIND = 40;
    private static final List<CheckedLine> HARMLESS = CheckedLine.all();

    private final LineCheck check = new LineCheck(CheckedLine.VOCABULARY, Codebook.of("en").language(), new Problems());

    @Test
    void aHundredHarmlessRewordingsPass() {
        assertThat(HARMLESS).hasSize(100);
        assertThat(HARMLESS.stream().filter(line -> !faults(line).isEmpty())
                .map(line -> line.line() + " => " + faults(line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {20_261_120, 1, 2, 3, 5, 8, 13, 21})
    void twoHundredLinesThatSayLessAreRefused(long seed) {
        Random random = new Random(seed);
        Set<CheckedLine> mutations = new LinkedHashSet<>();
        for (Kind kind : Kind.values()) {
            int wanted = mutations.size() + OF_EACH_KIND;
            while (mutations.size() < wanted) {
                CheckedLine line = HARMLESS.get(random.nextInt(HARMLESS.size()));
                LineMutations.of(kind, line, random).ifPresent(mutations::add);
            }
        }
        assertThat(mutations).hasSize(200).doesNotContainAnyElementsOf(HARMLESS);
        assertThat(mutations.stream().filter(line -> faults(line).isEmpty()).map(CheckedLine::toString))
                .as("seed %d", seed).isEmpty();
    }

    @Test
    void eachKindOfFaultIsToldInItsOwnWords() {
        assertThat(what("must", "check the date", "you should check the date"))
                .contains("it says \"should\", and the rule is must");
        assertThat(what("must-not", "post rumours", "post rumours")).contains("it drops \"not\"");
        assertThat(what("must", "keep it for 14 days", "keep it for 7 days")).contains("it has the figure \"7 day\"");
        assertThat(what("must", "keep it for 14 days", "keep it")).contains("it drops the figure \"14 day\"");
        assertThat(what("must", "post only facts", "post facts")).contains("it drops \"only\"");
        assertThat(what("must", "check the date", "check the date if possible")).contains("it adds \"possible\"");
        assertThat(what("must", "check the date", "check the date, unless it is known"))
                .contains("it adds or changes an exception");
        assertThat(what("must", "ask the Clerk", "ask a volunteer"))
                .contains("it names \"Volunteers\", whom the rule does not name");
        assertThat(what("must", "check the date", "be nice")).contains("it shares no word with it");
    }

    @Test
    void aLineMayNotAddForceToAdviceEither() {
        assertThat(what("should", "keep a copy", "you must keep a copy"))
                .contains("it says \"must\", and the rule is should");
    }

    @Test
    void figuresAreTheSameInDigitsAndInWords() {
        assertThat(Arrays.asList(what("must", "answer within two weeks", "answer within 2 weeks"),
                what("must", "look at it every day", "look at it daily"))).allMatch(List::isEmpty);
    }

    private List<String> what(String duty, String says, String line) {
        return faults(new CheckedLine(Duty.valueOf(duty.toUpperCase(Locale.ROOT).replace('-', '_')), says, "", "",
                "staff", line));
    }

    private List<String> faults(CheckedLine line) {
        return check.fault(line.line(), line.rule()).map(Weakening::what).stream().toList();
    }
}
