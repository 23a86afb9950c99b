package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is taken apart word by word is what Lucene's analyzers make of the whole text.
final class CutterTest {

    private static final List<String> HARD = List.of("", "the of and", "The clerk's phone, the clerks’ phones; o'clock",
            "posting posted POSTS", "£1,000.50 at 9.30 on 6.9", "constructor __proto__ toString",
            "tŷ cŵn İstanbul Straße ﬁle ǅ", "日本語のテキスト ไทย 👩‍👩‍👧 🇬🇧 ☎️", "a_b c-d e.g. U.S.A. x@y.org",
            "mae'r i'w a'i Tŷ'r", "e\u0301te\u0301 \u00e9t\u00e9", "x".repeat(600));

    @Test
    void hardWordsComeOutAsFromLucene() {
        for (Language language : Language.values()) {
            Cutter cutter = new Cutter(language);
            assertThat(HARD)
                    .allSatisfy(text -> same(cut(cutter.add(text, false)), Words.of(text, language.analyzer())));
            assertThat(HARD).as("a second time")
                    .allSatisfy(text -> same(cut(cutter.add(text, false)), Words.of(text, language.analyzer())));
        }
    }

    @Test
    void textsOneAfterTheOtherAreOneTextInSeveralLines() {
        Cutter cutter = new Cutter(Language.ENGLISH);
        for (String first : HARD) {
            for (String second : HARD) {
                same(cut(cutter.add(first, false).add(second, false)),
                        Words.of(first + "\n" + second, Language.ENGLISH.analyzer()));
            }
        }
    }

    @Test
    void allRealClausesComeOutAsFromLucene() {
        Cutter cutter = new Cutter(Language.ENGLISH);
        assertThat(ClauseDocs.of(Content.real(), Language.ENGLISH, false).docs().stream()
                .flatMap(doc -> Stream.of(doc.title(), doc.stem(), doc.text(), doc.meant())))
                .allSatisfy(text -> same(cut(cutter.add(text, false)), Words.of(text, Language.ENGLISH.analyzer())));
    }

    @Test
    void onlyWhatIsToBeCountedIsCounted() {
        Cutter cutter = new Cutter(Language.ENGLISH);
        cutter.add("Posting the posts", true).add("posts", true).add("posting", false);
        assertThat(cutter.counts()).isEqualTo(Map.of("posting", 1, "posts", 2));
    }

    @Test
    void aTextThatIsSeenAgainCountsAgainWhetherForgottenOrNot() {
        Cutter cutter = new Cutter(Language.ENGLISH);
        cutter.add("Posts", true).add("Posts", true);
        cutter.forget();
        cutter.add("Posts", true);
        assertThat(cutter.counts()).isEqualTo(Map.of("posts", 3));
    }

    /// The words that were cut, with their places.
    private static Words cut(Cutter cutter) {
        List<String> words = new ArrayList<>();
        IntStream.Builder positions = IntStream.builder();
        int[] stems = cutter.stems();
        for (int place = 0; place < stems.length; place++) {
            if (stems[place] != Cutter.NOTHING) {
                words.add(cutter.numbers().word(stems[place]));
                positions.add(place);
            }
        }
        return new Words(words, positions.build().toArray());
    }

    private static void same(Words cut, Words lucene) {
        assertThat(cut.words()).isEqualTo(lucene.words());
        assertThat(cut.positions()).isEqualTo(lucene.positions());
    }
}
