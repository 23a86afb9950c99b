package clausebook.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.index.analysis.CachedAnalyzer;
import clausebook.index.analysis.WordNumbers;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;

/// Lucene's writer gets each word with its distance from the one before, clause after clause from one stream.
final class NumberedTokensTest {

    @Test
    void aWordThatSaysNothingLeavesAGap() {
        WordNumbers numbers = new WordNumbers();
        NumberedTokens words = new NumberedTokens(numbers);
        assertThat(read(words, numbers.of("tŷ"), CachedAnalyzer.NOTHING, CachedAnalyzer.NOTHING, numbers.of("clerk")))
                .containsExactly("tŷ+1", "clerk+3");
        assertThat(
                read(words, CachedAnalyzer.NOTHING, numbers.of("clerk"), numbers.of("clerk"), CachedAnalyzer.NOTHING))
                .containsExactly("clerk+2", "clerk+1");
        assertThat(read(words)).isEmpty();
        assertThat(read(words, CachedAnalyzer.NOTHING)).isEmpty();
    }

    private static List<String> read(NumberedTokens words, int... numbers) {
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
