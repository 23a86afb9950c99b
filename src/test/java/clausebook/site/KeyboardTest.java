package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// By keyboard alone: the skip link comes first, at most twelve stops lie between it and the text, and each stop can be
/// seen.
@Execution(ExecutionMode.CONCURRENT)
final class KeyboardTest {

    private static final int MOST_STOPS_BEFORE_MAIN = 12;
    private static final String STOP =
            """
            () => { const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
              return { main: !!e.closest('main'), skip: (e.getAttribute('href') || '').startsWith('#'),
                       seen: r.width > 0 && r.height > 0 && r.top >= 0 && r.bottom <= innerHeight && (s.outlineStyle !== 'none' || s.boxShadow !== 'none') } }""";

    @AutoClose private final TestBrowser browser = TestBrowser.open();

    @TempDir private Path folder;

    @Test
    void eachKindOfPageCanBeWalkedByKeyboard() {
        assertThat(BuiltSite.get().someOfEachKind(1)).hasSizeGreaterThan(20);
        assertThat(faults(BuiltSite.get().someOfEachKind(1))).isEmpty();
    }

    @Test
    void theFirstAnswerIsSixKeysAndTheWordsAwayFromHome() {
        Page page = browser.browser().newPage();
        page.navigate(BuiltSite.get().folder().resolve("index.html").toUri().toString());
        List.of("Tab", "Enter", "Tab").forEach(page.keyboard()::press);
        page.keyboard().type("photo child");
        page.keyboard().press("Enter");
        page.waitForSelector("[data-search-results] a[data-hit]");
        List.of("Tab", "Tab").forEach(page.keyboard()::press);
        assertThat(page.evaluate("() => document.activeElement.dataset.question")).isEqualTo("photos-of-children");
    }

    @Test
    void plantedFaultsAreFound() throws IOException {
        String head =
                "<!DOCTYPE html><html lang=en><title>A</title><style>a:focus{outline:none}.seen:focus{outline:3px "
                        + "solid}</style><body>";
        String main = "<main id=Main><a class=seen href=a.html>A</a></main>";
        List<Path> pages = List.of(page("no-skip", head + "<a class=seen href=a.html>A</a>" + main),
                page("unseen", head + "<a href=#Main>Skip</a>" + main),
                page("far", head + "<a class=seen href=#Main>A</a>".repeat(14) + main));

        assertThat(faults(pages)).extracting(fault -> fault.replaceFirst(".*/", "")).containsExactly(
                "no-skip.html: the skip link does not come first", "unseen.html: stop 1 can't be seen",
                "far.html: more than 12 stops before the text");
    }

    private Path page(String name, String html) throws IOException {
        return Files.writeString(folder.resolve(name + ".html"), html);
    }

    private List<String> faults(List<Path> files) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context =
                browser.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 800))) {
            Page page = context.newPage();
            for (Path file : files) {
                page.navigate(file.toUri().toString());
                // a page that leads on has gone by now, and one without a link has no stop in its text
                if (page.url().endsWith(file.getFileName().toString())
                        && page.querySelector("main a, main button, main input") != null) {
                    walk(page).forEach(fault -> faults.add(file + ": " + fault));
                }
            }
        }
        return faults;
    }

    /// Who opens the search page has come to type: there the walk begins in its box.
    private static boolean startsInTheSearchBox(Page page) {
        return page.url().endsWith("/search.html");
    }

    private static List<String> walk(Page page) {
        List<String> faults = new ArrayList<>();
        for (int stop = 0; stop <= MOST_STOPS_BEFORE_MAIN + 1; stop++) {
            page.keyboard().press("Tab");
            var at = (java.util.Map<?, ?>) page.evaluate(STOP);
            if (stop == 0 && !(Boolean) at.get("skip") && !startsInTheSearchBox(page)) {
                faults.add("the skip link does not come first");
            }
            if (!(Boolean) at.get("seen")) {
                faults.add("stop " + (stop + 1) + " can't be seen");
            }
            if ((Boolean) at.get("main")) {
                return faults;
            }
        }
        faults.add("more than " + MOST_STOPS_BEFORE_MAIN + " stops before the text");
        return faults;
    }
}
