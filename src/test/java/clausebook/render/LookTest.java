package clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The files behind the look keep to their limits.
final class LookTest {

    private static final Path STYLE = Path.of("templates/assets/clausebook.css");

    @Test
    void theStylesheetIsUnder20Kilobytes() throws IOException {
        assertThat(Files.size(STYLE)).isLessThan(20_000);
    }

    @Test
    void noStylesheetLoadsAnything() throws IOException {
        List<Path> sheets = files(Path.of("templates"), ".css");
        assertThat(sheets).contains(STYLE).hasSizeGreaterThan(5);
        for (Path sheet : sheets) {
            assertThat(Files.readString(sheet)).as(sheet.toString()).doesNotContain("url(").doesNotContain("@import");
        }
    }

    @Test
    void theStylesheetKnowsDarkForcedColoursPaperAndStillness() throws IOException {
        assertThat(Files.readString(STYLE)).contains("prefers-color-scheme: dark", "forced-colors: active", "@media print",
                "prefers-reduced-motion");
    }

    @Test
    void noTemplateHoldsInlineStyleOrScriptOrAnAddressOfAnotherHost() throws IOException {
        List<Path> templates = files(Path.of("templates"), ".ftlh");
        assertThat(templates).hasSizeGreaterThan(40);
        for (Path template : templates) {
            String text = Files.readString(template).replace("http://www.sitemaps.org/schemas/sitemap/0.9", "");
            assertThat(text).as(template.toString()).doesNotContain("style=\"", "<style", "<script>", "onclick", "http://", "https://");
        }
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
