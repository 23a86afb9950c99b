package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import clausebook.bench.CorpusGenerator;
import clausebook.bench.CorpusSize;
import clausebook.guide.Guide;
import clausebook.index.analysis.Aliases;
import clausebook.site.TestBrowser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The published script, loaded by a page from a folder, finds what Lucene finds, in the same order.
@Execution(ExecutionMode.CONCURRENT)
final class SearchEqualsLuceneTest {

    private static final int QUERIES = Counts.of(250, 2_000);
    private static final int TOP = 10;
    private static final int QUESTIONS = 3;
    private static final int BELOW_ANSWERS = 5;
    private static final double TIE = 1e-5;
    private static final long SEED = 20_261_120;

    @TempDir private Path folder;
    private TestBrowser browser;

    @BeforeEach
    void open() {
        browser = TestBrowser.open();
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void onTheRealContent() throws IOException {
        assertThat(differences(Content.real(), SEED)).as("seed " + SEED).isEmpty();
    }

    @Test
    void onSixThousandMadeUpClauses() throws IOException {
        CorpusGenerator.write(folder.resolve("content"), CorpusSize.ofClauses(6_000), SEED);
        assertThat(differences(Content.of(folder.resolve("content")), SEED)).as("seed " + SEED).isEmpty();
    }

    @Test
    void onNumbersAndWordsThatLookLikeSeparators() throws IOException {
        assertThat(differences(Content.of(HostileContent.write(folder.resolve("content"), SEED)), SEED))
                .as("seed " + SEED).isEmpty();
    }

    /// The guard can fail: with one weight changed for the page alone, the orders differ.
    @Test
    void aPageThatCountsOtherwiseIsCaught() throws IOException {
        Guide guide = Content.real();
        Path site = PublishedSearch.write(guide, folder.resolve("site"));
        Path weights = site.resolve("search/en/index.js");
        String changed = java.nio.file.Files.readString(weights).replaceFirst("1\\.25", "1.35");
        java.nio.file.Files.writeString(weights, changed);
        assertThat(differences(guide, site, new QueryMaker(guide, SEED).make(200))).isNotEmpty();
    }

    /// So is one that counts questions otherwise.
    @Test
    void aPageThatCountsQuestionsOtherwiseIsCaught() throws IOException {
        Guide guide = Content.real();
        Path site = PublishedSearch.write(guide, folder.resolve("site"));
        Path weights = site.resolve("search/en/index.js");
        String changed = java.nio.file.Files.readString(weights).replace("phrase:1.0", "phrase:3.0");
        java.nio.file.Files.writeString(weights, changed);
        assertThat(differences(guide, site, new QueryMaker(guide, SEED).make(200)))
                .anyMatch(difference -> difference.contains("Lucene asks"));
    }

    private List<String> differences(Guide guide, long seed) throws IOException {
        return differences(guide, PublishedSearch.write(guide, folder.resolve("site")),
                new QueryMaker(guide, seed).make(QUERIES));
    }

    private List<String> differences(Guide guide, Path site, List<String> queries) {
        List<String> differences = new ArrayList<>();
        Page page = browser.browser().newPage();
        page.onPageError(error -> differences.add("the page failed: " + error));
        page.onConsoleMessage(message -> differences.add("the console says: " + message.text()));
        page.navigate(site.resolve("search.html").toUri().toString());
        List<SearchPageRunner.Shown> shown = new SearchPageRunner(page).ask(queries);
        Search search = Search.of(guide, false).orElseThrow();
        for (int i = 0; i < queries.size(); i++) {
            Search.Found found = search.find(queries.get(i), _ -> true);
            if (!isSameQuestions(found, shown.get(i)) || !isSameMeant(found, shown.get(i))) {
                differences.add(queries.get(i) + ": Lucene asks " + asked(found) + " and means " + meant(found)
                        + ", page " + shown.get(i).asked() + " " + shown.get(i).meant());
            }
            if (!isSame(guide, found, shown.get(i))) {
                differences.add(queries.get(i) + ": Lucene " + addresses(guide, found) + ", page " + shown.get(i).hits()
                        + " " + shown.get(i).status());
            }
        }
        return differences;
    }

    private static List<String> asked(Search.Found found) {
        return found.asked().stream().limit(QUESTIONS).map(asked -> asked.row().question().id()).toList();
    }

    private static List<String> meant(Search.Found found) {
        return found.meant().stream().map(Aliases.Named::address).toList();
    }

    /// The same questions in the same order; neighbours whose scores are a rounding apart may be swapped.
    private static boolean isSameQuestions(Search.Found found, SearchPageRunner.Shown shown) {
        List<String> expected = asked(found);
        boolean same = expected.size() == shown.asked().size();
        for (int i = 0; same && i < expected.size(); i++) {
            String id = shown.asked().get(i);
            float score = found.asked().get(i).score();
            same = found.asked().stream().anyMatch(
                    one -> one.row().question().id().equals(id) && Math.abs(one.score() - score) <= TIE);
        }
        return same;
    }

    /// Beside a council the page names its policies and checklists too.
    private static boolean isSameMeant(Search.Found found, SearchPageRunner.Shown shown) {
        List<String> expected = meant(found);
        return shown.meant().stream().filter(expected::contains).distinct().toList()
                .equals(expected.stream().distinct().toList());
    }

    private static List<String> addresses(Guide guide, Search.Found found) {
        return found.hits().stream().limit(found.asked().isEmpty() ? TOP : BELOW_ANSWERS)
                .map(hit -> guide.address(hit.best().clause().id())).toList();
    }

    /// The same first ones in order and the same number in all; neighbours whose scores are a rounding apart may be
    /// swapped.
    private static boolean isSame(Guide guide, Search.Found found, SearchPageRunner.Shown shown) {
        int all = found.hits().size();
        boolean sameNumber = all == 0
                ? shown.status().startsWith("No clause") || shown.status().contains("too common")
                : shown.status().startsWith(all + " clause");
        List<String> expected = addresses(guide, found);
        if (expected.equals(shown.hits()) || !sameNumber || expected.size() != shown.hits().size()) {
            return sameNumber && expected.equals(shown.hits());
        }
        for (int i = 0; i < expected.size(); i++) {
            int at = expected.indexOf(shown.hits().get(i));
            double score = at < 0 ? found.hits().get(expected.size() - 1).score() : found.hits().get(at).score();
            if (Math.abs(score - found.hits().get(i).score()) > TIE) {
                return false;
            }
        }
        return true;
    }
}
