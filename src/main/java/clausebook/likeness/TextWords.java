package clausebook.likeness;

import clausebook.guide.PlacedClause;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text as its words, for telling how alike two texts are: sorted hashes of the words, and of each three words in a
/// row.
public record TextWords(int[] words, int[] runs) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int RUN = 3;

    public static TextWords of(PlacedClause clause) {
        return of(clause.clause().text().words());
    }

    public static TextWords of(String text) {
        List<String> words =
                BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
        int[] hashes = words.stream().mapToInt(String::hashCode).toArray();
        int[] runs = new int[Math.max(0, hashes.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = (hashes[i] * 31 + hashes[i + 1]) * 31 + hashes[i + 2];
        }
        Arrays.sort(hashes);
        Arrays.sort(runs);
        return new TextWords(hashes, runs);
    }

    /// How many words it has.
    public int length() {
        return words.length;
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
