package clausebook.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.bench.CorpusGenerator;
import clausebook.bench.CorpusSize;
import clausebook.guide.Guide;
import clausebook.index.Content;
import clausebook.site.TestBrowser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script takes words apart as Lucene does: every word and every text of the corpora, and texts meant to be hard.
final class StemsTest {

    private static final long SEED = 7;
    private static final List<String> HARD = List.of("ies", "sses", "agreed", "feed", "y", "yes", "sky", "happy",
            "hopping", "hoping", "falling", "rolled", "relational", "conditional", "abilities", "controll",
            "oscillators", "generalizations", "skies", "dies", "news", "innings", "e.g.", "U.S.A.", "don't", "it’s",
            "James'", "1,000.50", "7.11.a", "re-use", "foo_bar", "x2", "naïve", "tŷ", "ÅNGSTRÖM", "£5,000", "a:b",
            "l’avion", "constructor", "__proto__", "3rd", "£", "…", "_", "a_ _b __", "5]}_}", "photo\u202c",
            "pho\u202eto", "\u202ephoto", "\u0301x", "x\u0301\u0302y'z", "می\u200cخواهم", "日本語の規則", "한국어 규칙",
            "ภาษาไทย กฎ", "ภาfษาไทย being", "हिन्दी में",
            "क\u094d\u200dष", "עברית", "العربية ﷺ", "10² H₂O", "½", "ŉ ΐ ΟΔΌΣ", "straße ẞ", "İstanbul ılık", "a·b l·l",
            "🙂 a 👩\u200d👧b 👍🏽 ❤\ufe0f", "© ™ ☎ ❤", "🇬🇧🇫🇷", "1\ufe0f\u20e3 2", "a🙂🙂b",
            "1;2 1,a");
    private static final String ANALYSE = """
            ([texts, stops, steps, word, source]) => {
                const analyse = new Function("index", source + "; return analyse")({stops: new Set(stops), steps, tail: /['’＇]s$/i, token: RegExp(word, "gu")});
                return texts.map(text => analyse(text).map(word => word.stem + "@" + word.place).join(" "));
            }""";

    @TempDir private Path folder;
    @AutoClose private final TestBrowser browser = TestBrowser.open();

    @Test
    void everyWordAndTextOfTheRealContent() throws IOException {
        assertThat(differences(texts(Content.real()))).isEmpty();
    }

    @Test
    void everyWordAndTextOfAMadeUpCorpus() throws IOException {
        CorpusGenerator.write(folder.resolve("content"), CorpusSize.ofClauses(3_000), SEED);
        assertThat(differences(texts(Content.of(folder.resolve("content"))))).as("seed " + SEED).isEmpty();
    }

    @Test
    void wordsThatAreHard() throws IOException {
        assertThat(differences(HARD)).isEmpty();
    }

    /// The guard can fail: Lucene without stems differs.
    @Test
    void aMissingStepIsCaught() throws IOException {
        assertThat(inPage(List.of("relational"), List.of("", "", ""))).isNotEqualTo(List.of(inLucene("relational")));
    }

    private static List<String> texts(Guide guide) {
        List<String> texts = new ArrayList<>(HARD);
        TreeSet<String> words = new TreeSet<>();
        IndexedClauses.of(guide, Language.ENGLISH, false).all().stream()
                .flatMap(doc -> Stream.of(doc.title(), doc.stem(), doc.text(), doc.meant())).forEach(text -> {
                    texts.add(text);
                    words.addAll(List.of(text.split("\\s+")));
                });
        guide.vocabulary().all().forEach(entry -> words.addAll(entry.words()));
        texts.addAll(words);
        return texts;
    }

    private List<String> differences(List<String> texts) throws IOException {
        List<String> shown = inPage(texts, Language.ENGLISH.steps());
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String expected = inLucene(texts.get(i));
            if (!expected.equals(shown.get(i))) {
                differences.add(texts.get(i) + ": Lucene " + expected + ", page " + shown.get(i));
            }
        }
        return differences;
    }

    private static String inLucene(String text) {
        AnalysedText words = AnalysedText.of(text, Language.ENGLISH.analyzer());
        List<String> told = new ArrayList<>();
        for (int i = 0; i < words.words().size(); i++) {
            told.add(words.words().get(i) + "@" + words.positions()[i]);
        }
        return String.join(" ", told);
    }

    @SuppressWarnings("unchecked")
    private List<String> inPage(List<String> texts, List<String> steps) throws IOException {
        String source = Files.readString(Path.of("templates/script/search/2-words.js"));
        Page page = browser.browser().newPage();
        Object[] given = {texts, Language.ENGLISH.stopWords(), steps, Language.ENGLISH.word(), source};
        return (List<String>) page.evaluate(ANALYSE, List.of(given));
    }
}
