package clausebook.derive;

import clausebook.guide.PlacedClause;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Weighs words by how rare they are (inverse document frequency, Spärck Jones 1972), so that common ones hardly count.
final class WordWeights {

    private static final int SHORTEST = 4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] weights;
    /// By clause the numbers of its words, rising: each page of a clause asks for them.
    private final Map<PlacedClause, int[]> known = new IdentityHashMap<>();

    /// Words are numbered in the order of the alphabet, so that sums are added up in the same order anywhere.
    WordWeights(List<PlacedClause> all) {
        Map<String, Integer> met = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        int[][] words = all.parallelStream()
                .map(clause -> words(clause).stream().mapToInt(word -> met.computeIfAbsent(word, _ -> next.getAndIncrement())).toArray())
                .toArray(int[][]::new);
        int[] inOrder = new int[met.size()];
        met.keySet().stream().sorted().forEach(word -> {
            inOrder[met.get(word)] = numbers.size();
            numbers.put(word, numbers.size());
        });
        int[] clausesWith = new int[inOrder.length];
        for (int at = 0; at < words.length; at++) {
            int[] own = Arrays.stream(words[at]).map(word -> inOrder[word]).sorted().toArray();
            Arrays.stream(own).forEach(word -> clausesWith[word]++);
            known.put(all.get(at), own);
        }
        weights = Arrays.stream(clausesWith).mapToDouble(with -> Math.log(1 + (double) words.length / with)).toArray();
    }

    /// A clause as its words and their weights.
    ///
    /// @param words   numbers of words, rising
    /// @param weights their weights; as a vector it has length 1
    record Vector(int[] words, float[] weights) {}

    /// Words that none of all clauses has are left out.
    Vector vector(PlacedClause clause) {
        int[] own = known.containsKey(clause) ? known.get(clause) : numbered(clause);
        double length = 0;
        for (int word : own) {
            length += weights[word] * weights[word];
        }
        double root = Math.sqrt(length);
        float[] parts = new float[own.length];
        for (int i = 0; i < own.length; i++) {
            parts[i] = (float) (weights[own[i]] / root);
        }
        return new Vector(own, parts);
    }

    /// For a clause of an edition that does not lead.
    private int[] numbered(PlacedClause clause) {
        return words(clause).stream().filter(numbers::containsKey).mapToInt(numbers::get).sorted().toArray();
    }

    /// How many different words there are: their numbers are below it.
    int size() {
        return weights.length;
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
