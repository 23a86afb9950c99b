package clausebook.intake.outline.fact;

import clausebook.text.WordLists;
import clausebook.text.WordPatterns;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How an English document speaks of itself, from the files `en.txt` and `en.patterns.txt` beside this class.
final class FactWords {

    private static final WordLists LISTS = WordLists.read(FactWords.class, "en.txt").orElseThrow();
    private static final WordPatterns PATTERNS =
            WordPatterns.read(FactWords.class, "en.patterns.txt", FactWords::any);

    private FactWords() {}

    static List<String> of(String heading) {
        return LISTS.words(heading);
    }

    /// The entries of a list as alternatives of a pattern; blanks in them are any.
    static String any(String heading) {
        return "(?:" + of(heading).stream().map(words -> Pattern.quote(words).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|")) + ")";
    }

    /// A pattern by its name.
    static Pattern pattern(String name) {
        return PATTERNS.of(name);
    }

    /// A pattern for the entries of a list, wherever they stand as whole words.
    static Pattern whole(String heading) {
        return Pattern.compile("(?i)\\b" + any(heading) + "(?![\\p{L}\\d])");
    }
}
