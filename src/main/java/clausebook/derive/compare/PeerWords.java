package clausebook.derive.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words of two councils' clauses, weighed by how rare they are in both, and an index from word to clause.
///
/// A clause is only held against those that share a fairly rare word with it: a word in more than `COMMON` clauses finds nobody.
final class PeerWords {

    private static final int COMMON = 64;
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");

    private final Map<String, Integer> numbers = new HashMap<>();
    /// Squares: each word counts on both sides.
    private final double[] weights;
    private final int[][] oneWords;
    private final int[][] otherWords;
    private final Map<Integer, List<Integer>> byWord = new HashMap<>();

    PeerWords(List<PeerUnit> ones, List<PeerUnit> others) {
        List<List<String>> ofOnes = ones.stream().map(PeerWords::stems).toList();
        List<List<String>> ofOthers = others.stream().map(PeerWords::stems).toList();
        Map<String, Integer> counts = new HashMap<>();
        Stream.concat(ofOnes.stream(), ofOthers.stream()).flatMap(List::stream).forEach(stem -> counts.merge(stem, 1, Integer::sum));
        List<String> known = counts.keySet().stream().sorted().toList();
        known.forEach(stem -> numbers.put(stem, numbers.size()));
        int all = ones.size() + others.size();
        weights =
                known.stream().mapToDouble(stem -> Math.log(1 + (double) all / counts.get(stem))).map(weight -> weight * weight).toArray();
        oneWords = ofOnes.stream().map(this::words).toArray(int[][]::new);
        otherWords = ofOthers.stream().map(this::words).toArray(int[][]::new);
        for (int at = 0; at < otherWords.length; at++) {
            for (int word : otherWords[at]) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(at);
            }
        }
    }

    /// The stems of a clause's different words. Names that were made neutral count for nothing: every clause has them.
    private static List<String> stems(PeerUnit unit) {
        return unit.words().stream().map(NeutralWords.Word::key).distinct().filter(key -> !key.startsWith("~")).map(PeerWords::stem)
                .toList();
    }

    /// The words of a clause by number, rising, each once.
    private int[] words(List<String> stems) {
        return stems.stream().mapToInt(numbers::get).sorted().distinct().toArray();
    }

    /// Which of the others are worth a closer look: the most weight in shared rare words first.
    List<Integer> candidates(int[] words, int most) {
        double[] shared = new double[otherWords.length];
        for (int word : words) {
            List<Integer> with = byWord.getOrDefault(word, List.of());
            if (with.size() <= COMMON) {
                with.forEach(at -> shared[at] += weights[word]);
            }
        }
        return IntStream.range(0, shared.length).filter(at -> shared[at] > 0).boxed()
                .sorted((one, other) -> Double.compare(shared[other], shared[one])).limit(most).toList();
    }

    /// The cosine of the angle between two, with rare words weighing more: 0 nothing shared, 1 the same words.
    double likeness(int[] one, int[] other) {
        double lengths = Math.sqrt(length(one)) * Math.sqrt(length(other));
        return lengths == 0 ? 0 : Math.min(1, shared(one, other) / lengths);
    }

    /// Which share of the weight of `part` stands in `whole`.
    double within(int[] part, int[] whole) {
        double all = length(part);
        return all == 0 ? 0 : shared(part, whole) / all;
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

    /// The weight of the words that both have, added up in the order of the words. Both rise, so one pass finds them.
    private double shared(int[] one, int[] other) {
        double sum = 0;
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
        double sum = 0;
        for (int word : words) {
            sum += weights[word];
        }
        return sum;
    }

    /// Endings that change the form of a word, not what it is about.
    private static String stem(String key) {
        String word = NeutralWords.withoutPossessive(key);
        for (String end : ENDINGS) {
            if (word.endsWith(end) && word.length() - end.length() >= 4 && !word.endsWith("ss")) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word.endsWith("e") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    }
}
