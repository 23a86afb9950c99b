package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a reader takes away of a clause, in a folder opened by double-click.
final class QuoteKitTest {

    private static final String CLAUSE = "salisbury/social-media/clauses/photos.html";
    /// What the browser would put on the clipboard.
    private static final String COPIED = """
            key => {
                let copied;
                window.addEventListener("copy", event => copied = ["text/plain", "text/html"].map(type => event.clipboardData.getData(type)), {once: true});
                document.querySelector(`[data-copy=${key}]`).click();
                return copied;
            }""";

    @Test
    void eachWayToQuoteIsCopied() {
        try (TestBrowser browser = TestBrowser.open()) {
            List<String> faults = new ArrayList<>();
            Page page = browser.browser().newPage();
            page.onConsoleMessage(message -> faults.add(message.text()));
            page.navigate(BuiltSite.get().folder().resolve(CLAUSE).toUri().toString());
            assertThat(copied(page, "citation").getFirst()).startsWith("Salisbury City Council, ")
                    .contains("draft, not adopted").containsPattern("\\(SHA-256\\): [0-9a-f]{64}$");
            assertThat(copied(page, "sentence").getFirst()).startsWith("Clause 7.11 of Salisbury City Council’s")
                    .contains("restated in plain English");
            assertThat(copied(page, "motion").getFirst()).startsWith("That Salisbury City Council amend ");
            assertThat(copied(page, "paragraph").get(1)).startsWith("<blockquote><p>")
                    .contains("</blockquote><p><small>");
            assertThat(page.textContent("[data-told]")).isEqualTo("Copied");
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void theChecksumIsThatOfTheEditionsText() throws IOException {
        Path edition = BuiltSite.get().folder().resolve("salisbury/social-media/draft-1");
        String register = Files.readString(BuiltSite.get().folder().resolve("data/register.csv"));
        String checksum =
                Files.readString(edition.resolve("checksum.js")).replaceAll(".*\"([0-9a-f]{64})\".*\\s*", "$1");
        assertThat(checksum).hasSize(64);
        assertThat(register).contains(checksum);
    }

    @Test
    void withoutAScriptTheWordsStandThereAndNoButton() throws IOException {
        String page = Files.readString(BuiltSite.get().folder().resolve(CLAUSE));
        assertThat(page).contains("data-copy=\"motion\"").contains("Its checksum stands in the register.");
        try (TestBrowser browser = TestBrowser.open()) {
            Page still = browser.browser()
                    .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                    .newPage();
            still.navigate(BuiltSite.get().folder().resolve(CLAUSE).toUri().toString());
            assertThat(still.isVisible("[data-copy=citation]")).isFalse();
            assertThat(still.isVisible("[data-text=citation]")).isTrue();
            still.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(still.isVisible("[data-text=citation]")).isTrue();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> copied(Page page, String way) {
        return (List<String>) page.evaluate(COPIED, way);
    }
}
