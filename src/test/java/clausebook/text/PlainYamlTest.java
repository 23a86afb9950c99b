package clausebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that is read without the parser of the whole language comes out as that parser would give it, place by place, and without a problem.
class PlainYamlTest {

    private static final long SEED = 20261122;
    private static final int TEXTS = 60_000;
    private static final int MOST_LINES = 25;
    private static final String[] PARTS = {"\n", " ", "  ", "- ", "-", "a", "key: ", "key:", "Key b: ", "\n  ", "\n    ", "|", "|\n", "\"",
        "'", "{", "}", "[", "]", ",", ",\n      ", "[\n     ", "{\n  a: ", "\n]", "\n}", ": ", ":", "#", " #", "é", "“", "\t", "~", "null",
        "1", "2024-05-01", "0x1F", "1_000", ".inf", "+1", "-1", "0o17", "1e5", "true", "&a ", "*a", "!x ", "%", "@", "`", "\\", "?", "? ",
        ">", "---", "...", "\n---\n", "\n\n", "text: |\n      ab\n\n      cd\n", "- { a: b, c: [d, e] }", "\"q\"", "'q'", "http://a.b/c",
        "a:b", "(x)", "/", "£5", "\u00a0", "\u0085", "😀", "\r\n", "\u2028", "<<: ", "12:30:45", "=", "012", "1.5", "- - ", "a  b"};

    @Test
    void everyFileOfTheRealContentIsReadAlike() {
        List<String> files = realFiles();
        long plain = files.stream().filter(PlainYamlTest::compared).count();

        assertThat(plain).as("files that need no parser").isGreaterThan(files.size() / 2);
    }

    @Test
    void realFilesWithSomethingChangedAreReadAlike() {
        List<String> files = realFiles();
        Random random = new Random(SEED);
        int plain = 0;
        for (int i = 0; i < TEXTS; i++) {
            String[] lines = files.get(random.nextInt(files.size())).split("(?<=\n)");
            String first = String.join("", List.of(lines).subList(0, Math.min(lines.length, 1 + random.nextInt(MOST_LINES))));
            plain += compared(changed(first, random)) ? 1 : 0;
        }
        assertThat(plain).as("texts read without the parser, seed %d", SEED).isBetween(TEXTS / 10, TEXTS - TEXTS / 10);
    }

    @Test
    void filesMadeOfTrapsAreReadAlike() {
        Random random = new Random(SEED);
        int plain = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder("id: x\n");
            for (int fields = random.nextInt(8); fields > 0; fields--) {
                text.append("  ".repeat(random.nextInt(3))).append(random.nextInt(3) == 0 ? "- " : "")
                        .append("abcdefgh".charAt(random.nextInt(8))).append(": ").append(part(random)).append('\n');
            }
            plain += compared(changed(text.toString(), random)) ? 1 : 0;
        }
        assertThat(plain).as("texts read without the parser, seed %d", SEED).isBetween(TEXTS / 50, TEXTS / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# a\n", "a: b", "a: &x b\n", "a: *x\n", "a: !x b\n", "a: >\n  b\n", "a: |-\n  b\n", "a: b # c\n",
        "a: \"b\\n\"\n", "a: 'it''s'\n", "a: b: c\n", "a:\n- b\n", "a: b\n  c\n", "a: b\na: c\n", "{ a: b }\n---\n", "---\na: b\n", "a:\n",
        "a: []\n", "a:\tb\n", "a: b\r\n", "a: 😀\n", "a: [b, c,]\n", "a: [b, c\n", "? a\n", "- a\n - b\n", " a: b\n", "a: |\n\n  b\n",
        "a: b \n"})
    void aFileThatIsNotPlainIsLeftToTheParser(String text) {
        assertThat(PlainYaml.read(SourceFile.of("content/a.yaml", text))).isEmpty();
    }

    @Test
    void nothingStandsDeeperThanTheParserAllows() {
        String deep = "a: " + "[".repeat(YamlReader.DEEPEST) + "b" + "]".repeat(YamlReader.DEEPEST) + "\n";

        assertThat(compared(deep.replaceFirst("\\[", "").replaceFirst("]", ""))).isTrue();
        assertThat(compared(deep)).isFalse();
    }

    private static List<String> realFiles() {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().map(PlainYamlTest::read).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int changes = random.nextInt(4); changes > 0 && !changed.isEmpty(); changes--) {
            int at = random.nextInt(changed.length());
            int gone = random.nextBoolean() ? 0 : random.nextInt(4);
            changed.replace(at, Math.min(changed.length(), at + gone), random.nextInt(4) == 0 ? "" : part(random));
        }
        return changed.toString();
    }

    private static String part(Random random) {
        return PARTS[random.nextInt(PARTS.length)];
    }

    /// True where the text was read without the parser; then everything must be the same.
    private static boolean compared(String text) {
        SourceFile file = SourceFile.of("content/a.yaml", text);
        Optional<YamlNode> plain = PlainYaml.read(file);
        if (plain.isPresent()) {
            Problems problems = new Problems();
            assertThat(plain).as("nodes of <<%s>>, seed %d", text, SEED).isEqualTo(YamlReader.withAllCare(file, problems));
            assertThat(problems.inOrder()).as("problems of <<%s>>, seed %d", text, SEED).isEmpty();
        }
        return plain.isPresent();
    }
}
