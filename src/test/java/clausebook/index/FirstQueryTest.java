package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.site.LoopbackServer;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// What a reader who comes to the search for the first time waits for: the page, its scripts and the index, answers and
/// clauses included. The style sheets are those of every page.
final class FirstQueryTest {

    private static final List<String> SHORT = List.of("photo child", "logo", "report a breach", "tiktok",
            "who do i ask if i am not sure", "can i delete a nasty comment on our page", "Salisbury", "password");
    private static final int MOST_REQUESTS = 20;
    private static final int MOST_BYTES = 30_000;

    /// Each word of a long sentence has terms of its own to load.
    private static final int WORDS_OF_A_LONG_ONE = 12;
    private static final int LONG_ONES = 44;
    private static final int MOST_REQUESTS_OF_A_LONG_ONE = 24;
    private static final double FEW = 0.75;

    private record Cost(String query, int requests, int bytes) {

        boolean isSmall() {
            return requests <= MOST_REQUESTS && bytes <= MOST_BYTES;
        }
    }

    @Test
    void fewFilesAndFewBytes() throws IOException {
        assertThat(costs(SHORT)).allMatch(Cost::isSmall);
    }

    /// Long sentences as people type them: no more than a few requests more, and that seldom.
    @Test
    void longSentencesTooWithFewExceptions() throws IOException {
        List<Cost> costs = costs(longOnes());
        assertThat(costs).hasSize(LONG_ONES).allMatch(cost -> cost.requests() <= MOST_REQUESTS_OF_A_LONG_ONE);
        assertThat(costs.stream().filter(cost -> cost.requests() <= MOST_REQUESTS).count())
                .isGreaterThanOrEqualTo((long) (FEW * LONG_ONES));
        assertThat(costs.stream().mapToInt(Cost::bytes).average().orElseThrow()).isLessThan(MOST_BYTES);
    }

    private static List<String> longOnes() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String set : List.of("", "-second", "-third", "-fourth", "-fifth", "-sixth")) {
            Files.readAllLines(Path.of("src/test/resources/search/sentences" + set + ".tsv"))
                    .forEach(line -> sentences.add(line.split("\t")[0]));
        }
        return sentences.reversed().stream()
                .filter(sentence -> sentence.split(" ").length >= WORDS_OF_A_LONG_ONE).limit(LONG_ONES).toList();
    }

    private List<Cost> costs(List<String> queries) throws IOException {
        List<Cost> costs = new ArrayList<>();
        try (SearchScreen screen = SearchScreen.open()) {
            Path site = SearchScreen.site();
            try (LoopbackServer server = LoopbackServer.of(site)) {
                for (String query : queries) {
                    costs.add(cost(screen, server, site, query));
                }
            }
        }
        costs.forEach(cost -> System.out.printf(Locale.ROOT, "First query “%s”: %d requests, %.1f kB%n",
                cost.query(), cost.requests(), cost.bytes() / 1000.0));
        return costs;
    }

    private static Cost cost(SearchScreen screen, LoopbackServer server, Path site, String query) {
        try (BrowserContext cold = screen.browser().browser().newContext()) {
            List<String> paths = new ArrayList<>();
            Page page = cold.newPage();
            page.onRequest(request -> paths.add(URI.create(request.url()).getPath()));
            page.navigate(server.address() + "/search.html?q=" + query.replace(" ", "%20"));
            page.waitForFunction("document.querySelector('[role=status]').textContent");
            List<String> counted =
                    paths.stream().filter(path -> path.endsWith(".js") || path.endsWith(".html")).toList();
            int bytes = counted.stream().mapToInt(path -> packed(site.resolve(path.substring(1)))).sum();
            return new Cost(
                    query + " " + counted.stream().map(path -> path.replaceAll(".*/(.).*", "$1")).sorted().toList(),
                    counted.size(), bytes);
        }
    }

    private static int packed(Path file) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
