package clausebook.likeness;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The different words of all texts as they are written, each looked into once. Any thread may ask.
///
/// Which number a stem gets depends on who asks first, so nothing that is published may depend on the order of the
/// numbers.
public final class WordStock {

    private static final Set<String> BEFORE_NAMES = Set.of("the", "your", "our", "their", "a", "an");
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");

    private final Map<String, Form> forms = new ConcurrentHashMap<>();
    private final Map<String, Integer> stems = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /// What there is to know of a word.
    ///
    /// @param key    in small letters
    /// @param plain  without the endings that names may have: "council's" and "managers" name the same as "council" and
    ///               "manager"
    /// @param before true where it may belong to a name that follows it
    /// @param stem   the number of what is left without the endings that change its form, not what it is about
    public record Form(String key, String plain, boolean before, int stem) {}

    /// @param written a word as it stands in a text
    public Form form(String written) {
        Form known = forms.get(written);
        return known != null ? known : forms.computeIfAbsent(written, this::lookedInto);
    }

    private Form lookedInto(String written) {
        String key = written.toLowerCase(Locale.ROOT);
        String word = withoutPossessive(key);
        return new Form(key, plain(word), BEFORE_NAMES.contains(key),
                stems.computeIfAbsent(stem(word), _ -> next.getAndIncrement()));
    }

    private static String plain(String word) {
        return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String stem(String word) {
        for (String end : ENDINGS) {
            if (word.endsWith(end) && word.length() - end.length() >= 4 && !word.endsWith("ss")) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word.endsWith("e") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    }

    /// "council" of "council's", "manager" of "managers'".
    private static String withoutPossessive(String word) {
        int end = word.endsWith("s") ? word.length() - 1 : word.length();
        boolean marked = end > 0 && (word.charAt(end - 1) == '\'' || word.charAt(end - 1) == '’');
        return marked ? word.substring(0, end - 1) : word;
    }
}
