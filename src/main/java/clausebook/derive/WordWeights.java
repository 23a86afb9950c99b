package clausebook.derive;

import clausebook.guide.PlacedClause;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Weighs words by how rare they are (inverse document frequency, Spärck Jones 1972), so that common ones hardly count.
final class WordWeights {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] clausesWith;
    private final int clauses;

    /// Words are numbered in the order of the alphabet, so that sums are added up in the same order anywhere.
    WordWeights(Collection<PlacedClause> all) {
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(clause -> words(clause).forEach(word -> counts.merge(word, 1, Integer::sum)));
        clausesWith = counts.values().stream().mapToInt(Integer::intValue).toArray();
        counts.keySet().forEach(word -> numbers.put(word, numbers.size()));
        clauses = all.size();
    }

    /// A clause as its words and their weights.
    ///
    /// @param words   numbers of words, rising
    /// @param weights their weights; as a vector it has length 1
    record Vector(int[] words, float[] weights) {

        /// The cosine of the angle between two: 0 nothing shared, 1 the same words.
        double cosine(Vector other) {
            double sum = 0;
            for (int i = 0, j = 0; i < words.length && j < other.words.length;) {
                if (words[i] == other.words[j]) {
                    sum += weights[i++] * other.weights[j++];
                } else if (words[i] < other.words[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return sum;
        }
    }

    /// Words that no leading edition has are left out.
    Vector vector(PlacedClause clause) {
        int[] own = words(clause).stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
        double length = 0;
        for (int word : own) {
            length += weight(word) * weight(word);
        }
        float[] weights = new float[own.length];
        for (int i = 0; i < own.length; i++) {
            weights[i] = (float) (weight(own[i]) / Math.sqrt(length));
        }
        return new Vector(own, weights);
    }

    private double weight(int word) {
        return Math.log(1 + (double) clauses / clausesWith[word]);
    }

    private static TreeSet<String> words(PlacedClause clause) {
        TreeSet<String> words = new TreeSet<>();
        for (String word : BETWEEN_WORDS.split(clause.clause().text().words().toLowerCase(Locale.ROOT))) {
            if (word.length() >= SHORTEST) {
                words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }
}
