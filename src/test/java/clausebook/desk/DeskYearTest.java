package clausebook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.site.Axe;
import clausebook.site.TestBrowser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The walk of the year, and the looks of its pages in the middle of it.
final class DeskYearTest {

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
            YearWalk walk = new YearWalk(context.newPage(), desk.address(), folder);
            walk.beginNextEdition();
            walk.strengthenDuty();
            assertAccessible();
            walk.adopt();
            walk.publish();
        }
    }

    private void assertAccessible() {
        List<String> addresses = DeskPictures.PAGES.stream().map(page -> desk.address() + page).toList();
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            assertThat(Axe.violations(browser, new Browser.NewContextOptions().setViewportSize(390, 800)
                    .setColorScheme(colours), Media.SCREEN, addresses)).isEmpty();
        }
    }
}
