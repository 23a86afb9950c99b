package clausebook.index.query;

import clausebook.index.analysis.Aliases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the words of a query are taken to mean.
///
/// @param words     for each word the stems it is searched by: its own, those it may be the start of, or that of the
///                  word it was meant for
/// @param corrected words that no clause has, with the word that was searched instead
/// @param unknown   words that no clause has and that stand for nothing
/// @param asked     what the words ask for: keys of the index by the places of the words that ask for them
public record Interpretation(List<Set<String>> words, Map<String, String> corrected, List<String> unknown,
        Map<List<Integer>, List<String>> asked) {

    public static Interpretation of(ParsedQuery query, Lexicon lexicon) {
        List<Set<String>> words = new ArrayList<>();
        Map<String, String> corrected = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        int last = query.words().size() - 1;
        query.words()
                .forEach((stem,
                        surface) -> words.add(lexicon.isKnown(stem)
                                ? Set.of(stem)
                                : resolve(surface, words.size() == last, lexicon, corrected, unknown)));
        return new Interpretation(words, corrected, unknown, asked(words, lexicon.aliases()));
    }

    private static Set<String> resolve(String surface, boolean last, Lexicon lexicon, Map<String, String> corrected,
            List<String> unknown) {
        Set<String> begun = last ? lexicon.begunBy(surface) : Set.of();
        if (!begun.isEmpty()) {
            return begun;
        }
        Optional<String> meant = lexicon.spelling().meant(surface);
        if (meant.isEmpty()) {
            unknown.add(surface);
            return Set.of();
        }
        corrected.put(surface, meant.get());
        return Set.of(lexicon.stem(meant.get()));
    }

    /// A phrase asks for its thing where all its stems are among the words, in any order.
    private static Map<List<Integer>, List<String>> asked(List<Set<String>> words, Aliases aliases) {
        Map<List<Integer>, List<String>> asked = new TreeMap<>(Interpretation::inOrder);
        for (Aliases.Named named : aliases.all()) {
            for (Set<String> phrase : named.stems()) {
                List<Integer> places = phrase.stream().map(stem -> place(words, stem)).sorted().distinct().toList();
                if (places.getFirst() >= 0) {
                    List<String> keys = asked.computeIfAbsent(places, _ -> new ArrayList<>());
                    if (!keys.contains(named.key())) {
                        keys.add(named.key());
                    }
                }
            }
        }
        return asked;
    }

    private static int place(List<Set<String>> words, String stem) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).contains(stem)) {
                return i;
            }
        }
        return -1;
    }

    private static int inOrder(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int compared = one.get(i).compareTo(other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
