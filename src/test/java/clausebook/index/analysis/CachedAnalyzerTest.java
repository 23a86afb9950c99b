package clausebook.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.index.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is taken apart word by word is what Lucene's analyzers make of the whole text.
final class CachedAnalyzerTest {

    private static final List<String> HARD = List.of("", "the of and", "The clerk's phone, the clerks’ phones; o'clock",
            "posting posted POSTS", "£1,000.50 at 9.30 on 6.9", "constructor __proto__ toString",
            "tŷ cŵn İstanbul Straße ﬁle ǅ", "日本語のテキスト ไทย 👩‍👩‍👧 🇬🇧 ☎️", "a_b c-d e.g. U.S.A. x@y.org",
            "mae'r i'w a'i Tŷ'r", "e\u0301te\u0301 \u00e9t\u00e9", "x".repeat(600));

    @Test
    void hardWordsComeOutAsFromLucene() {
        for (Language language : Language.values()) {
            CachedAnalyzer cutter = new CachedAnalyzer(language);
            assertThat(HARD)
                    .allSatisfy(text -> same(cut(cutter.add(text, false)), AnalysedText.of(text, language.analyzer())));
            assertThat(HARD).as("a second time")
                    .allSatisfy(text -> same(cut(cutter.add(text, false)), AnalysedText.of(text, language.analyzer())));
        }
    }

    @Test
    void textsOneAfterTheOtherAreOneTextInSeveralLines() {
        CachedAnalyzer cutter = new CachedAnalyzer(Language.ENGLISH);
        for (String first : HARD) {
            for (String second : HARD) {
                same(cut(cutter.add(first, false).add(second, false)),
                        AnalysedText.of(first + "\n" + second, Language.ENGLISH.analyzer()));
            }
        }
    }

    @Test
    void allRealClausesComeOutAsFromLucene() {
        CachedAnalyzer cutter = new CachedAnalyzer(Language.ENGLISH);
        assertThat(IndexedClauses.of(Content.real(), Language.ENGLISH, false).all().stream()
                .flatMap(doc -> Stream.of(doc.title(), doc.stem(), doc.text(), doc.meant())))
                .allSatisfy(
                        text -> same(cut(cutter.add(text, false)), AnalysedText.of(text, Language.ENGLISH.analyzer())));
    }

    @Test
    void onlyWhatIsToBeCountedIsCounted() {
        CachedAnalyzer cutter = new CachedAnalyzer(Language.ENGLISH);
        cutter.add("Posting the posts", true).add("posts", true).add("posting", false);
        assertThat(cutter.counts()).isEqualTo(Map.of("posting", 1, "posts", 2));
    }

    @Test
    void aTextThatIsSeenAgainCountsAgainWhetherForgottenOrNot() {
        CachedAnalyzer cutter = new CachedAnalyzer(Language.ENGLISH);
        cutter.add("Posts", true).add("Posts", true);
        cutter.forget();
        cutter.add("Posts", true);
        assertThat(cutter.counts()).isEqualTo(Map.of("posts", 3));
    }

    /// The words that were cut, with their places.
    private static AnalysedText cut(CachedAnalyzer cutter) {
        List<String> words = new ArrayList<>();
        IntStream.Builder positions = IntStream.builder();
        int place = 0;
        for (int stem : cutter.stems()) {
            if (Compounds.numberBeside(stem) < 0) {
                if (stem != CachedAnalyzer.NOTHING) {
                    words.add(cutter.numbers().word(stem));
                    positions.add(place);
                }
                place++;
            }
        }
        return new AnalysedText(words, positions.build().toArray());
    }

    private static void same(AnalysedText cut, AnalysedText lucene) {
        assertThat(cut.words()).isEqualTo(lucene.words());
        assertThat(cut.positions()).isEqualTo(lucene.positions());
    }
}
