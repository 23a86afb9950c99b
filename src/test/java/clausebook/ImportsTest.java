package clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A file imports what it uses and nothing else: neither the compiler nor the formatter tells of what is left over.
final class ImportsTest {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?[\\w.]+\\.(\\w+);$");

    @Test
    void noFileImportsWhatItDoesNotUse() throws IOException {
        List<String> unused = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
                unused(Files.readString(file)).forEach(name -> unused.add(file + ": " + name));
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void aPlantedImportIsCaught() {
        assertThat(unused("import java.util.List;\nimport java.util.Map;\n\nrecord A(List<String> maps) {}\n"))
                .containsExactly("Map");
    }

    private static List<String> unused(String source) {
        String code = IMPORT.matcher(source).replaceAll("");
        return IMPORT.matcher(source).results().map(found -> found.group(1)).filter(name -> !isUsed(name, code))
                .toList();
    }

    private static boolean isUsed(String name, String code) {
        return Pattern.compile("\\b" + name + "\\b").matcher(code).find();
    }
}
