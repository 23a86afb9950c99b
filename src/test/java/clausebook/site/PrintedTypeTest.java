package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Nothing that is printed is in smaller type than ten points: every text of a page of each kind, of what an
/// edition changed, and of the papers for a meeting.
@Execution(ExecutionMode.CONCURRENT)
final class PrintedTypeTest {

    private static final String SMALL = """
            () => {
              const found = new Set(), texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const of = texts.currentNode.parentElement;
                if (!texts.currentNode.data.trim() || !of.getClientRects().length || of.closest('.vh')) continue;
                const scale = of.closest('svg') ? Math.hypot(of.getScreenCTM().a, of.getScreenCTM().b) : 1;
                const points = parseFloat(getComputedStyle(of).fontSize) * scale * 72 / 96;
                if (points < 9.99) found.add(`${of.localName}.${of.getAttribute('class')} ${points.toFixed(1)}`);
              }
              return [...found].sort();
            }""";

    @TempDir private Path folder;
    @AutoClose private final TestBrowser browser = TestBrowser.open();

    @Test
    void noKindOfPagePrintsSmallType() {
        assertThat(small(BuiltSite.get().someOfEachKind(1))).isEmpty();
    }

    @Test
    void noPageOfChangesAndNoPaperPrintsSmallType() {
        assertThat(small(BuiltSite.pages(AllotmentSite.get().folder()).stream()
                .filter(page -> page.toString().matches(".*(changes|in-force|allotments.20).*")).toList())).isEmpty();
        assertThat(small(Packs.get().pages())).isEmpty();
    }

    @Test
    void plantedSmallTypeIsFound() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><html lang=en><head><title>A</title>"
                + "<style>@media print { em { font-size: 9pt } }</style></head>"
                + "<body><em class=x>small</em></body></html>");
        assertThat(small(List.of(page))).singleElement().asString().startsWith("em.x 9.0");
    }

    private Set<String> small(List<Path> pages) {
        Set<String> found = new LinkedHashSet<>();
        try (BrowserContext context = browser.browser().newContext(
                new Browser.NewContextOptions().setViewportSize(688, 900))) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (Path file : pages) {
                page.navigate(file.toUri().toString());
                ((List<?>) page.evaluate(SMALL)).forEach(text -> found.add(text + " in " + file.getFileName()));
            }
        }
        return found;
    }
}
