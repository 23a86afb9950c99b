package clausebook.render.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page holds the bytes of what was written onto it, in whatever pieces that came.
final class PageTextTest {

    private static final String LETTERS = "abc <>&";
    private static final List<String> PIECES =
            List.of("", "a", "plain words", "the council’s – own", "£5", "é", "ŵyr", "文", "😀", "a😀b");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void piecesOfEveryKindGiveTheBytesOfTheWholeText(long seed) throws IOException {
        Random random = new Random(seed);
        PageText page = new PageText(1);
        StringBuilder whole = new StringBuilder();
        for (int piece = 0; piece < 200; piece++) {
            whole.append(piece(random, page));
        }

        assertThat(page.utf8()).as("seed %d", seed).isEqualTo(whole.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String piece(Random random, PageText page) throws IOException {
        String words = PIECES.get(random.nextInt(PIECES.size()));
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        String around = "é" + words + "é";
        switch (random.nextInt(4)) {
            case 0 -> page.write(words);
            case 1 -> page.write(around, 1, words.length());
            case 2 -> page.write(around.toCharArray(), 1, words.length());
            default -> page.write(words.toCharArray(), 0, words.length());
        }
        page.write(letter);
        return words + letter;
    }

    @Test
    void aPieceThatWasDrawnBeforeIsTheSameOnAPageAndElsewhere() throws IOException {
        byte[] piece = "the council’s own £5".getBytes(StandardCharsets.UTF_8);
        PageText page = new PageText(1);
        StringWriter elsewhere = new StringWriter();

        PageText.write(piece, page);
        PageText.write(piece, elsewhere);

        assertThat(page.utf8()).isEqualTo(piece);
        assertThat(elsewhere).hasToString("the council’s own £5");
    }
}
