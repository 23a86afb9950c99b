package clausebook.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Words are found by hand where a pattern would find them.
class WordBoundsTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");
    private static final String[] SIGNS =
            {"a", "Z", "ŵ", "7", "'", "’", " ", "-", "\n", "ª", "½", "Ⅷ", "_", "𝔸", "😀", "e\u0301"};

    @Test
    void theyAreThoseOfThePattern() {
        Random random = new Random(7);
        for (int run = 0; run < Counts.of(1_000, 5_000); run++) {
            StringBuilder text = new StringBuilder();
            for (int sign = random.nextInt(12); sign > 0; sign--) {
                text.append(SIGNS[random.nextInt(SIGNS.length)]);
            }
            assertThat(words(text.toString())).as(text.toString())
                    .isEqualTo(WORD.matcher(text).results().map(MatchResult::group).toList());
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (int start = WordBounds.start(text, 0); start < text.length();) {
            int end = WordBounds.end(text, start);
            words.add(text.substring(start, end));
            start = WordBounds.start(text, end);
        }
        return words;
    }
}
