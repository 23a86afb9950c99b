package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// WCAG 2.2 A and AA as far as axe can tell: every page at 320 px from a folder, and three of each kind at other widths and in other modes.
final class AxeTest {

    @TempDir private Path folder;
    @AutoClose private final TestBrowser browser = TestBrowser.open();

    @Test
    void everyPageIsAccessibleOnANarrowScreen() {
        assertThat(violations(mode(320), BuiltSite.get().pages(), BuiltSite.get().folder().toUri().toString(), Media.SCREEN)).isEmpty();
    }

    @Test
    void eachKindOfPageIsAccessibleOnWiderScreens() {
        assertThat(someOfEachKind(mode(768), Media.SCREEN)).isEmpty();
        assertThat(someOfEachKind(mode(1280), Media.SCREEN)).isEmpty();
    }

    @Test
    void eachKindOfPageIsAccessibleInTheDark() {
        assertThat(someOfEachKind(mode(1280).setColorScheme(ColorScheme.DARK), Media.SCREEN)).isEmpty();
    }

    @Test
    void eachKindOfPageIsAccessibleInForcedColours() {
        assertThat(someOfEachKind(mode(768).setForcedColors(ForcedColors.ACTIVE), Media.SCREEN)).isEmpty();
    }

    @Test
    void eachKindOfPageIsAccessibleInPrint() {
        assertThat(someOfEachKind(mode(768), Media.PRINT)).isEmpty();
    }

    @Test
    void eachKindOfPageIsAccessibleFromAServer() {
        try (LoopbackServer server = LoopbackServer.of(BuiltSite.get().folder())) {
            assertThat(violations(mode(1280), BuiltSite.get().someOfEachKind(3), server.address() + "/", Media.SCREEN)).isEmpty();
        }
    }

    @Test
    void fourYearsOfAPolicyAreAccessibleInEveryMode() {
        Path site = AllotmentSite.get().folder();
        List<Path> pages = BuiltSite.pages(site).stream().map(page -> site.relativize(page).toString())
                .filter(page -> page.matches(".*(changes|in-force|allotments.20).*")).map(BuiltSite.get().folder()::resolve).toList();
        String root = site.toUri().toString();
        assertThat(pages).hasSize(9);
        assertThat(violations(mode(320), pages, root, Media.SCREEN)).isEmpty();
        assertThat(violations(mode(1280).setColorScheme(ColorScheme.DARK), pages, root, Media.SCREEN)).isEmpty();
        assertThat(violations(mode(768).setForcedColors(ForcedColors.ACTIVE), pages, root, Media.SCREEN)).isEmpty();
        assertThat(violations(mode(768), pages, root, Media.PRINT)).isEmpty();
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        Path site = BuiltSite.get().folder();
        Path page = Files.writeString(folder.resolve("page.html"),
                "<!DOCTYPE html><html><head><title>A</title></head><body><img src='x.png'></body></html>");
        String root = folder.toUri().toString();
        assertThat(violations(mode(320), List.of(site.resolve(page.getFileName())), root, Media.SCREEN))
                .anyMatch(fault -> fault.contains("html-has-lang"))
                .anyMatch(fault -> fault.contains("image-alt"));
    }

    private List<String> someOfEachKind(Browser.NewContextOptions mode, Media media) {
        return violations(mode, BuiltSite.get().someOfEachKind(3), BuiltSite.get().folder().toUri().toString(), media);
    }

    private static Browser.NewContextOptions mode(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 800);
    }

    private List<String> violations(Browser.NewContextOptions mode, List<Path> pages, String root, Media media) {
        int half = pages.size() / 2;
        // A browser belongs to the thread that opened it, so the second half has one of its own.
        CompletableFuture<List<String>> rest = CompletableFuture.supplyAsync(() -> {
            try (TestBrowser second = TestBrowser.open()) {
                return violations(second, mode, pages.subList(half, pages.size()), root, media);
            }
        });
        List<String> found = new ArrayList<>(violations(browser, mode, pages.subList(0, half), root, media));
        found.addAll(rest.join());
        return found;
    }

    private static List<String> violations(TestBrowser browser, Browser.NewContextOptions mode, List<Path> pages, String root,
            Media media) {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = browser.browser().newContext(mode)) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            for (Path file : pages) {
                page.navigate(root + BuiltSite.get().folder().relativize(file).toString().replace('\\', '/'));
                Axe.violations(page, media).forEach(fault -> found.add(file + ": " + fault));
            }
        }
        return found;
    }
}
