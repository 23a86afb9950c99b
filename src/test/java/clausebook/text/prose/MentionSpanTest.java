package clausebook.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/// A mention is found without patterns where the pattern that Flexmark is given would find it.
class MentionSpanTest {

    private static final long SEED = 20261121;
    private static final int TEXTS = Counts.of(20_000, 200_000);
    private static final String SIGNS = "[[[]]]||\n a😀";

    @Test
    void endsWhereThePatternEnds() {
        Random random = new Random(SEED);
        int mentions = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder("[[");
            for (int signs = random.nextInt(9); signs > 0; signs--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            mentions += compared(text.toString()) ? 1 : 0;
        }
        assertThat(mentions).as("mentions, seed %d", SEED).isBetween(TEXTS / 100, TEXTS / 2);
    }

    private static boolean compared(String text) {
        Matcher pattern = MentionParser.MENTION.matcher(text);
        boolean whole = pattern.lookingAt();
        int end = MentionSpan.end(text, 0);

        assertThat(end).as("end in \"%s\", seed %d", text, SEED).isEqualTo(whole ? pattern.end() : -1);
        if (whole) {
            assertThat(MentionSpan.read(text, 0, end)).as("mention in \"%s\"", text)
                    .isEqualTo(new Mention(pattern.group(1).strip(),
                            Optional.ofNullable(pattern.group(2)).map(String::strip), pattern.start(1)));
        }
        return whole;
    }

    @Test
    void nothingBeginsWhereTheBracketsAreNotTwo() {
        assertThat(MentionSpan.end("a [[b]]", 0)).isNegative();
        assertThat(MentionSpan.end("a [[b]]", 2)).isEqualTo(7);
        assertThat(MentionSpan.end("[b]]", 0)).isNegative();
    }
}
