package clausebook.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds, among many texts, the few that share rare words with one: so that not every text need be held against every
/// other.
public final class RareWords {

    /// A text is looked up by so many of its rarest words, and each word leads to so many texts at most.
    private static final int MOST_WORDS = 12;
    private static final int MOST_TEXTS_OF_A_WORD = 48;
    private static final int MOST_FOUND = 16;

    private final Map<Integer, List<Integer>> textsWith = new HashMap<>();

    /// @param texts are told by their place in this list
    public RareWords(List<TextWords> texts) {
        for (int i = 0; i < texts.size(); i++) {
            int text = i;
            Arrays.stream(texts.get(i).words()).distinct()
                    .forEach(word -> textsWith.computeIfAbsent(word, _ -> new ArrayList<>(2)).add(text));
        }
    }

    /// The texts that share most of the rare words, most shared first; at most a handful.
    public List<Integer> near(TextWords text) {
        Map<Integer, Integer> hits = new HashMap<>();
        for (int word : rarest(text)) {
            textsWith.getOrDefault(word, List.of()).stream().limit(MOST_TEXTS_OF_A_WORD)
                    .forEach(found -> hits.merge(found, 1, Integer::sum));
        }
        return hits.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).limit(MOST_FOUND).map(Map.Entry::getKey).toList();
    }

    /// Words that no text here has are left out.
    private int[] rarest(TextWords text) {
        return Arrays.stream(text.words()).distinct().filter(textsWith::containsKey).boxed()
                .sorted(Comparator.<Integer>comparingInt(word -> textsWith.get(word).size())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_WORDS).mapToInt(Integer::intValue).toArray();
    }
}
