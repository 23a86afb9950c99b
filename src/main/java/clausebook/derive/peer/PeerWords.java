package clausebook.derive.peer;

import clausebook.likeness.Postings;
import clausebook.likeness.WeighedWords;
import java.util.Arrays;

/// The words of two councils' clauses, weighed by how rare they are in both.
///
/// A clause is only held against those that share a fairly rare word with it: a word in more than `COMMON` clauses
/// finds nobody. Weights are whole numbers, so that a sum is the same in whatever order its words come.
final class PeerWords {

    private static final int COMMON = 64;
    private static final int NONE = -1;
    private static final double ONE = 1 << 20;

    private final Postings one;
    private final Postings other;
    /// By word of a side its number in both.
    private final int[] numbersOfOne;
    private final int[] numbersOfOther;
    /// By word of the first side the same word on the second.
    private final int[] sameOnOther;
    /// By number in both, as parts of `ONE`.
    private final WeighedWords weighed;
    private final double[] oneLengths;
    private final double[] otherLengths;

    PeerWords(PeerSide one, PeerSide other) {
        this.one = one.words();
        this.other = other.words();
        this.numbersOfOne = new int[this.one.keys().length];
        this.numbersOfOther = new int[this.other.keys().length];
        this.sameOnOther = new int[this.one.keys().length];
        this.weighed = new WeighedWords(weights());
        this.oneLengths = new double[one.size()];
        this.otherLengths = new double[other.size()];
        Arrays.setAll(oneLengths, clause -> weighed.length(ofOne(clause)));
        Arrays.setAll(otherLengths, clause -> weighed.length(ofOther(clause)));
    }

    /// The stems of both sides rise, so one pass finds those that both have.
    private long[] weights() {
        long[] weights = new long[numbersOfOne.length + numbersOfOther.length];
        long[] byClauses = new long[one.size() + other.size() + 1];
        for (int i = 0, j = 0, number = 0; i < numbersOfOne.length || j < numbersOfOther.length; number++) {
            int order = order(i, j);
            int clauses = (order <= 0 ? one.textsWith(i) : 0) + (order >= 0 ? other.textsWith(j) : 0);
            if (byClauses[clauses] == 0) {
                byClauses[clauses] = weight(clauses);
            }
            weights[number] = byClauses[clauses];
            if (order <= 0) {
                numbersOfOne[i] = number;
                sameOnOther[i] = order == 0 ? j : NONE;
                i++;
            }
            if (order >= 0) {
                numbersOfOther[j] = number;
                j++;
            }
        }
        return weights;
    }

    /// Which of two words comes first, as a negative or positive number; 0 where they are the same.
    private int order(int ofOne, int ofOther) {
        if (ofOne == numbersOfOne.length || ofOther == numbersOfOther.length) {
            return ofOther == numbersOfOther.length ? -1 : 1;
        }
        return Integer.compare(one.keys()[ofOne], other.keys()[ofOther]);
    }

    private long weight(int clauses) {
        double weight = Math.log(1 + (double) (one.size() + other.size()) / clauses);
        return Math.round(weight * weight * ONE);
    }

    /// How much weight a clause of the first council shares in rare words with each of the second's.
    ///
    /// @param shared by clause of the second council; what it held is gone
    void shareRare(int ofOne, long[] shared) {
        Arrays.fill(shared, 0);
        for (int word : one.placesOf(ofOne)) {
            int same = sameOnOther[word];
            if (same != NONE && isRare(same)) {
                other.add(same, weight(word, numbersOfOne), shared);
            }
        }
    }

    /// The weight of those words of a clause of the first council that find nobody: the most that it may share in them
    /// with any clause.
    long common(int ofOne) {
        long sum = 0;
        for (int word : one.placesOf(ofOne)) {
            sum += isCommon(word) ? weight(word, numbersOfOne) : 0;
        }
        return sum;
    }

    /// The weight of the words that find nobody but stand in both clauses.
    long commonShared(int ofOne, int ofOther) {
        long shared = 0;
        for (int word : one.placesOf(ofOne)) {
            if (isCommon(word) && Arrays.binarySearch(other.placesOf(ofOther), sameOnOther[word]) >= 0) {
                shared += weight(word, numbersOfOne);
            }
        }
        return shared;
    }

    private boolean isCommon(int wordOfOne) {
        return sameOnOther[wordOfOne] != NONE && !isRare(sameOnOther[wordOfOne]);
    }

    private boolean isRare(int wordOfOther) {
        return other.textsWith(wordOfOther) <= COMMON;
    }

    private long weight(int word, int[] numbers) {
        return weighed.weights()[numbers[word]];
    }

    /// The likeness of a clause of the first council and one of the second.
    ///
    /// @param shared the weight that they share
    double likeness(int ofOne, int ofOther, long shared) {
        return WeighedWords.likeness(shared, oneLengths[ofOne] * otherLengths[ofOther]);
    }

    /// All words, by number in both.
    WeighedWords weighed() {
        return weighed;
    }

    /// The words of a clause of the first council.
    int[] ofOne(int clause) {
        return numbers(one.placesOf(clause), numbersOfOne);
    }

    /// The words of a clause of the second council.
    int[] ofOther(int clause) {
        return numbers(other.placesOf(clause), numbersOfOther);
    }

    private static int[] numbers(int[] words, int[] numbers) {
        int[] own = new int[words.length];
        for (int at = 0; at < own.length; at++) {
            own[at] = numbers[words[at]];
        }
        return own;
    }
}
