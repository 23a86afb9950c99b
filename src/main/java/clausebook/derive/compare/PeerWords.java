package clausebook.derive.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The words of two councils' clauses, weighed by how rare they are in both, and an index from word to clause.
///
/// A clause is only held against those that share a fairly rare word with it: a word in more than `COMMON` clauses finds nobody.
final class PeerWords {

    private static final int COMMON = 64;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] weights;
    private final int[][] oneWords;
    private final int[][] otherWords;
    private final Map<Integer, List<Integer>> byWord = new HashMap<>();

    PeerWords(List<PeerUnit> ones, List<PeerUnit> others) {
        Map<String, Integer> counts = new TreeMap<>();
        ones.forEach(unit -> unit.keys().forEach(key -> counts.merge(stem(key), 1, Integer::sum)));
        others.forEach(unit -> unit.keys().forEach(key -> counts.merge(stem(key), 1, Integer::sum)));
        counts.keySet().forEach(key -> numbers.put(key, numbers.size()));
        int all = ones.size() + others.size();
        weights = counts.values().stream().mapToDouble(count -> Math.log(1 + (double) all / count)).toArray();
        oneWords = ones.stream().map(this::words).toArray(int[][]::new);
        otherWords = others.stream().map(this::words).toArray(int[][]::new);
        for (int at = 0; at < otherWords.length; at++) {
            for (int word : otherWords[at]) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(at);
            }
        }
    }

    /// The words of a clause by number, rising, each once. Names that were made neutral count for nothing: every clause has them.
    private int[] words(PeerUnit unit) {
        return unit.keys().stream().filter(key -> !key.startsWith("~")).map(PeerWords::stem).distinct().mapToInt(numbers::get).sorted()
                .toArray();
    }

    /// Which of the others are worth a closer look: the most weight in shared rare words first.
    List<Integer> candidates(int[] words, int most) {
        Map<Integer, Double> shared = new TreeMap<>();
        for (int word : words) {
            List<Integer> with = byWord.getOrDefault(word, List.of());
            if (with.size() <= COMMON) {
                with.forEach(at -> shared.merge(at, weights[word] * weights[word], Double::sum));
            }
        }
        return shared.entrySet().stream().sorted(Map.Entry.<Integer, Double>comparingByValue().reversed()).limit(most)
                .map(Map.Entry::getKey).toList();
    }

    /// The cosine of the angle between two, with rare words weighing more: 0 nothing shared, 1 the same words.
    double likeness(int[] one, int[] other) {
        double lengths = Math.sqrt(length(one)) * Math.sqrt(length(other));
        return lengths == 0 ? 0 : Math.min(1, length(shared(one, other)) / lengths);
    }

    /// Which share of the weight of `part` stands in `whole`.
    double within(int[] part, int[] whole) {
        double all = length(part);
        return all == 0 ? 0 : length(shared(part, whole)) / all;
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
        return java.util.stream.IntStream.concat(Arrays.stream(one), Arrays.stream(other)).sorted().distinct().toArray();
    }

    private static int[] shared(int[] one, int[] other) {
        return Arrays.stream(one).filter(word -> Arrays.binarySearch(other, word) >= 0).toArray();
    }

    private double length(int[] words) {
        double sum = 0;
        for (int word : words) {
            sum += weights[word] * weights[word];
        }
        return sum;
    }

    /// Endings that change the form of a word, not what it is about.
    private static String stem(String key) {
        String word = key.replaceFirst("['’]s?$", "");
        for (String end : List.of("ing", "ed", "es", "s")) {
            if (word.endsWith(end) && word.length() - end.length() >= 4 && !word.endsWith("ss")) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word.endsWith("e") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    }
}
