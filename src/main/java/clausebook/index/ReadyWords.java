package clausebook.index;

import java.util.Collection;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Words that were taken apart before, for the writer of the index.
final class ReadyWords extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<String> words;
    private final PrimitiveIterator.OfInt positions;
    private int before = -1;

    private ReadyWords(Iterator<String> words, PrimitiveIterator.OfInt positions) {
        this.words = words;
        this.positions = positions;
    }

    static ReadyWords of(Words words) {
        return new ReadyWords(words.words().iterator(), IntStream.of(words.positions()).iterator());
    }

    /// Words without places, each as far behind the one before.
    static ReadyWords of(Collection<String> words) {
        return new ReadyWords(words.iterator(), IntStream.empty().iterator());
    }

    @Override
    public boolean incrementToken() {
        if (!words.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(words.next());
        int at = positions.hasNext() ? positions.nextInt() : before + 1;
        step.setPositionIncrement(at - before);
        before = at;
        return true;
    }
}
