package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// WCAG 2.2 A and AA as far as axe can tell, on one page or two of each kind (three by `mvn -Pthorough`): at other
/// widths and in other modes than [AxeTest].
@Execution(ExecutionMode.CONCURRENT)
final class AxeModesTest {

    @TempDir private Path folder;
    @AutoClose private final TestBrowser browser = TestBrowser.open();

    @Test
    void eachKindOfPageIsAccessibleOnWiderScreens() {
        assertThat(violations(mode(768), Media.SCREEN, ofEachKind(1))).isEmpty();
        assertThat(violations(mode(1280), Media.SCREEN, ofEachKind(1))).isEmpty();
    }

    @Test
    void eachKindOfPageIsAccessibleInTheDark() {
        assertThat(violations(mode(1280).setColorScheme(ColorScheme.DARK), Media.SCREEN, ofEachKind(2))).isEmpty();
    }

    @Test
    void eachKindOfPageIsAccessibleInForcedColours() {
        assertThat(violations(mode(768).setForcedColors(ForcedColors.ACTIVE), Media.SCREEN, ofEachKind(1)))
                .isEmpty();
    }

    @Test
    void eachKindOfPageIsAccessibleInPrint() {
        assertThat(violations(mode(768), Media.PRINT, ofEachKind(1))).isEmpty();
    }

    @Test
    void eachKindOfPageIsAccessibleFromAServer() {
        Path folder = BuiltSite.get().folder();
        try (LoopbackServer server = LoopbackServer.of(folder)) {
            List<String> addresses = BuiltSite.get().someOfEachKind(Counts.of(1, 3)).stream()
                    .map(page -> server.address() + "/" + folder.relativize(page).toString().replace('\\', '/'))
                    .toList();
            assertThat(violations(mode(1280), Media.SCREEN, addresses)).isEmpty();
        }
    }

    @Test
    void fourYearsOfAPolicyAreAccessibleInEveryMode() {
        Path site = AllotmentSite.get().folder();
        List<String> pages = BuiltSite.pages(site).stream()
                .filter(page -> site.relativize(page).toString().matches(".*(changes|in-force|allotments.20).*"))
                .map(page -> page.toUri().toString()).toList();
        assertThat(pages).hasSize(9);
        assertThat(violations(mode(320), Media.SCREEN, pages)).isEmpty();
        assertThat(violations(mode(1280).setColorScheme(ColorScheme.DARK), Media.SCREEN, pages)).isEmpty();
        assertThat(violations(mode(768).setForcedColors(ForcedColors.ACTIVE), Media.SCREEN, pages)).isEmpty();
        assertThat(violations(mode(768), Media.PRINT, pages)).isEmpty();
    }

    @Test
    void aFaultOfOneModeIsFoundInThatModeAlone() throws IOException {
        String page = Files.writeString(folder.resolve("page.html"),
                "<!DOCTYPE html><html lang=en><head><title>A</title><style>p{color:#333;background:#fff}"
                        + "@media (prefers-color-scheme:dark){.dark{color:#bbb}}@media print{.print{color:#bbb}}"
                        + "@media (min-width:1000px){.wide{color:#bbb}}</style></head>"
                        + "<body><main><h1>A</h1><p class=dark>dark</p><p class=print>print</p><p "
                        + "class=wide>wide</p></main></body></html>")
                .toUri().toString();
        assertThat(violations(mode(768), Media.SCREEN, List.of(page))).isEmpty();
        assertThat(violations(mode(768).setColorScheme(ColorScheme.DARK), Media.SCREEN, List.of(page))).singleElement()
                .asString().contains("color-contrast").contains("dark");
        assertThat(violations(mode(768), Media.PRINT, List.of(page))).singleElement().asString()
                .contains("color-contrast").contains("print");
        assertThat(violations(mode(1280), Media.SCREEN, List.of(page))).singleElement().asString()
                .contains("color-contrast").contains("wide");
    }

    @Test
    void pagesOfEachKindAreAmongThem() {
        assertThat(ofEachKind(2)).extracting(page -> page.replaceFirst(".*/test-site/", "")).contains("index.html",
                "search.html", "a-z/2.html", "compare/index.html", "compare/councils.html",
                "compare/for-administrators.html", "compare/overview.html", "compare/carmarthenshire--malvern.html",
                "compare/gaps/carmarthenshire.html", "checklists/carmarthenshire/staff.html",
                "checklists/carmarthenshire/staff-card.html", "checklists/moments/at-work.html",
                "can-i-post/contractors.html", "malvern/social-media/in-force.html",
                "salisbury/social-media/changes/before-changes--draft-1.html");
    }

    private static List<String> ofEachKind(int few) {
        return BuiltSite.get().someOfEachKind(Counts.of(few, 3)).stream().map(page -> page.toUri().toString()).toList();
    }

    private static Browser.NewContextOptions mode(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 800);
    }

    private List<String> violations(Browser.NewContextOptions mode, Media media, List<String> addresses) {
        return Axe.violations(browser, mode, media, addresses);
    }
}
