package clausebook.index.lucene;

import clausebook.index.analysis.CachedAnalyzer;
import clausebook.index.analysis.Compounds;
import clausebook.index.analysis.WordNumbers;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Words that were taken apart before, for the writer of the index: one stream a field, filled anew for each clause.
public final class NumberedTokens extends TokenStream {

    private static final int[] NONE = {};

    // First, so that Lucene reads the bytes of a word here and not from the letters that the other attribute could hold
    // as well.
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final WordNumbers numbers;
    private int[] words = NONE;
    private int at;

    NumberedTokens(WordNumbers numbers) {
        this.numbers = numbers;
    }

    /// @param words the numbers of what comes next; [CachedAnalyzer#NOTHING] leaves a gap, and what stands beside
    ///              the word before takes no place: see [Compounds]
    void set(int[] words) {
        this.words = words;
    }

    @Override
    public void reset() {
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        int skipped = 0;
        while (at < words.length && words[at] == CachedAnalyzer.NOTHING) {
            at++;
            skipped++;
        }
        if (at == words.length) {
            return false;
        }
        int beside = Compounds.numberBeside(words[at]);
        term.setBytesRef(numbers.bytes(beside < 0 ? words[at] : beside));
        step.setPositionIncrement(beside < 0 ? skipped + 1 : skipped);
        at++;
        return true;
    }
}
