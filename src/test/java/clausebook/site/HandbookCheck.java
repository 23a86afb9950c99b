package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The handbook as `mvn site` left it, beside the guidance site. Not part of `mvn verify`, which makes no handbook:
/// `mvn -Phandbook` runs it.
final class HandbookCheck {

    private static final Path SITE = Path.of("target/site").toAbsolutePath();
    /// No fault: the tools that draw the handbook write `<hr/>`, which HTML allows, and put every attribute between
    /// quotes.
    private static final String SLASH =
            "Info: Trailing slash on void elements has no effect and interacts badly with unquoted attribute values.";

    @TempDir private Path folder;
    @AutoClose private final TestBrowser browser = TestBrowser.open();

    @Test
    void everyPageIsAccessibleOnNarrowAndWideScreensAndInTheDark() throws IOException {
        List<Path> pages = pages(SITE.resolve("tool"), Path.of("site/markdown"));
        assertThat(violations(pages, 320, ColorScheme.LIGHT)).isEmpty();
        assertThat(violations(pages, 1280, ColorScheme.LIGHT)).isEmpty();
        assertThat(violations(pages, 1280, ColorScheme.DARK)).isEmpty();
    }

    @Test
    void everyPageIsSoundHtml() throws Exception {
        assertThat(htmlFaults(pages(SITE.resolve("tool"), Path.of("site/markdown")))).isEmpty();
    }

    @Test
    void everyLinkBetweenTheHandbookAndTheSiteLeadsSomewhere() {
        assertThat(SITE.resolve("tool/index.html")).as("mvn site comes first").isRegularFile();
        assertThat(LinkFaults.in(SITE)).isEmpty();
    }

    @Test
    void plantedFaultsAreFound() throws Exception {
        Path handbook = Files.createDirectory(folder.resolve("tool"));
        Path sources = Files.createDirectory(folder.resolve("markdown"));
        Files.writeString(sources.resolve("a.md"), "# A");
        Files.writeString(handbook.resolve("a.html"), "<!DOCTYPE html><html lang=en><head><title>A</title></head>"
                + "<body><p style='color:#aaa'>Pale</p><hr/><p><div>C</div></p><a href='b.html'>B</a></body></html>");
        List<Path> pages = pages(handbook, sources);
        assertThat(violations(pages, 320, ColorScheme.LIGHT)).singleElement().asString()
                .contains("a.html: color-contrast");
        assertThat(LinkFaults.in(folder)).singleElement().asString().endsWith("no file for b.html");
        assertThat(htmlFaults(pages)).first().asString().contains("element in scope");
    }

    /// The pages in a folder of the handbook; one for each source must be there.
    private static List<Path> pages(Path handbook, Path sources) throws IOException {
        List<String> missing = new ArrayList<>();
        try (var files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> sources.relativize(file).toString().replace(".md", ".html"))
                    .filter(page -> !Files.isRegularFile(handbook.resolve(page))).forEach(missing::add);
        }
        assertThat(missing).as("pages that mvn site did not leave in " + handbook).isEmpty();
        return BuiltSite.pages(handbook);
    }

    /// What the HTML checker tells, without the slashes; the line behind each message says where.
    private static List<String> htmlFaults(List<Path> pages) throws Exception {
        HtmlFaults faults = new HtmlFaults();
        for (Path page : pages) {
            faults.check(page);
        }
        List<String> told = faults.end();
        return IntStream.range(0, told.size())
                .filter(i -> !told.get(i).equals(SLASH) && (i == 0 || !told.get(i - 1).equals(SLASH)))
                .mapToObj(told::get).toList();
    }

    private List<String> violations(List<Path> pages, int width, ColorScheme colours) {
        return Axe.violations(browser,
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(colours), Media.SCREEN,
                pages.stream().map(page -> page.toUri().toString()).toList());
    }
}
