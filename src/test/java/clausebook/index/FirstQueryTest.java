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
import org.junit.jupiter.api.io.TempDir;

/// What a reader who comes to the search for the first time waits for: the page, its scripts and the index, answers and
/// clauses included. The style sheets are those of every page.
final class FirstQueryTest {

    private static final List<String> QUERIES = List.of("photo child", "logo", "report a breach", "tiktok",
            "who do i ask if i am not sure", "can i delete a nasty comment on our page", "Salisbury", "password");
    private static final int MOST_REQUESTS = 20;
    private static final int MOST_BYTES = 30_000;

    @TempDir private Path folder;

    /// Each word of a long sentence has terms of its own to load.
    private static final int MOST_FOR_A_LONG_SENTENCE = 26;

    private record Cost(String query, int requests, int bytes) {

        boolean isLong() {
            return query.split(" ").length > 8;
        }
    }

    @Test
    void fewFilesAndFewBytes() throws IOException {
        try (SearchScreen screen = SearchScreen.open()) {
            Path site = SearchScreen.site(folder.resolve("site"));
            List<Cost> costs = new ArrayList<>();
            try (LoopbackServer server = LoopbackServer.of(site)) {
                for (String query : QUERIES) {
                    costs.add(cost(screen, server, site, query));
                }
            }
            costs.forEach(cost -> System.out.printf(Locale.ROOT, "First query “%s”: %d requests, %.1f kB%n",
                    cost.query(), cost.requests(), cost.bytes() / 1000.0));
            assertThat(costs).filteredOn(cost -> !cost.isLong())
                    .allMatch(cost -> cost.requests() <= MOST_REQUESTS && cost.bytes() <= MOST_BYTES);
            assertThat(costs).allMatch(cost -> cost.requests() <= MOST_FOR_A_LONG_SENTENCE);
        }
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
