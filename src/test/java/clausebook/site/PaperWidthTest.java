package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a sheet of A4 no page is wider than the room between its margins: there nobody can scroll, and what stands
/// outside is lost.
final class PaperWidthTest {

    /// 210 mm less twice 14 mm, at 96 to the inch.
    private static final int ROOM = 688;

    @TempDir private Path folder;
    @AutoClose private final TestBrowser browser = TestBrowser.open();

    @Test
    void nothingIsCutOffOnPaper() {
        assertThat(tooWide(BuiltSite.get().someOfEachKind(3))).isEmpty();
    }

    @Test
    void plantedWidthIsFound() throws Exception {
        Path wide = Files.writeString(folder.resolve("wide.html"), "<!DOCTYPE html><html lang=en><head><title>A</title>"
                + "<style>@media print { div { width: 700px } }</style></head><body><div>wide</div></body></html>");
        assertThat(tooWide(List.of(wide))).containsExactly(wide);
    }

    private List<Path> tooWide(List<Path> pages) {
        try (BrowserContext context =
                browser.browser().newContext(new Browser.NewContextOptions().setViewportSize(ROOM, 900))) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            return pages.stream().filter(file -> {
                page.navigate(file.toUri().toString());
                return !(Boolean) page.evaluate(
                        "() => document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth");
            }).toList();
        }
    }
}
