package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The papers of a meeting in a browser: on narrow and wide screens, in the dark, in forced colours and on paper.
@Execution(ExecutionMode.CONCURRENT)
final class PackPagesTest {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @AutoClose private final TestBrowser browser = TestBrowser.open();

    @Test
    void everyPaperIsAccessibleInEveryMode() {
        assertThat(violations(mode(320), Media.SCREEN)).isEmpty();
        assertThat(violations(mode(1280).setColorScheme(ColorScheme.DARK), Media.SCREEN)).isEmpty();
        assertThat(violations(mode(768).setForcedColors(ForcedColors.ACTIVE), Media.SCREEN)).isEmpty();
        assertThat(violations(mode(768), Media.PRINT)).isEmpty();
    }

    @Test
    void noPaperScrollsSidewaysOnANarrowScreen() {
        try (BrowserContext context = browser.browser().newContext(mode(320))) {
            Page page = context.newPage();
            for (Path file : Packs.get().pages()) {
                page.navigate(file.toUri().toString());
                assertThat(page.evaluate("document.scrollingElement.scrollWidth")).as("%s", file).isEqualTo(320);
            }
        }
    }

    @Test
    void noPaperAsksForAnythingButItsStyle() {
        List<String> asked = new ArrayList<>();
        try (BrowserContext context = browser.browser().newContext(mode(1280))) {
            Page page = context.newPage();
            page.onRequest(request -> asked.add(request.url()));
            Packs.get().pages().forEach(file -> page.navigate(file.toUri().toString()));
        }
        assertThat(asked).isNotEmpty()
                .allMatch(address -> address.startsWith("file://") && address.matches(".*\\.(html|css)"));
    }

    @Test
    void theResolutionTakesOneSideOfA4AndEachAudienceSignsOnASheetOfItsOwn() {
        try (BrowserContext context = browser.browser().newContext(mode(1280))) {
            Page page = context.newPage();
            for (Path folder : Packs.get().folders()) {
                boolean draft = Files.exists(folder.resolve("5-draft-resolution.html"));
                assertThat(sides(page, folder.resolve(draft ? "5-draft-resolution.html" : "5-resolution.html")))
                        .isEqualTo(1);
            }
            assertThat(sides(page, Packs.get().folder("to-2026").resolve("7-acknowledgement-sheet.html")))
                    .as("two audiences").isBetween(2, 4);
            assertThat(sides(page, Packs.get().folder("real").resolve("2-table-of-changes.html")))
                    .as("the count sees more").isGreaterThan(3);
        }
    }

    @Test
    void theTableOfChangesLiesAcrossTheSheet() {
        try (BrowserContext context = browser.browser().newContext(mode(1280))) {
            Page page = context.newPage();
            assertThat(printed(page, Packs.get().folder("real").resolve("2-table-of-changes.html")))
                    .containsPattern("MediaBox\\s*\\[\\s*0 0 84[12]");
        }
    }

    private static int sides(Page page, Path file) {
        return (int) SHEET.matcher(printed(page, file)).results().count();
    }

    private static String printed(Page page, Path file) {
        page.navigate(file.toUri().toString());
        return new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
    }

    private static Browser.NewContextOptions mode(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 800);
    }

    private List<String> violations(Browser.NewContextOptions mode, Media media) {
        return Axe.violations(browser, mode, media,
                Packs.get().pages().stream().map(page -> page.toUri().toString()).toList());
    }
}
