package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Receipts in a browser: one file each, by double-click.
final class ReceiptPageTest {

    private static final Path EXPECTED = Path.of("src/test/resources/intake-expected");
    private static final int SCREEN = 800;

    @AutoClose private final TestBrowser browser = TestBrowser.open();

    @Test
    void everyReceiptIsSoundHtml() throws Exception {
        HtmlFaults faults = new HtmlFaults();
        for (Path receipt : receipts()) {
            faults.check(receipt);
        }

        assertThat(faults.end()).isEmpty();
    }

    @Test
    void everyReceiptIsAccessible() throws IOException {
        List<String> addresses = receipts().stream().map(receipt -> receipt.toUri().toString()).toList();
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
    void receiptsAskForNothingElse() throws IOException {
        List<String> asked = new ArrayList<>();
        try (BrowserContext context = browser.browser().newContext(mode(1280))) {
            Page page = context.newPage();
            page.onRequest(request -> asked.add(request.url()));
            for (Path receipt : receipts()) {
                page.navigate(receipt.toAbsolutePath().toUri().toString());
            }
        }
        assertThat(asked).hasSize(receipts().size()).allMatch(address -> address.endsWith(".receipt.html"));
    }

    private static Browser.NewContextOptions mode(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, SCREEN);
    }

    private static List<Path> receipts() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            return files.filter(file -> file.toString().endsWith(".receipt.html")).map(Path::toAbsolutePath).sorted()
                    .toList();
        }
    }
}
