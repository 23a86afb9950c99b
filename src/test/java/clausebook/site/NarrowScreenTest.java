package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.pipeline.Pipeline;
import clausebook.publish.Progress;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a narrow screen no page is read by moving it from side to side (WCAG 1.4.10 and 1.4.4): neither where a name is
/// one very long word, nor where letters are twice as large.
final class NarrowScreenTest {

    private static final String LONG_NAME = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
    private static final List<String> NAMES =
            List.of("Anytown", "green", "Permits", "Residents", "Clerk", "Wardens", "Bay");
    private static final String LEADS_ON = "http-equiv=\"refresh\"";
    private static final int NARROWEST = 320;
    private static final int PHONE = 390;
    private static final int USUAL_LETTERS = 16;

    @TempDir private Path folder;
    @AutoClose private final TestBrowser browser = TestBrowser.open();

    @Test
    void namesOfOneVeryLongWordMakeNoPageWider() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path page : BuiltSite.pages(siteWithLongNames())) {
            String html = Files.readString(page);
            if (html.contains(LONG_NAME) && !html.contains(LEADS_ON)) {
                pages.add(page);
            }
        }
        assertThat(pages).hasSizeGreaterThan(50);
        assertThat(tooWide(pages, NARROWEST, USUAL_LETTERS)).isEmpty();
    }

    @Test
    void lettersTwiceAsLargeMakeNoPageWider() {
        assertThat(tooWide(BuiltSite.get().someOfEachKind(2), PHONE, 2 * USUAL_LETTERS)).isEmpty();
    }

    @Test
    void plantedWidthIsFound() throws IOException {
        Path word = page("word", "<p>" + LONG_NAME + "</p>");
        Path wide = page("wide", "<div style='width: 13rem'>wide</div>");
        assertThat(tooWide(List.of(word, wide), NARROWEST, USUAL_LETTERS)).containsExactly(word + ": 418");
        assertThat(tooWide(List.of(wide), PHONE, 2 * USUAL_LETTERS)).hasSize(1);
    }

    private Path page(String name, String body) throws IOException {
        return Files.writeString(folder.resolve(name + ".html"), "<!DOCTYPE html><html lang=en><head><meta "
                + "name=viewport content='width=device-width'><title>A</title></head><body>" + body + "</body></html>");
    }

    private Path siteWithLongNames() throws IOException {
        Path golden = Path.of("src/test/resources/golden/content");
        Path content = folder.resolve("content");
        try (Stream<Path> files = Files.walk(golden)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(golden.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, withLongNames(Files.readString(file)));
            }
        }
        Path site = folder.resolve("site");
        Problems problems = new Problems();
        assertThat(new Pipeline(problems).build(new Pipeline.Folders(content, Path.of("templates"), Optional.empty(),
                site, LocalDate.of(2026, 11, 20)), Progress.SILENT)).as("%s", problems.inOrder()).isPresent();
        return site;
    }

    private static String withLongNames(String words) {
        return words.replaceAll("(?<![-#\\[])\\b(?:" + String.join("|", NAMES) + ")\\b(?![-#\\]])", LONG_NAME);
    }

    /// The names of pages that are wider than the screen, and how wide they are.
    private List<String> tooWide(List<Path> pages, int screen, int letters) {
        List<String> tooWide = new ArrayList<>();
        try (BrowserContext context =
                browser.browser().newContext(new Browser.NewContextOptions().setViewportSize(screen, 800))) {
            Page page = context.newPage();
            enlarge(context, page, letters);
            for (Path file : pages) {
                page.navigate(file.toUri().toString());
                int width = (Integer) page.evaluate("() => document.scrollingElement.scrollWidth");
                if (width > screen) {
                    tooWide.add(file + ": " + width);
                }
            }
        }
        return tooWide;
    }

    /// As a reader sets it in the browser, so that what is measured in letters grows too.
    private static void enlarge(BrowserContext context, Page page, int letters) {
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", letters);
        JsonObject arguments = new JsonObject();
        arguments.add("fontSizes", sizes);
        context.newCDPSession(page).send("Page.setFontSizes", arguments);
    }
}
