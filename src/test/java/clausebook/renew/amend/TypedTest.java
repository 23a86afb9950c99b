package clausebook.renew.amend;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.text.prose.Prose;
import org.junit.jupiter.api.Test;

/// Words from a Word file or a text file become Markdown that shows the same words.
final class TypedTest {

    @Test
    void aLineWithABulletIsAPointAndAllElseStaysLetterForLetter() {
        String words = "Pay *at once*:\n\n• at the office;\n\n• by transfer.\n\n1. Nobody pays in cash.";
        String markdown = Typed.markdown(words);
        assertThat(markdown).contains("- at the office;\n- by transfer.");
        assertThat(Prose.parse(markdown).printed(mention -> "").lines())
                .containsExactly("Pay *at once*:", "• at the office;", "• by transfer.", "1. Nobody pays in cash.");
    }
}
