package clausebook.intake.text;

import clausebook.text.WordLists;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How an English text is broken into lines, from the file `en.txt` beside this class.
final class TextWords {

    private static final WordLists LISTS = WordLists.read(TextWords.class, "en.txt").orElseThrow();

    private TextWords() {}

    static List<String> of(String heading) {
        return LISTS.words(heading);
    }

    /// The entries of a list as alternatives of a pattern, the longest first.
    static String any(String heading) {
        return "(?:" + of(heading).stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|")) + ")";
    }
}
