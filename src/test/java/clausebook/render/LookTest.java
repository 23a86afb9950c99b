package clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The files behind the look keep to their limits.
final class LookTest {

    private static final Pattern LOADING = Pattern.compile("url\\(|@import");
    /// What makes pages that stand alone beside a clerk's document: their style is in it.
    private static final Set<String> ALONE = Set.of("alone.ftlh");
    private static final Pattern INLINE = Pattern.compile("\\sstyle=|<style|<script>|\\son[a-z]+=|https?://");
    private static final Path STYLE = Path.of("templates/assets/clausebook.css");

    @Test
    void theStylesheetIsUnder20Kilobytes() throws IOException {
        assertThat(Files.size(STYLE)).isLessThan(20 * 1024);
    }

    @Test
    void noStylesheetLoadsAnything() throws IOException {
        List<Path> sheets = files(Path.of("templates"), ".css");
        assertThat(sheets).contains(STYLE).hasSizeGreaterThan(5);
        for (Path sheet : sheets) {
            assertThat(LOADING.matcher(Files.readString(sheet)).results()).as(sheet.toString()).isEmpty();
        }
    }

    @Test
    void aPlantedSheetThatLoadsSomethingIsCaught() {
        assertThat(Stream.of("p { background: url(x.png) }", "@import 'x.css';")).allMatch(LOADING.asPredicate());
    }

    @Test
    void theStylesheetKnowsDarkForcedColoursPaperAndStillness() throws IOException {
        assertThat(Files.readString(STYLE)).contains("prefers-color-scheme: dark", "forced-colors: active",
                "@media print", "prefers-reduced-motion");
    }

    @Test
    void noTemplateHoldsInlineStyleOrScriptOrAnAddressOfAnotherHost() throws IOException {
        List<Path> templates = files(Path.of("templates"), ".ftlh");
        assertThat(templates).hasSizeGreaterThan(40);
        for (Path template : templates) {
            String text = Files.readString(template).replace("http://www.sitemaps.org/schemas/sitemap/0.9", "");
            text = ALONE.contains(template.getFileName().toString()) ? text.replaceFirst("<style>", "") : text;
            assertThat(INLINE.matcher(text).results()).as(template.toString()).isEmpty();
        }
    }

    @Test
    void aPlantedTemplateWithPageCodeOfItsOwnIsCaught() {
        assertThat(Stream.of("<p style=\"x\">", "<p style='x'>", "<style>", "<script>x()</script>",
                "<b onclick=\"x()\">", "<img src=\"https://a.example/x.png\">")).allMatch(INLINE.asPredicate());
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
