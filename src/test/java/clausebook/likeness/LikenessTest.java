package clausebook.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How alike words and texts are.
final class LikenessTest {

    private static final LanguageWords ENGLISH = LanguageWords.of("en");

    @ParameterizedTest
    @CsvSource({"posts, post", "posting, post", "posted, post", "post, post", "uses, uses", "used, used",
        "using, using",
        "accesses, access", "access, access", "share, shar", "shares, shar", "sharing, shar", "press, press", "is, is"})
    void aWordLosesTheEndingThatChangesItsFormOnly(String word, String stem) {
        assertThat(ENGLISH.stem(word)).isEqualTo(stem);
    }

    @Test
    void aLanguageWithoutAFileKeepsItsWordsWhole() {
        LanguageWords welsh = LanguageWords.of("cy");

        assertThat(Stream.of("cynghorau", "posts", "council's").map(welsh::stem))
                .containsExactly("cynghorau", "posts", "council's");
        assertThat(welsh.council()).isEmpty();
    }

    @Test
    void theRegionOfALanguageChangesNothing() {
        assertThat(LanguageWords.of("en-GB")).isSameAs(LanguageWords.of("en"));
    }

    @ParameterizedTest
    @CsvSource({"keep a copy, keep a copy, 1", "Keep a COPY!, keep a copy, 1", "keep a copy, send mail, 0",
        "keep a copy, keep a log, 0.667", "keep, keep a copy, 0.5", "'', '', 1", "'', keep, 0"})
    void textsAreAsAlikeAsTheWordsTheyShare(String one, String other, double like) {
        assertThat(TextWords.of(one).like(TextWords.of(other))).isCloseTo(like, within(0.001));
        assertThat(TextWords.of(other).like(TextWords.of(one))).isCloseTo(like, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"a b c d e f, c d e, 1", "a b c d e f, c d x, 0", "a b c d e f, a b c x d e f, 0.4", "a b c, a b, 0"})
    void aTextHoldsAnotherWhereItsRunsOfThreeWordsStandInIt(String whole, String part, double holds) {
        assertThat(TextWords.of(whole).holds(TextWords.of(part))).isCloseTo(holds, within(0.001));
    }

    @Test
    void thoseThatShareTheRarestWordsAreFoundFirst() {
        RareWords index = new RareWords(Stream.of("tell the Clerk of a hacked account", "tell the Mayor",
                "a hacked account is closed", "the Clerk keeps the minutes").map(TextWords::of).toList());

        assertThat(index.near(TextWords.of("report any hacked account to the Clerk"))).startsWith(0, 2);
        assertThat(index.near(TextWords.of("nothing like it"))).isEmpty();
    }

    @Test
    void rareWordsWeighMoreThanCommonOnes() {
        List<String> texts =
                List.of("council passwords", "council photos", "council minutes", "council passwords shared");
        WordWeights weights = new WordWeights(texts, new WordForms(ENGLISH));
        WordWeights.Vector first = weights.vector(0);

        assertThat(first.words()).hasSize(2);
        assertThat(first.weights()[1]).isGreaterThan(first.weights()[0]);
        assertThat(weights.vector("council passwords").weights()).containsExactly(first.weights());
        assertThat(weights.vector("don't, it's unknown").words()).isEmpty();
    }

    @Test
    void postingsTellWhichTextsHaveAWord() {
        Postings postings = new Postings(new int[][] {{3, 9}, {9}, {}, {1, 9}});
        long[] sums = new long[4];
        postings.add(postings.place(9), 5, sums);

        assertThat(postings.keys()).containsExactly(1, 3, 9);
        assertThat(postings.place(4)).isNegative();
        assertThat(postings.textsWith(postings.place(9))).isEqualTo(3);
        assertThat(sums).containsExactly(5, 5, 0, 5);
    }
}
