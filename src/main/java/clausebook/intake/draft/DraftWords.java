package clausebook.intake.draft;

import clausebook.text.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How an English document names people and facts, from the file `en.txt` beside this class.
final class DraftWords {

    private static final WordLists LISTS = WordLists.read(DraftWords.class, "en.txt").orElseThrow();
    private static final Pattern BEFORE_PEOPLE = Pattern.compile("^(?:" + any("before people") + ") ");
    private static final Pattern SEVERAL = Pattern.compile("(?<=\\p{L}{3})(?:" + any("several") + ")$");

    private DraftWords() {}

    private static String any(String heading) {
        return LISTS.words(heading).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /// Without the words that any name may have before or behind it: "all members of staff" is "staff".
    static String plain(String name) {
        String small = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        String bare = BEFORE_PEOPLE.matcher(small).replaceFirst("");
        return bare.equals(small) ? SEVERAL.matcher(small).replaceFirst("") : plain(bare);
    }

    /// A heading in the document's own letters, so that no word is invented.
    ///
    /// @param what     a list of words, of which the first that stands in the document is taken
    /// @param document all its words
    static String called(String what, String document) {
        Matcher found = Pattern.compile("(?i)\\b(?:" + any(what) + ")\\w*").matcher(document);
        List<String> printed = LISTS.words("printed");
        return found.find() ? found.group() : printed.getFirst();
    }
}
