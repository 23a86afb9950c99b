package clausebook.derive.compare;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An index from word to clause. A clause is only held against those that share a fairly rare word with it: a word in more than `COMMON`
/// clauses finds nobody.
final class RareWords {

    private static final int COMMON = 64;
    /// Bits for a clause's place behind the weight that it shares.
    private static final int PLACE = 20;

    private final long[] weights;
    /// By word the places of the clauses that have it, rising.
    private final int[][] places;

    /// @param clauses by clause its words
    /// @param weights by word
    RareWords(int[][] clauses, long[] weights) {
        this.weights = weights;
        int[] counts = new int[weights.length];
        Stream.of(clauses).flatMapToInt(Arrays::stream).forEach(word -> counts[word]++);
        this.places = new int[weights.length][];
        Arrays.setAll(places, word -> new int[counts[word]]);
        for (int at = clauses.length - 1; at >= 0; at--) {
            for (int word : clauses[at]) {
                places[word][--counts[word]] = at;
            }
        }
    }

    boolean isCommon(int word) {
        return places[word].length > COMMON;
    }

    /// Adds to each clause the weight of the rare words that it shares with some.
    ///
    /// @param shared by clause
    void addShared(int[] words, long[] shared) {
        for (int word : words) {
            if (!isCommon(word)) {
                for (int at : places[word]) {
                    shared[at] += weights[word];
                }
            }
        }
    }

    /// The places with the most shared weight, most first; those with none are left out.
    static int[] most(long[] shared, int most) {
        long[] ranked = IntStream.range(0, shared.length).filter(at -> shared[at] > 0).mapToLong(at -> at - (shared[at] << PLACE)).sorted()
                .toArray();
        return Arrays.stream(ranked).limit(most).mapToInt(rank -> (int) (rank & (1 << PLACE) - 1)).toArray();
    }
}
