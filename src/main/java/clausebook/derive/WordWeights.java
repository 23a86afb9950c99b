package clausebook.derive;

import clausebook.guide.PlacedClause;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Weighs words by how rare they are (inverse document frequency, Spärck Jones 1972), so that common ones hardly count.
final class WordWeights {

    private static final int SHORTEST = 4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] clausesWith;
    private final int clauses;

    /// Words are numbered in the order of the alphabet, so that sums are added up in the same order anywhere.
    WordWeights(Collection<PlacedClause> all) {
        Map<String, Integer> counts = all.parallelStream().flatMap(clause -> words(clause).stream())
                .collect(Collectors.toConcurrentMap(word -> word, _ -> 1, Integer::sum));
        counts.keySet().stream().sorted().forEach(word -> numbers.put(word, numbers.size()));
        clausesWith = new int[counts.size()];
        counts.forEach((word, count) -> clausesWith[numbers.get(word)] = count);
        clauses = all.size();
    }

    /// A clause as its words and their weights.
    ///
    /// @param words   numbers of words, rising
    /// @param weights their weights; as a vector it has length 1
    record Vector(int[] words, float[] weights) {}

    /// Words that no leading edition has are left out.
    Vector vector(PlacedClause clause) {
        int[] own = words(clause).stream().filter(numbers::containsKey).mapToInt(numbers::get).sorted().toArray();
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

    /// The longer words of a clause, each once.
    private static Set<String> words(PlacedClause clause) {
        Set<String> words = new HashSet<>();
        String text = clause.clause().text().words().toLowerCase(Locale.ROOT);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
                if (at - start >= SHORTEST) {
                    words.add(singular(text.substring(start, at)));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
