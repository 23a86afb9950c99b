package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// By keyboard alone: the skip link comes first, at most twelve stops lie before the text, and each stop can be seen.
@Execution(ExecutionMode.CONCURRENT)
final class KeyboardTest {

    private static final int MOST_STOPS_BEFORE_MAIN = 12;
    private static final String STOP =
            """
            () => { const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
              return { main: !!e.closest('main'), skip: (e.getAttribute('href') || '').startsWith('#'),
                       seen: r.width > 0 && r.height > 0 && r.top >= 0 && r.bottom <= innerHeight && (s.outlineStyle !== 'none' || s.boxShadow !== 'none') } }""";

    @AutoClose private final TestBrowser browser = TestBrowser.open();

    @Test
    void eachKindOfPageCanBeWalkedByKeyboard() {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = browser.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 800))) {
            Page page = context.newPage();
            for (Path file : BuiltSite.get().someOfEachKind(1)) {
                page.navigate(file.toUri().toString());
                if (page.url().endsWith(file.getFileName().toString()) && page.querySelector("main a, main button, main input") != null) {
                    walk(page).forEach(fault -> faults.add(file + ": " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /// Who opens the search page has come to type: there the walk begins in its box.
    private static boolean startsInTheSearchBox(Page page) {
        return page.url().endsWith("/search.html");
    }

    private static List<String> walk(Page page) {
        List<String> faults = new ArrayList<>();
        for (int stop = 0; stop <= MOST_STOPS_BEFORE_MAIN; stop++) {
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
