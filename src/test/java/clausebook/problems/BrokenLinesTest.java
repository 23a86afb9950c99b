package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.golden.FolderBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every line of a whole content is broken in turn, in the ways in which people break lines: what is told is the break,
/// and no more.
final class BrokenLinesTest {

    private static final Map<String, UnaryOperator<String>> BREAKS = Map.of("a letter too many in a field's name",
            line -> line.replaceFirst("([a-z-]{2,}): ", "$1x: "), "a letter too many in a later field's name",
            BrokenLinesTest::laterField, "a quote mark that is not closed", line -> line.replaceFirst(": ", ": \""),
            "no space after the colon", line -> line.replaceFirst(": ", ":"), "a space too many", line -> " " + line,
            "a space too few", line -> line.startsWith(" ") ? line.substring(1) : line, "a value that was deleted",
            line -> line.replaceFirst(": .*", ":"), "a colon in a text",
            line -> line.replaceFirst("([a-z]) ([a-z])", "$1: $2"), "a bracket that is not closed",
            line -> line.replaceFirst("([\\]}])([^\\]}]*)$", "$2"));

    @TempDir private static Path folder;
    private static Path content;

    @BeforeAll
    static void copyContent() {
        content = folder.resolve("content");
        FolderBytes.copy(Path.of("src/test/resources/golden/content"), content, false);
    }

    private static String laterField(String line) {
        int brace = line.indexOf('{');
        return brace < 0
                ? line
                : line.substring(0, brace) + line.substring(brace).replaceFirst(", ([a-z-]{2,}): ", ", $1x: ");
    }

    static Stream<Arguments> breaksInFiles() {
        return BREAKS.keySet().stream().sorted()
                .flatMap(name -> Stream
                        .of("councils/anytown/parking/2026.yaml", "vocabulary/questions.yaml", "vocabulary/topics.yaml")
                        .map(file -> Arguments.of(name, file)));
    }

    @ParameterizedTest
    @MethodSource("breaksInFiles")
    void oneBreakGivesOneProblemInItsFile(String name, String file) throws IOException {
        assertThat(badlyTold(file, BREAKS.get(name))).isEmpty();
    }

    @Test
    void aFaultThatIsToldTwiceIsNoticed() throws IOException {
        assertThat(badlyTold("vocabulary/topics.yaml", line -> line.replaceFirst("id: ", "id: other-"))).isNotEmpty();
    }

    /// The breaks of a file that gave several problems, or one in another file.
    private static List<String> badlyTold(String name, UnaryOperator<String> way) throws IOException {
        Path file = content.resolve(name);
        List<String> lines = Files.readAllLines(file);
        List<String> bad = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> broken = new ArrayList<>(lines);
            broken.set(i, way.apply(lines.get(i)));
            Files.write(file, broken);
            List<Problem> told = CheckRun.of(content).problems();
            if (told.size() > 1 || told.stream().anyMatch(problem -> !problem.at().file().equals("content/" + name))) {
                bad.add(broken.get(i) + "\n" + told);
            }
        }
        Files.write(file, lines);
        return bad;
    }
}
