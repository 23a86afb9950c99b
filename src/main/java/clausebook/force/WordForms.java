package clausebook.force;

import clausebook.force.ForceWords.WordClass;
import clausebook.likeness.LanguageWords;
import clausebook.text.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The forms in which the words of a language are compared.
final class WordForms {

    /// Of so many different words the forms are kept; a text that has more of them is made up.
    private static final int MOST_WORDS = 100_000;

    private final LanguageWords likeness;
    private final Map<String, String> numbers;
    private final Map<String, String> pairs;
    private final Map<String, String> lastNots;
    private final Map<String, String> verbs;
    private final Set<String> withUnit;
    /// The normal forms of every word that was met.
    private final Map<String, List<String>> met = new ConcurrentHashMap<>();

    WordForms(WordLists lists, LanguageWords likeness) {
        this.likeness = likeness;
        this.numbers = lists.meanings("numbers");
        this.pairs = lists.meanings("two in one");
        this.lastNots = lists.meanings("not at the end");
        this.verbs = lists.meanings("forms");
        this.withUnit = Set.copyOf(lists.words(ForceWords.heading(WordClass.NUMBERS_WITH_A_UNIT)));
    }

    /// The normal forms of a word: "can" and "not" for "can't", "2" for "two", one as a rule, none for an apostrophe.
    ///
    /// @param written letters and apostrophes
    List<String> of(String written) {
        List<String> known = met.get(written);
        if (known == null) {
            String word = likeness.withoutOwner(written.toLowerCase(Locale.ROOT).replace('’', '\''));
            known = apart(word).stream().map(part -> part.replace("'", "")).filter(part -> !part.isEmpty())
                    .map(this::inDigits).toList();
            if (met.size() < MOST_WORDS) {
                met.put(written, known);
            }
        }
        return known;
    }

    private List<String> apart(String word) {
        String two = pairs.get(word);
        if (two != null) {
            return List.of(two.split(" "));
        }
        for (Map.Entry<String, String> ending : lastNots.entrySet()) {
            if (word.endsWith(ending.getKey()) && word.length() > ending.getKey().length()) {
                return List.of(word.substring(0, word.length() - ending.getKey().length()), ending.getValue());
            }
        }
        return List.of(word);
    }

    /// A number that may be "someone" stays a word.
    private String inDigits(String word) {
        return withUnit.contains(word) ? word : numbers.getOrDefault(word, word);
    }

    /// What a word is about, without the endings and forms that a verb may have.
    String stem(String word) {
        return likeness.stem(verbs.getOrDefault(word, word));
    }
}
