package clausebook.likeness;

import clausebook.guide.PlacedClause;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

/// Weighs words by how rare they are (inverse document frequency, Spärck Jones 1972), so that common ones hardly count.
public final class WordWeights {

    private static final int SHORTEST = 4;
    private static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] weights;
    /// By clause the numbers of its words, rising: each page of a clause asks for them.
    private final Map<PlacedClause, int[]> known = new IdentityHashMap<>();

    /// Words are numbered in the order of the alphabet, so that sums are added up in the same order anywhere.
    public WordWeights(List<PlacedClause> all) {
        Map<String, Integer> met = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        int[][] words = all.parallelStream().map(clause -> numbers(clause, word -> number(word, met, next)))
                .toArray(int[][]::new);
        int[] inOrder = new int[met.size()];
        met.keySet().stream().sorted().forEach(word -> {
            inOrder[met.get(word)] = numbers.size();
            numbers.put(word, numbers.size());
        });
        int[] clausesWith = new int[inOrder.length];
        for (int at = 0; at < words.length; at++) {
            int[] own = words[at];
            for (int i = 0; i < own.length; i++) {
                own[i] = inOrder[own[i]];
                clausesWith[own[i]]++;
            }
            Arrays.sort(own);
            known.put(all.get(at), own);
        }
        weights = Arrays.stream(clausesWith).mapToDouble(with -> Math.log(1 + (double) words.length / with)).toArray();
    }

    /// Most words were met before, and are found without waiting for another thread.
    private static int number(String word, Map<String, Integer> met, AtomicInteger next) {
        Integer known = met.get(word);
        return known != null ? known : met.computeIfAbsent(word, _ -> next.getAndIncrement());
    }

    /// A clause as its words and their weights.
    ///
    /// @param words   numbers of words, rising
    /// @param weights their weights; as a vector it has length 1
    public record Vector(int[] words, float[] weights) {}

    /// Words that none of all clauses has are left out.
    public Vector vector(PlacedClause clause) {
        int[] own = known.containsKey(clause)
                ? known.get(clause)
                : numbers(clause, word -> numbers.getOrDefault(word, UNKNOWN));
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

    /// How many different words there are: their numbers are below it.
    public int size() {
        return weights.length;
    }

    /// The numbers of a clause's longer words, each once, rising; without those that have none.
    private static int[] numbers(PlacedClause clause, ToIntFunction<String> number) {
        String text = clause.clause().text().words().toLowerCase(Locale.ROOT);
        int[] numbers = new int[text.length() / (SHORTEST + 1) + 1];
        int found = 0;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !isOfWord(text.charAt(at))) {
                if (at - start >= SHORTEST) {
                    numbers[found] = number.applyAsInt(text.substring(start, singularEnd(text, at)));
                    found += numbers[found] == UNKNOWN ? 0 : 1;
                }
                start = at + 1;
            }
        }
        return risingOnce(numbers, found);
    }

    private static boolean isOfWord(char letter) {
        return letter >= 'a' && letter <= 'z' || letter != ' ' && Character.isLetterOrDigit(letter);
    }

    private static int singularEnd(String text, int end) {
        return text.charAt(end - 1) == 's' ? end - 1 : end;
    }

    private static int[] risingOnce(int[] numbers, int found) {
        Arrays.sort(numbers, 0, found);
        int once = 0;
        for (int at = 0; at < found; at++) {
            if (once == 0 || numbers[at] != numbers[once - 1]) {
                numbers[once++] = numbers[at];
            }
        }
        return Arrays.copyOf(numbers, once);
    }
}
