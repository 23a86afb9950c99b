package clausebook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.site.Axe;
import clausebook.site.TestBrowser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clerk's day in a real browser: import, read, confirm, look at the preview.
final class DeskDayTest {

    private static final String TEXT = """
            Fob policy

            1. Fobs

            1.1 Staff must not lend a fob unless the Clerk has agreed.

            1.2 The office is open on Mondays.
            """;

    @TempDir private Path folder;
    private TestDesk desk;
    private TestBrowser browser;

    @BeforeEach
    void open() throws IOException {
        SmallContent.in(folder);
        browser = TestBrowser.open();
        desk = new TestDesk(folder);
    }

    @AfterEach
    void close() throws IOException {
        browser.close();
        desk.close();
    }

    @Test
    void fromADocumentToAConfirmedReading() throws IOException {
        Path document = Files.writeString(folder.resolve("fobs.txt"), TEXT);
        try (BrowserContext context = browser.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(desk.address() + "import");
            page.setInputFiles("#file", document);
            page.fill("#name", "Brook Parish Council");
            page.fill("#title", "Fobs");
            page.selectOption("#kind", "-");
            page.fill("#edition", "2027");
            page.click("text=Read the document");
            assertThat(page.locator("h1").textContent()).isEqualTo("Receipt");
            page.click("text=Read what the clauses mean");
            page.click("text=Start with the first");
            page.locator("textarea[name$='.says']").first().fill("lend a fob to others");
            page.waitForCondition(() -> page.locator("#Kept").textContent().startsWith("What you typed is kept"));
            page.reload();
            assertThat(page.locator("textarea[name$='.says']").first().inputValue()).isEqualTo("lend a fob to others");
            page.locator("h1").click();
            page.keyboard().press("c");
            page.waitForURL("**done=*");
            assertThat(page.content()).contains("1 of 2 confirmed");
            page.click("text=Preview");
            assertThat(page.locator("h1").textContent()).isEqualTo("Preview");
            page.click("nav >> text=Publish");
            assertThat(page.content())
                    .contains("Brook Parish Council, Fob policy, 2027: 1 clause that nobody has read");
            page.click("text=Make the site");
            page.waitForURL("**publish?done");
        }
        assertThat(folder.resolve("site/brook-parish-council/fobs/clauses/staff-not-lend-fob.html")).content()
                .contains("lend a fob to others");
        assertThat(Files.readString(folder.resolve("content/councils/brook-parish-council/fobs/2027.yaml")))
                .contains("read: 2026-11-30");
        assertAccessible("import", "receipt/brook-parish-council/fobs/2027", "read/brook-parish-council/fobs/2027",
                "history");
    }

    private void assertAccessible(String... pages) {
        for (int width : new int[] {320, 1280}) {
            List<String> addresses = List.of(pages).stream().map(page -> desk.address() + page).toList();
            assertThat(
                    Axe.violations(browser, new Browser.NewContextOptions().setViewportSize(width, 800), Media.SCREEN,
                            addresses))
                    .isEmpty();
        }
    }
}
