package clausebook.index.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// Numbers for words: each different one has the next, in the order in which they are first seen.
///
/// A large site has millions of words and few different ones: what is counted, joined and left out is plain numbers
/// then, and Lucene gets the bytes of each word without making them again.
public final class WordNumbers {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<BytesRef> bytes = new ArrayList<>();

    /// The number of a word; the next one where it has none yet.
    public int of(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        numbers.put(word, words.size());
        bytes.add(new BytesRef(word));
        words.add(word);
        return words.size() - 1;
    }

    /// How many have a number.
    public int size() {
        return words.size();
    }

    /// The word with a number.
    public String word(int number) {
        return words.get(number);
    }

    /// The same in Lucene's form.
    public BytesRef bytes(int number) {
        return bytes.get(number);
    }
}
