package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.desk.TestDesk;
import clausebook.golden.FolderBytes;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The desk in a browser: for everybody, at every width, by keyboard; and a change is seen without a touch.
@Execution(ExecutionMode.CONCURRENT)
final class DeskAccessTest {

    private static final int HEIGHT = 900;

    @TempDir private Path folder;
    @AutoClose private final TestBrowser browser = TestBrowser.open();
    private TestDesk desk;

    @BeforeEach
    void open() throws IOException {
        FolderBytes.copy(UnreadSite.CONTENT, folder.resolve("content"), false);
        desk = new TestDesk(folder);
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private List<String> pages() {
        return Stream.of("", "preview", "publish", "mistakes", "nowhere").map(page -> desk.address() + page).toList();
    }

    private static Browser.NewContextOptions width(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, HEIGHT);
    }

    @Test
    void axeFindsNoBarrier() throws IOException {
        List<String> found = new ArrayList<>();
        found.addAll(Axe.violations(browser, width(320), Media.SCREEN, pages()));
        found.addAll(Axe.violations(browser, width(1280), Media.SCREEN, pages()));
        found.addAll(Axe.violations(browser, width(768).setColorScheme(ColorScheme.DARK), Media.SCREEN, pages()));
        found.addAll(Axe.violations(browser, width(1280).setForcedColors(ForcedColors.ACTIVE), Media.SCREEN, pages()));
        Files.writeString(folder.resolve("content/site.yaml"), "title: [\n");
        found.addAll(Axe.violations(browser, width(320), Media.SCREEN, pages()));
        assertThat(found).isEmpty();
    }

    @Test
    void everyPageIsSoundHtmlAndNoneIsWiderThanTheScreen() throws Exception {
        HtmlFaults faults = new HtmlFaults();
        try (BrowserContext context = browser.browser().newContext(width(320))) {
            Page page = context.newPage();
            for (String address : pages()) {
                page.navigate(address);
                assertThat(page.evaluate("document.documentElement.scrollWidth")).as(address).isEqualTo(320);
                Path copy = folder.resolve("copy" + address.hashCode() + ".html");
                Files.writeString(copy, page.request().get(address).text());
                faults.check(copy);
            }
        }
        assertThat(faults.end()).isEmpty();
    }

    @Test
    void theFrameIsLoadedAgainAfterAChangeAndAMistakeIsSaid() throws IOException {
        try (BrowserContext context = browser.browser().newContext(width(1280))) {
            Page page = context.newPage();
            List<String> faults = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    faults.add(message.text());
                }
            });
            page.navigate(desk.address() + "preview?page=ashby/index.html");
            Frame frame = page.frames().get(1);
            frame.waitForSelector("h1:has-text('Ashby')");
            Path council = folder.resolve("content/councils/ashby/council.yaml");
            String text = Files.readString(council);

            Files.writeString(council, text.replace("Ashby", "Ashby Magna"));
            frame.waitForSelector("h1:has-text('Ashby Magna')");

            Files.writeString(council, "name: [\n");
            page.waitForSelector("#State[data-current=false] summary");
            assertThat(frame.textContent("h1")).contains("Ashby Magna");
            assertThat(page.textContent("#State [role=status]")).contains("as it was before them");
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void theKeyboardAloneFindsThePolicyAndPublishesWithoutAScript() throws IOException {
        try (BrowserContext context =
                browser.browser().newContext(width(1280).setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(desk.address());
            page.focus("#Policy");
            page.keyboard().type("zzz");
            page.keyboard().press("Enter");
            page.waitForURL("**policy=zzz");
            assertThat(page.textContent("main")).contains("No policy.");

            page.navigate(desk.address() + "publish");
            int tabs = 0;
            while (!page.evaluate("document.activeElement.className").equals("button first") && tabs < 30) {
                page.keyboard().press("Tab");
                tabs++;
            }
            page.keyboard().press("Enter");
            page.waitForURL("**publish?done");
            assertThat(page.textContent("[role=status]")).contains("Published:");
        }
    }
}
