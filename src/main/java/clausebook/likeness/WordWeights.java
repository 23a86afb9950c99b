package clausebook.likeness;

import clausebook.likeness.WordForms.Form;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

/// Weighs the words of some texts by how rare they are (inverse document frequency, Spärck Jones 1972), so that common
/// ones hardly count.
public final class WordWeights {

    private static final int SHORTEST = 4;
    private static final int UNKNOWN = -1;

    private final WordForms forms;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] weights;
    /// By text the numbers of its words, rising.
    private final int[][] known;

    /// Words are numbered in the order of the alphabet, so that sums are added up in the same order anywhere.
    public WordWeights(List<String> texts, WordForms forms) {
        this.forms = forms;
        Map<String, Integer> met = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        known = texts.parallelStream().map(text -> numbers(text, word -> number(word, met, next)))
                .toArray(int[][]::new);
        int[] inOrder = new int[met.size()];
        met.keySet().stream().sorted().forEach(word -> {
            inOrder[met.get(word)] = numbers.size();
            numbers.put(word, numbers.size());
        });
        int[] textsWith = new int[inOrder.length];
        for (int[] own : known) {
            for (int i = 0; i < own.length; i++) {
                own[i] = inOrder[own[i]];
                textsWith[own[i]]++;
            }
            Arrays.sort(own);
        }
        weights = Arrays.stream(textsWith).mapToDouble(with -> Math.log(1 + (double) known.length / with)).toArray();
    }

    /// Most words were met before, and are found without waiting for another thread.
    private static int number(String word, Map<String, Integer> met, AtomicInteger next) {
        Integer known = met.get(word);
        return known != null ? known : met.computeIfAbsent(word, _ -> next.getAndIncrement());
    }

    /// A text as its words and their weights.
    ///
    /// @param words   numbers of words, rising
    /// @param weights their weights; as a vector it has length 1
    public record Vector(int[] words, float[] weights) {

        /// The weight of a word that it has.
        public float weight(int word) {
            return weights[Arrays.binarySearch(words, word)];
        }
    }

    /// The text at a place among those that were weighed.
    public Vector vector(int place) {
        return vector(known[place]);
    }

    /// Any text; words that none of the weighed ones has are left out.
    public Vector vector(String text) {
        return vector(numbers(text, word -> numbers.getOrDefault(word, UNKNOWN)));
    }

    private Vector vector(int[] own) {
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

    /// The numbers of a text's longer words, each once, rising; without those that have none.
    private int[] numbers(String text, ToIntFunction<String> number) {
        WrittenWords written = WrittenWords.of(text, forms);
        int[] found = new int[written.count()];
        int count = 0;
        for (int at = 0; at < found.length; at++) {
            Form form = written.form(at);
            boolean counts = form.plain().length() >= SHORTEST && !form.isContraction();
            found[count] = counts ? number.applyAsInt(form.plain()) : UNKNOWN;
            count += found[count] == UNKNOWN ? 0 : 1;
        }
        return RisingNumbers.sorting(Arrays.copyOf(found, count));
    }
}
