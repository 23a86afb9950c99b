package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;

/// Lucene's writer gets each word with its distance from the one before, clause after clause from one stream.
final class NumberedWordsTest {

    @Test
    void aWordThatSaysNothingLeavesAGap() {
        WordNumbers numbers = new WordNumbers();
        NumberedWords words = new NumberedWords(numbers);
        assertThat(read(words, numbers.of("tŷ"), Cutter.NOTHING, Cutter.NOTHING, numbers.of("clerk")))
                .containsExactly("tŷ+1", "clerk+3");
        assertThat(read(words, Cutter.NOTHING, numbers.of("clerk"), numbers.of("clerk"), Cutter.NOTHING))
                .containsExactly("clerk+2", "clerk+1");
        assertThat(read(words)).isEmpty();
        assertThat(read(words, Cutter.NOTHING)).isEmpty();
    }

    private static List<String> read(NumberedWords words, int... numbers) {
        words.set(numbers);
        words.reset();
        List<String> read = new ArrayList<>();
        while (words.incrementToken()) {
            read.add(words.getAttribute(TermToBytesRefAttribute.class).getBytesRef().utf8ToString() + "+"
                    + words.getAttribute(PositionIncrementAttribute.class).getPositionIncrement());
        }
        return read;
    }
}
