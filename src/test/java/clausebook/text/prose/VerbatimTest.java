package clausebook.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problems;
import clausebook.text.SourceText;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page shows the very letters of the document.
final class VerbatimTest {

    private static final String[] PIECES = {"a", "B", "7", " ", " ", "\n", "\n\n", "*", "_", "`", "<b>", "&amp;", "&",
        "[", "]", "(",
        ")", "[[x]]", "!", "#", "-", "--", "+", "=", "==", "|", "\\", ".", ":", "(a) ", "1. ", "ii. ", "• ", "– ", "o ",
        "> ", "~~~", "http://x.example/a_b", "£", "“", "”", "a@b.example"};

    @ParameterizedTest
    @ValueSource(strings = {"5*3*2 and snake_case_name", "C:\\folder\\*.txt and \\\\server\\share", "[INSERT NAME]",
        "[[not-a-link]] [a](b) [c]: d", "# Not a heading", "1. One\n2. Two\n7) Seven", "(a) one;\n(b) two", "• a point",
        "a | b\n--|--\nc | d", "AT&T &copy; &#169; & so on", "1 < 2 > 1 <script>alert(1)</script>", "____ Date ______",
        "Title\n=====", "***", "> quoted", "Dear reader,\n- first\n- second", "a `b` c", "text\\", "+44 1234"})
    void isShownLetterForLetter(String words) {
        assertShown(words);
    }

    @Test
    void anyMixOfSignsIsShownLetterForLetter() {
        Random random = new Random(20_261_130);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder words = new StringBuilder("x");
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                words.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertShown(words.toString());
        }
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(Verbatim.markdown("zero\u200Bwidth")).isEqualTo("zerowidth");
    }

    private static void assertShown(String words) {
        String markdown = Verbatim.markdown(words);
        Problems problems = new Problems();
        ProseCheck.check(new SourceText(markdown, Location.startOf("x"), true), problems);
        assertThat(problems.inOrder()).as(words + " → " + markdown).isEmpty();
        assertThat(letters(Prose.parse(markdown).plain(mention -> "LOST"))).as(words + " → " + markdown)
                .isEqualTo(letters(words));
    }

    private static String letters(String words) {
        return words.replaceAll("\\s+", "");
    }
}
