package clausebook.likeness;

import java.util.Arrays;
import java.util.Locale;

/// A text as its words, for telling how alike two texts are: sorted hashes of the words, and of each three words in a
/// row.
public record TextWords(int[] words, int[] runs) {

    private static final int RUN = 3;
    private static final int USUAL = 64;

    /// In any language: words are alike where they are the same in small letters.
    public static TextWords of(String text) {
        int[] hashes = hashes(text.toLowerCase(Locale.ROOT));
        int[] runs = new int[Math.max(0, hashes.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = (hashes[i] * 31 + hashes[i + 1]) * 31 + hashes[i + 2];
        }
        Arrays.sort(hashes);
        Arrays.sort(runs);
        return new TextWords(hashes, runs);
    }

    private static int[] hashes(String text) {
        int[] hashes = new int[USUAL];
        int count = 0;
        for (int start = WordBounds.start(text, 0); start < text.length(); count++) {
            int end = WordBounds.end(text, start);
            hashes = count == hashes.length ? Arrays.copyOf(hashes, 2 * count) : hashes;
            hashes[count] = text.substring(start, end).hashCode();
            start = WordBounds.start(text, end);
        }
        return Arrays.copyOf(hashes, count);
    }

    /// How many words it has.
    public int length() {
        return words.length;
    }

    /// Its different words, rising.
    int[] different() {
        return RisingNumbers.sorting(words.clone());
    }

    /// Dice's measure on words: 0 nothing shared, 1 the same words.
    public double like(TextWords other) {
        int total = words.length + other.words.length;
        return total == 0 ? 1 : 2.0 * shared(words, other.words) / total;
    }

    /// Which share of another text stands in this one, three words in a row at a time: 0 to 1.
    public double holds(TextWords part) {
        return part.runs.length == 0 ? 0 : (double) shared(runs, part.runs) / part.runs.length;
    }

    private static int shared(int[] one, int[] other) {
        int count = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length;) {
            if (one[i] == other[j]) {
                count++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return count;
    }
}
