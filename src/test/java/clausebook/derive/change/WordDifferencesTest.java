package clausebook.derive.change;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import clausebook.character.Characters;
import clausebook.guide.Difference;
import clausebook.guide.Effect;
import clausebook.guide.ForceShift;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Two texts word by word: what is told reads well, and gives both back.
final class WordDifferencesTest {

    @Test
    void aPhraseInThePlaceOfAnotherIsOneChange() {
        assertThat(told("Staff and members must not shout, ever.", "Residents of town must not shout."))
                .isEqualTo("-Staff and members +Residents of town =must not shout-, ever=.");
    }

    @Test
    void anAmountIsOneWord() {
        assertThat(told("Pay £5,000 now.", "Pay £7,500 now.")).isEqualTo("=Pay £-5,000 +7,500 =now.");
    }

    @Test
    void theSameTextHasNoDifference() {
        assertThat(WordDifferences.between("a b", "a b")).isEmpty();
    }

    @Test
    void aSpanBeginsWithASentenceWhereItCan() {
        assertThat(told("Posts go to the hosts and to the Clerk. He tells it to the Clerk, for advice.",
                "Posts go to the hosts and to the Clerk."))
                .isEqualTo("=Posts go to the hosts and to the Clerk.- He tells it to the Clerk, for advice.");
        assertThat(told("Ask the Clerk.", "Ask the Clerk. Then ask the Mayor."))
                .isEqualTo("=Ask the Clerk.+ Then ask the Mayor.");
    }

    @Test
    void otherMarksAreNoOtherWords() {
        assertThat(told("He said \"don't\" - a well-known rule ... for 5 km.",
                "He said “don’t” – a well\u2011known rule … for\u00a05 km."))
                .isEqualTo("=He said “don’t” – a well\u2011known rule … for\u00a05 km.");
        assertThat(told("Don't shout.", "Don’t whisper.")).isEqualTo("=Don’t -shout+whisper=.");
    }

    @Test
    void anyTwoTextsAreGivenBackTheOlderButForItsMarks() {
        for (long seed = 0; seed < Counts.of(2_000, 20_000); seed++) {
            Random random = new Random(seed);
            String before = text(random);
            String after = text(random);
            List<Difference> runs = WordDifferences.between(before, after);
            assertThat(runs.isEmpty() ? before : Difference.before(runs)).as("seed %d", seed)
                    .satisfies(told -> assertThat(flat(told)).isEqualTo(flat(before)));
            assertThat(runs.isEmpty() ? before : Difference.after(runs)).as("seed %d", seed).isEqualTo(after);
            assertThat(runs).as("seed %d", seed).noneMatch(run -> run.words().isEmpty());
        }
    }

    @Test
    void aFigureGoesUpOrDownByTheWordsBeforeIt() {
        assertThat(effect("reply within 14 days", "reply within 7 days")).isEqualTo(Effect.STRONGER);
        assertThat(effect("keep at least 2 copies", "keep at least 3 copies")).isEqualTo(Effect.STRONGER);
        assertThat(effect("no more than two posts", "no more than five posts")).isEqualTo(Effect.WEAKER);
        assertThat(effect("bring more than 5 forms", "bring more than 3 forms")).isEqualTo(Effect.WEAKER);
        assertThat(effect("the fine is £5,000", "the fine is £50")).isEqualTo(Effect.UNCLEAR);
        assertThat(FigureShifts.between(WordDifferences.between("see the rules", "see the 3 rules"), "en")).isEmpty();
    }

    /// Blanks of a kind are one, and every mark is plain.
    private static String flat(String text) {
        return Characters.withPlainMarks(text).replaceAll("\\s*\n\\s*", "\n").replaceAll(" +", " ");
    }

    private static Effect effect(String before, String after) {
        return FigureShifts.between(WordDifferences.between(before, after), "en").stream().map(ForceShift::effect)
                .findFirst()
                .orElseThrow();
    }

    private static String told(String before, String after) {
        return WordDifferences.between(before, after).stream().map(run -> switch (run.sort()) {
            case SAME -> "=" + run.words();
            case ADDED -> "+" + run.words();
            case REMOVED -> "-" + run.words();
        }).collect(Collectors.joining());
    }

    private static String text(Random random) {
        String[] pieces = {"a", "bee", "£", "5,000", "don’t", " ", " ", "\n", ".", ",", "ŵ", "😀", "(", "\u00a0"};
        return IntStream.range(0, random.nextInt(14)).mapToObj(_ -> pieces[random.nextInt(pieces.length)])
                .collect(Collectors.joining());
    }
}
