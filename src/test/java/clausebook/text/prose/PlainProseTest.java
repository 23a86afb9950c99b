package clausebook.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import clausebook.render.part.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A text that is read without Flexmark comes out as Flexmark would give it.
class PlainProseTest {

    private static final long SEED = 20261120;
    private static final int TEXTS = Counts.of(6_000, 60_000);
    private static final String[] PARTS = {"word", "a", "B", "é", "ŷ", " ", " ", " ", "  ", "\n", "\n", "\n\n", "1",
        "12", ".", ")", "(", "(x)", ":", "-", "--", "---", "=", "===", "+", "*", "_", "`", "<", ">", "&", "&amp;", "#",
        "!", "\"", "'", "’", "…", "|", "~", "\\", "[", "]", "[x]", "http://a.b/c", "www.a.b", "a@b.c", "[[clause-id]]",
        "[[role:clerk|the *clerk*]]", "[[ a | b ]]", "[[a|]]", "[[a|b|c]]", "[[\"q\"]]", "\t", "\u00a0", "\u200d", "😀",
        "%", "£", "/", ";", ",", "?", "    "};
    private static final Linker LINKER = new Linker() {
        @Override
        public Link to(Mention mention) {
            boolean known = mention.target().length() > 1;
            return new Link(known ? "../x.html?a=1&b=\"2\"#" + mention.target() : "",
                    mention.words().orElse("<" + mention.target() + ">"));
        }
    };

    @Test
    void textsMadeOfTrapsComeOutAsFlexmarkGivesThem() {
        Random random = new Random(SEED);
        int plain = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int parts = random.nextInt(7); parts >= 0; parts--) {
                text.append(PARTS[random.nextInt(PARTS.length)]);
            }
            plain += compared(text.toString()) ? 1 : 0;
        }
        assertThat(plain).as("texts read without Flexmark, seed %d", SEED).isBetween(TEXTS / 50, TEXTS / 2);
    }

    @Test
    void everyLineOfTheRealContentComesOutAsFlexmarkGivesIt() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("content/councils"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.readAllLines(file).stream().map(String::strip).forEach(lines::add);
            }
        }
        long plain = lines.stream().filter(PlainProseTest::compared).count();

        assertThat(plain).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. one", "a\n12) b", "- a", "a\n- b", "a\n---", "a\n===", "# a", "> a", "    a", "a  \nb",
        "*a*", "_a_", "`a`", "<b>", "&lt;", "\\[", "[a](b)", "[a]: b", "![[a]]", "[[a]](b)", "[[a]]: b", "[[a|]]",
        "https://a.b/<c>", "a\tb", "a|b", "😀"})
    void aTextThatMayHaveMarksIsLeftToFlexmark(String text) {
        assertThat(PlainSigns.only(text)).isFalse();
    }

    /// True where the text was read without Flexmark; then everything must be the same.
    private static boolean compared(String text) {
        if (!(Prose.parse(text) instanceof PlainProse plain)) {
            return false;
        }
        MarkedProse marked = MarkedProse.read(text);
        assertThat(plain.html(LINKER)).as("HTML of \"%s\", seed %d", text, SEED).isEqualTo(marked.html(LINKER));
        assertThat(plain.inlineHtml(LINKER)).as("inline HTML of \"%s\"", text).isEqualTo(marked.inlineHtml(LINKER));
        assertThat(plain.mentions()).as("mentions of \"%s\"", text).isEqualTo(marked.mentions());
        assertThat(plain.plain(mention -> "{" + mention.target() + mention.words() + "}")).as("words of \"%s\"", text)
                .isEqualTo(marked.plain(mention -> "{" + mention.target() + mention.words() + "}"));
        return true;
    }
}
