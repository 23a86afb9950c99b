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
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    private static final List<String> READ_AT_EVERY_WIDTH = List.of("index.html", "search.html", "compare/index.html",
            "carmarthenshire/index.html", "carmarthenshire/social-media/index.html",
            "salisbury/social-media/clauses/photos.html");
    /// A page that is too wide, a door on which something else lies, a box without room to type, a matrix in small
    /// type, and a policy whose contents are not beside it where there is room.
    private static final String COVERED = """
            () => {
              const found = document.scrollingElement.scrollWidth > innerWidth ? ['scrolls sideways'] : [];
              scrollTo(0, 0);
              const at = (x, y) => document.elementFromPoint(x, y), box = e => e.getBoundingClientRect();
              for (const door of document.querySelectorAll('.masthead a')) {
                const { left, right, top, height } = box(door);
                for (const x of [left + 2, right - 2])
                  if (!door.contains(at(x, top + height / 2))) found.push(`${door.textContent} is covered`);
              }
              for (const typed of document.querySelectorAll('.find input'))
                if (box(typed).width < 6 * parseFloat(getComputedStyle(typed).fontSize)) found.push('no room to type');
              for (const cell of document.querySelectorAll('.matrix td'))
                if (parseFloat(getComputedStyle(cell).fontSize) < 16) return [...found, 'small type'];
              const contents = document.querySelector('.beside .contentsrow'), rem = innerWidth / parseFloat(
                getComputedStyle(document.documentElement).fontSize);
              if (contents && rem >= 64 && box(contents).left < box(document.querySelector('.beside .body')).right)
                found.push('the contents are not beside the policy');
              return found;
            }""";

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
        assertThat(tooWide(BuiltSite.get().someOfEachKind(2), NARROWEST, 2 * USUAL_LETTERS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 640, 700, 900, 1160, 1280, 1920})
    void atEveryWidthAllCanBeReadAndReached(int width) {
        List<Path> pages = READ_AT_EVERY_WIDTH.stream().map(BuiltSite.get().folder()::resolve).toList();
        assertThat(covered(pages, width, USUAL_LETTERS)).isEmpty();
        assertThat(covered(pages, width, 2 * USUAL_LETTERS)).isEmpty();
    }

    /// All councils and questions make a long page; what it can do without is gone, and the first answer is near.
    @Test
    void theComparisonIsAsShortAsItsAnswersOnAPhone() {
        Path compare = BuiltSite.get().folder().resolve("compare/index.html");
        List<String> heights = look(List.of(compare), PHONE, USUAL_LETTERS, page -> (List<?>) page.evaluate("""
                () => [Math.round(document.querySelector('.matrix td').getBoundingClientRect().top),
                  document.scrollingElement.scrollHeight].filter((height, at) => height > [1200, 40000][at])"""));
        assertThat(heights).isEmpty();
    }

    @Test
    void plantedRibbonIsFound() throws IOException {
        Path ribbon = page("ribbon", "<header class=masthead><div style='position: fixed; inset: 0; width: 60px'></div>"
                + "<a href=a>Topics</a></header>");
        assertThat(covered(List.of(ribbon), PHONE, USUAL_LETTERS)).containsOnly(ribbon + ": Topics is covered");
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
        return look(pages, screen, letters, page -> {
            int width = (Integer) page.evaluate("() => document.scrollingElement.scrollWidth");
            return width > screen ? List.of(width) : List.of();
        });
    }

    private List<String> covered(List<Path> pages, int screen, int letters) {
        return look(pages, screen, letters, page -> (List<?>) page.evaluate(COVERED));
    }

    private List<String> look(List<Path> pages, int screen, int letters, Function<Page, List<?>> seen) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context =
                browser.browser().newContext(new Browser.NewContextOptions().setViewportSize(screen, 800))) {
            Page page = context.newPage();
            enlarge(context, page, letters);
            for (Path file : pages) {
                page.navigate(file.toUri().toString());
                seen.apply(page).forEach(fault -> faults.add(file + ": " + fault));
            }
        }
        return faults;
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
