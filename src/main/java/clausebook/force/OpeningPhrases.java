package clausebook.force;

import clausebook.force.NormalWords.Word;
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
    boolean open(List<Word> text) {
        return !text.isEmpty() && byFirst.getOrDefault(text.getFirst().form(), List.of()).stream()
                .anyMatch(phrase -> begins(text, phrase));
    }

    private static boolean begins(List<Word> text, List<String> phrase) {
        if (phrase.size() > text.size()) {
            return false;
        }
        for (int at = 0; at < phrase.size(); at++) {
            if (!phrase.get(at).equals(text.get(at).form())) {
                return false;
            }
        }
        return true;
    }
}
