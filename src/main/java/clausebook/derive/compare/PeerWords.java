package clausebook.derive.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words of two councils' clauses, weighed by how rare they are in both.
///
/// Weights are whole numbers, so that a sum is the same in whatever order its words come.
final class PeerWords {

    private static final double ONE = 1 << 20;

    /// The numbers of all stems, rising: where a stem stands here is its number in this class.
    private final int[] known;
    /// Squares, as parts of `ONE`: each word counts on both sides.
    private final long[] weights;
    private final int[][] oneWords;
    private final int[][] otherWords;
    private final double[] oneLengths;
    private final double[] otherLengths;
    private final RareWords ofOthers;

    PeerWords(List<PeerUnit> ones, List<PeerUnit> others) {
        int[] all = Stream.concat(ones.stream(), others.stream()).map(PeerUnit::stems).flatMapToInt(Arrays::stream).sorted().toArray();
        known = Arrays.stream(all).distinct().toArray();
        weights = weights(all, ones.size() + others.size());
        oneWords = words(ones);
        otherWords = words(others);
        oneLengths = Stream.of(oneWords).mapToDouble(this::length).toArray();
        otherLengths = Stream.of(otherWords).mapToDouble(this::length).toArray();
        ofOthers = new RareWords(otherWords, weights);
    }

    private long[] weights(int[] all, int clauses) {
        long[] squares = new long[known.length];
        for (int word = 0, at = 0; word < known.length; word++) {
            int from = at;
            while (at < all.length && all[at] == known[word]) {
                at++;
            }
            double weight = Math.log(1 + (double) clauses / (at - from));
            squares[word] = Math.round(weight * weight * ONE);
        }
        return squares;
    }

    /// The words of each clause, rising, each once.
    private int[][] words(List<PeerUnit> units) {
        return units.stream().map(unit -> Arrays.stream(unit.stems()).map(stem -> Arrays.binarySearch(known, stem)).toArray())
                .toArray(int[][]::new);
    }

    /// By place of the others how much weight a clause of the first council shares with it in rare words.
    long[] rareShared(int one) {
        long[] shared = new long[otherWords.length];
        ofOthers.addShared(oneWords[one], shared);
        return shared;
    }

    /// The likeness of a clause of the first council and one of the second.
    ///
    /// @param rare the weight that they share in rare words
    double likeness(int one, int other, long rare) {
        double lengths = oneLengths[one] * otherLengths[other];
        return lengths == 0 ? 0 : Math.min(1, (rare + commonShared(one, other)) / lengths);
    }

    private long commonShared(int one, int other) {
        long shared = 0;
        for (int word : oneWords[one]) {
            if (ofOthers.isCommon(word) && Arrays.binarySearch(otherWords[other], word) >= 0) {
                shared += weights[word];
            }
        }
        return shared;
    }

    /// The cosine of the angle between two, with rare words weighing more: 0 nothing shared, 1 the same words.
    double likeness(int[] one, int[] other) {
        double lengths = length(one) * length(other);
        return lengths == 0 ? 0 : Math.min(1, shared(one, other) / lengths);
    }

    /// Which share of the weight of `part` stands in `whole`.
    double within(int[] part, int[] whole) {
        long all = sum(part);
        return all == 0 ? 0 : (double) shared(part, whole) / all;
    }

    /// The words of a clause of the first council.
    int[] ofOne(int at) {
        return oneWords[at];
    }

    /// The words of a clause of the second council.
    int[] ofOther(int at) {
        return otherWords[at];
    }

    static int[] union(int[] one, int[] other) {
        return IntStream.concat(Arrays.stream(one), Arrays.stream(other)).sorted().distinct().toArray();
    }

    /// The weight of the words that both have. Both rise, so one pass finds them.
    private long shared(int[] one, int[] other) {
        long sum = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length;) {
            if (one[i] == other[j]) {
                sum += weights[one[i]];
            }
            int word = one[i];
            i += word <= other[j] ? 1 : 0;
            j += word >= other[j] ? 1 : 0;
        }
        return sum;
    }

    private double length(int[] words) {
        return Math.sqrt(sum(words));
    }

    private long sum(int[] words) {
        long sum = 0;
        for (int word : words) {
            sum += weights[word];
        }
        return sum;
    }
}
