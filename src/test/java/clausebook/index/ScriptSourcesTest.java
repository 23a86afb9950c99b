package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader types and what an author calls a clause stay words: no script turns words into page code.
final class ScriptSourcesTest {

    private static final Pattern WRITES_CODE = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|setHTML|document\\.write|createContextualFragment|\\beval\\b|\\bFunction\\(|srcdoc");

    @Test
    void noScriptWritesPageCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            List<Path> scripts = files.filter(file -> file.toString().endsWith(".js")).toList();
            assertThat(scripts).isNotEmpty();
            for (Path script : scripts) {
                assertThat(Files.readString(script)).as(script.toString()).doesNotContainPattern(WRITES_CODE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"box.innerHTML = words", "new Function(words)", "eval(words)", "document.write(words)"})
    void aPlantedOneIsFound(String script) {
        assertThat(WRITES_CODE.matcher(script).find()).isTrue();
    }
}
