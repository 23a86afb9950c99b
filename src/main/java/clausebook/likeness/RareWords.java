package clausebook.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds, among many texts, the few that share rare words with one: so that not every text need be held against every
/// other.
public final class RareWords {

    /// A text is looked up by so many of its rarest words, and each word leads to so many texts at most.
    private static final int MOST_WORDS = 12;
    private static final int MOST_TEXTS_OF_A_WORD = 48;
    private static final int MOST_FOUND = 16;

    private final Postings postings;

    /// @param texts are told by their place in this list
    public RareWords(List<TextWords> texts) {
        postings = new Postings(texts.stream().map(TextWords::different).toArray(int[][]::new));
    }

    /// The places of the texts that share most of the rare words, most shared first; at most a handful.
    public List<Integer> near(TextWords text) {
        long[] hits = new long[postings.size()];
        for (int word : rarest(text)) {
            int most = Math.min(MOST_TEXTS_OF_A_WORD, postings.textsWith(word));
            for (int at = 0; at < most; at++) {
                hits[postings.text(postings.start(word) + at)]++;
            }
        }
        return Arrays.stream(MostShared.places(hits, MOST_FOUND)).boxed().toList();
    }

    /// The places of the rarest words; those that no text here has are left out.
    private int[] rarest(TextWords text) {
        return IntStream.of(text.different()).map(postings::place).filter(place -> place >= 0).boxed()
                .sorted(Comparator.<Integer>comparingInt(postings::textsWith).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_WORDS).mapToInt(Integer::intValue).toArray();
    }
}
