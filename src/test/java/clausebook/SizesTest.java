package clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No file grows until nobody can read it: 300 lines for code, 120 for a template.
final class SizesTest {

    @TempDir private Path folder;

    @Test
    void noCodeFileIsOver300Lines() throws IOException {
        assertThat(longer(Path.of("src"), ".java", 300)).isEmpty();
        assertThat(longer(Path.of("templates"), ".js", 300)).isEmpty();
    }

    @Test
    void noTemplateIsOver120Lines() throws IOException {
        assertThat(longer(Path.of("templates"), ".ftlh", 120)).isEmpty();
    }

    @Test
    void aPlantedLongFileIsCaught() throws IOException {
        Files.writeString(folder.resolve("Long.java"), "\n".repeat(301));
        assertThat(longer(folder, ".java", 300)).hasSize(1);
    }

    private static List<String> longer(Path root, String end, int most) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(end)).filter(file -> lines(file) > most)
                    .map(Path::toString).toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
