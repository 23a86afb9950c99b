package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// WCAG 2.2 A and AA as far as axe can tell, at 320 px and from a folder: on four pages of each kind, and on every page
/// by `mvn -Pthorough`. [AxeModesTest] has the other ways to look at them.
@Execution(ExecutionMode.CONCURRENT)
final class AxeTest {

    private static final String HEAD = "<!DOCTYPE html><html lang=en><head><title>A</title><style>.pale{color:#999}"
            + ".night{background:#222}p{color:#333}</style></head><body><main><h1>A</h1>";

    @TempDir private Path folder;
    @AutoClose private final TestBrowser browser = TestBrowser.open();

    @Test
    void pagesAreAccessibleOnANarrowScreen() {
        assertThat(violations(BuiltSite.get().someOfEachKind(Counts.of(4, Integer.MAX_VALUE)))).isEmpty();
    }

    @Test
    void soAreThoseThatTellWhatNobodyHasRead() {
        List<Path> pages = BuiltSite.pages(UnreadSite.get().folder()).stream().filter(AxeTest::tellsUnread).toList();

        assertThat(pages).hasSizeGreaterThan(25);
        assertThat(violations(pages)).isEmpty();
    }

    private static boolean tellsUnread(Path page) {
        try {
            return Files.readString(page).contains("ot read yet");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void aPlantedFaultIsFound() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"),
                "<!DOCTYPE html><html><head><title>A</title></head><body><img src='x.png'></body></html>");
        assertThat(violations(List.of(page))).anyMatch(fault -> fault.contains("html-has-lang"))
                .anyMatch(fault -> fault.contains("image-alt"));
    }

    @Test
    void aLookThatWasMeasuredOnOnePageIsNoExcuseForAnother() throws IOException {
        List<Path> pages = List.of(page("good", "<p>Dark on white</p>"),
                page("pale", "<p>Dark on white</p><p class=pale>Pale</p>"),
                page("night", "<div class=night><div><p>Dark on dark</p></div></div>"));
        assertThat(violations(pages)).hasSize(2)
                .anyMatch(fault -> fault.matches(".*pale.html: color-contrast: .*Pale.*"))
                .anyMatch(fault -> fault.matches(".*night.html: color-contrast: .*Dark on dark.*"));
    }

    @Test
    void aFaultIsToldOfEachPageThatHasIt() throws IOException {
        List<Path> pages = List.of(page("one", "<p class=pale>Pale</p>"), page("two", "<p class=pale>Pale too</p>"));
        assertThat(violations(pages)).hasSize(2);
    }

    @Test
    void aLookThatNobodySawIsMeasuredWhereItIsSeen() throws IOException {
        List<Path> pages = List.of(page("hidden", "<p>Seen</p><div hidden><p class=pale>Hidden</p></div>"),
                page("shown", "<p>Seen</p><div><p class=pale>Shown</p></div>"));
        assertThat(violations(pages)).singleElement().asString().contains("shown.html: color-contrast: ");
    }

    private Path page(String name, String body) throws IOException {
        return Files.writeString(folder.resolve(name + ".html"), HEAD + body + "</main></body></html>");
    }

    private List<String> violations(List<Path> pages) {
        return Axe.violations(browser, new Browser.NewContextOptions().setViewportSize(320, 800), Media.SCREEN,
                pages.stream().map(page -> page.toUri().toString()).toList());
    }
}
