package clausebook.likeness;

/// Sets of words by number, rising, and how alike they are, rare words weighing more.
///
/// @param weights by word; squares, because each word counts on both sides
public record WeighedWords(long[] weights) {

    /// The cosine of the angle between two: 0 nothing shared, 1 the same words.
    public double likeness(int[] one, int[] other) {
        return likeness(shared(one, other), length(one) * length(other));
    }

    /// The same from the weight that two share and the product of their lengths.
    public static double likeness(long shared, double lengths) {
        return lengths == 0 ? 0 : Math.min(1, shared / lengths);
    }

    /// Which share of the weight of `part` stands in `whole`.
    public double within(int[] part, int[] whole) {
        long all = sum(part);
        return all == 0 ? 0 : (double) shared(part, whole) / all;
    }

    /// The length of words as a vector.
    public double length(int[] words) {
        return Math.sqrt(sum(words));
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

    private long sum(int[] words) {
        long sum = 0;
        for (int word : words) {
            sum += weights[word];
        }
        return sum;
    }
}
