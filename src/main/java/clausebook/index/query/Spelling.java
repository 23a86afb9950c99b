package clausebook.index.query;

import clausebook.index.files.Letters;
import clausebook.index.files.SortedBlocks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// The words of the clauses as written, and which of them a word that no clause has was probably meant for.
///
/// First a word with the same two letters at its start and one slip, so that the page mostly needs one file of words;
/// else any word with one slip; else, for long words, with two. Among equals the same first letter wins, then the more
/// frequent word, then the alphabet; a letter left out or two swapped count like sixteen times the frequency, because
/// any one letter too many or wrong is less likely.
public final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int BLOCK = 16_000;
    /// As a logarithm.
    private static final int LIKELIER = 4;

    /// The words with the logarithm of their frequency.
    private final SortedMap<String, Integer> words;

    private Spelling(SortedMap<String, Integer> words) {
        this.words = words;
    }

    static Spelling of(Map<String, Integer> counts) {
        SortedMap<String, Integer> words = new TreeMap<>();
        counts.forEach((word, count) -> {
            if (isWord(word)) {
                words.put(word, 31 - Integer.numberOfLeadingZeros(count));
            }
        });
        return new Spelling(words);
    }

    private static boolean isWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return word.length() >= SHORTEST - 1;
    }

    /// The word that was probably meant.
    public Optional<String> meant(String typed) {
        if (typed.length() < SHORTEST || !isWord(typed)) {
            return Optional.empty();
        }
        String start = typed.substring(0, 2);
        Optional<String> near = best(words.subMap(start, start + Character.MAX_VALUE), typed, 1);
        return near.or(() -> best(words, typed, 1))
                .or(() -> typed.length() < LONG ? Optional.empty() : best(words, typed, 2));
    }

    private static Optional<String> best(SortedMap<String, Integer> among, String typed, int slips) {
        Function<Map.Entry<String, Integer>, Boolean> otherStart = entry -> entry.getKey().charAt(0) != typed.charAt(0);
        Function<Map.Entry<String, Integer>, Integer> likelihood =
                entry -> entry.getValue() + (isLikely(entry.getKey(), typed) ? LIKELIER : 0);
        return among.entrySet().stream().filter(entry -> EditDistance.between(entry.getKey(), typed, slips) == slips)
                .min(Comparator.comparing(otherStart).thenComparing(likelihood, Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static boolean isLikely(String word, String typed) {
        return word.length() > typed.length()
                || Arrays.equals(word.chars().sorted().toArray(), typed.chars().sorted().toArray());
    }

    /// A line a word, its content the logarithm of its frequency.
    public SortedBlocks files() {
        List<SortedBlocks.Line> lines = new ArrayList<>(words.size());
        words.forEach((word, frequency) -> lines.add(new SortedBlocks.Line(word, Letters.of(frequency))));
        return SortedBlocks.of(lines, BLOCK);
    }
}
