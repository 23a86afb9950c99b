package clausebook.force;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases that may open a text, by their first word: few texts begin with any, and most are told from that word alone.
final class OpeningPhrases {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /// @param phrases in normal form, their words parted by a space
    OpeningPhrases(List<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split(" "));
            byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words);
        }
    }

    /// True where one of them opens the text, word by word.
    boolean open(NormalWords text) {
        return !text.all().isEmpty() && byFirst.getOrDefault(text.all().getFirst().form(), List.of()).stream()
                .anyMatch(phrase -> begins(text, phrase));
    }

    private static boolean begins(NormalWords text, List<String> phrase) {
        if (phrase.size() > text.all().size()) {
            return false;
        }
        for (int at = 0; at < phrase.size(); at++) {
            if (!phrase.get(at).equals(text.all().get(at).form())) {
                return false;
            }
        }
        return true;
    }
}
