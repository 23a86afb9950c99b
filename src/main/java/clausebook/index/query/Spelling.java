package clausebook.index.query;

import clausebook.index.files.Letters;
import clausebook.index.files.SortedBlocks;
import java.util.Arrays;
import java.util.Comparator;
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
    private static final int LONG = 6;
    private static final int PIECE = 24_000;
    /// So that the number takes one letter: see [Letters].
    private static final int MOST_SHARED = 44;
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

    /// A line a word: how many letters it shares with the word before, its frequency, the rest of its letters.
    public SortedBlocks files() {
        SortedBlocks.Writer writer = new SortedBlocks.Writer(PIECE);
        String before = "";
        for (Map.Entry<String, Integer> entry : words.entrySet()) {
            String word = entry.getKey();
            int shared = writer.startsPiece() ? 0 : shared(before, word);
            writer.add(word, Letters.of(shared, entry.getValue()) + word.substring(shared));
            before = word;
        }
        return writer.cut();
    }

    private static int shared(String before, String word) {
        int shared = 0;
        while (shared < MOST_SHARED && shared < before.length() && shared < word.length()
                && before.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
