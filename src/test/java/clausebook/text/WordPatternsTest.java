package clausebook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A file of patterns gives each by its name, made of others and of lists of words.
final class WordPatternsTest {

    private static final WordPatterns PATTERNS = WordPatterns.parse("en.patterns.txt",
            List.of("# people", "[body]", "(?:town |parish )?council", "committee", "", "[by]",
                    "(?:{adopted}) by the {body}[.]", "\\p{Lu}{2}"),
            list -> list.equals("adopted") ? "adopted|agreed" : "");

    @Test
    void waysPatternsAndListsStandForOneAnother() {
        assertThat(PATTERNS.of("by").matcher("Agreed by the parish council.").matches()).isTrue();
        assertThat(PATTERNS.of("by").matcher("adopted by the Committee.").matches()).isTrue();
        assertThat(PATTERNS.of("by").matcher("AB").matches()).isTrue();
        assertThat(PATTERNS.of("by").matcher("adopted by the board.").matches()).isFalse();
    }

    @Test
    void aPatternThatIsAskedForMustBeThere() {
        assertThatThrownBy(() -> PATTERNS.of("minute")).isInstanceOf(IllegalStateException.class)
                .hasMessage("en.patterns.txt: the pattern [minute] is missing; there are body, by");
    }
}
