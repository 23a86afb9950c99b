package clausebook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.site.Axe;
import clausebook.site.TestBrowser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clerk's year in short in a real browser: from nothing to an invented council, its next edition, a stronger duty with
/// its reason, papers, adoption and the site.
final class DeskYearTest {

    /// A task of the year is a process of its own: a busy computer takes a while for it.
    private static final int PATIENCE_MS = 120_000;

    @TempDir private Path folder;
    private TestDesk desk;
    private TestBrowser browser;

    @BeforeEach
    void open() throws IOException {
        browser = TestBrowser.open();
        desk = new TestDesk(folder);
    }

    @AfterEach
    void close() throws IOException {
        browser.close();
        desk.close();
    }

    @Test
    void fromNothingToTheNextAdoption() throws IOException {
        try (BrowserContext context = browser.browser().newContext()) {
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE_MS);
            page.navigate(desk.address());
            page.click("text=Play with an invented council");
            page.click("a:has-text('The year')");
            page.fill("#label", "2027");
            page.click("text=Begin with last year’s text");
            page.waitForURL("**done=*");

            page.navigate(desk.address() + "edit/clause/exampleton/keys/2027/lost");
            page.fill("[name='f.text']", "Whoever loses a key must tell the [[role:clerk|Clerk]] on the same day.");
            page.selectOption("[name='f.rules.0.duty']", "must");
            page.fill("[name='f.rules.0.printed']", "must");
            page.click(".form button:text-is('Save')");
            assertThat(page.locator("#Summary").textContent()).contains("nobody says why");
            page.fill("[name='why.reason']", "A lost key was told of too late.");
            page.selectOption("[name='why.material']", "true");
            page.click(".form button:text-is('Save')");
            page.waitForURL("**done=*");

            page.navigate(desk.address() + "beside/exampleton/keys/2027");
            assertThat(page.content()).contains("Both years balance", "stronger", "A lost key was told of too late.");
            assertAccessible();

            page.navigate(desk.address() + "year/exampleton/keys");
            page.click("text=Write the papers");
            page.waitForURL("**did=pack");
            page.fill("#on", "2026-11-30");
            page.fill("#minute", "7.2");
            page.click("button:text-is('It was adopted')");
            page.waitForURL("**done=*");
            page.navigate(desk.address() + "publish");
            page.click("button:text-is('Make the site')");
        }
        assertThat(folder.resolve("papers/exampleton-keys-2027/4-marked-up-text.docx")).isRegularFile();
        assertThat(folder.resolve("content/councils/exampleton/keys/2027.lock.yaml")).isRegularFile();
        assertThat(folder.resolve("site/exampleton/keys/index.html")).content()
                .contains("2027", "Exampleton Parish Council (invented)");
    }

    private void assertAccessible() {
        List<String> addresses = DeskPictures.PAGES.stream().map(page -> desk.address() + page).toList();
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            assertThat(Axe.violations(browser, new Browser.NewContextOptions().setViewportSize(390, 800)
                    .setColorScheme(colours), Media.SCREEN, addresses)).isEmpty();
        }
    }
}
