package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.intake.Importing;
import clausebook.pipeline.ReadingReport;
import clausebook.suggest.unread.UnreadClauses;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Receipts, and the page of what waits to be read, in a browser: one file each, by double-click.
final class AlonePagesTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/intake");
    private static final int SCREEN = 800;

    @TempDir private Path folder;
    @AutoClose private final TestBrowser browser = TestBrowser.open();

    @Test
    void everyPageIsSoundHtml() throws Exception {
        HtmlFaults faults = new HtmlFaults();
        for (Path each : pages()) {
            faults.check(each);
        }

        assertThat(faults.end()).isEmpty();
    }

    @Test
    void everyPageIsAccessible() throws IOException {
        List<String> addresses = pages().stream().map(each -> each.toUri().toString()).toList();
        for (int width : new int[] {320, 1280}) {
            assertThat(Axe.violations(browser, mode(width), Media.SCREEN, addresses)).isEmpty();
        }
    }

    @Test
    void countsAndWhatToLookAtStandOnTheFirstScreen() throws IOException {
        try (BrowserContext context = browser.browser().newContext(mode(1280))) {
            Page page = context.newPage();
            for (Path receipt : receipts()) {
                page.navigate(receipt.toAbsolutePath().toUri().toString());
                assertThat(page.locator("main").innerText()).as("counts first")
                        .containsPattern("\\d+ paragraphs, 0 left over");
                assertThat(page.locator("#All").boundingBox().y).isLessThan(SCREEN);
            }
        }
    }

    @Test
    void pagesAskForNothingElse() throws IOException {
        List<String> asked = new ArrayList<>();
        try (BrowserContext context = browser.browser().newContext(mode(1280))) {
            Page page = context.newPage();
            page.onRequest(request -> asked.add(request.url()));
            for (Path each : pages()) {
                page.navigate(each.toAbsolutePath().toUri().toString());
            }
        }
        assertThat(asked).hasSize(pages().size()).allMatch(address -> address.endsWith(".html"));
    }

    private static Browser.NewContextOptions mode(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, SCREEN);
    }

    private List<Path> pages() throws IOException {
        List<Path> all = new ArrayList<>(receipts());
        Guide guide = UnreadSite.get().guide();
        EditionGuide edition = guide.policies().flatMap(policy -> policy.editions().stream())
                .filter(each -> !each.unread().isEmpty()).findFirst().orElseThrow();
        byte[] reading = new ReadingReport(Path.of("templates"), new Problems())
                .of(edition, UnreadClauses.of(guide, edition).orElseThrow(), Map.of()).orElseThrow();
        all.add(Files.write(folder.resolve("ashby.reading.html"), reading));
        return all;
    }

    private List<Path> receipts() throws IOException {
        List<Path> receipts = new ArrayList<>();
        try (Stream<Path> documents = Files.list(DOCUMENTS)) {
            for (Path document : documents.sorted().toList()) {
                receipts.addAll(receipts(document));
            }
        }
        return receipts;
    }

    private List<Path> receipts(Path document) throws IOException {
        String name = document.getFileName().toString();
        Importing importing = new Importing(Files.createTempDirectory(folder, name));
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> receipt : importing.file(name, Files.readAllBytes(document), "--changes", "both")
                .orElseThrow().receipts().entrySet()) {
            if (receipt.getKey().endsWith(".html")) {
                written.add(Files.write(folder.resolve(name + receipt.getKey()), receipt.getValue()));
            }
        }
        return written;
    }
}
