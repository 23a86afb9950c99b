package clausebook.force;

import clausebook.force.ForceWords.WordClass;
import clausebook.likeness.LanguageWords;
import clausebook.likeness.WordBounds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells whether words already hold a condition or exception, so that said beside them it would stand there twice, or
/// turn into nonsense: "only with consent, unless you have consent".
///
/// @param force of the language of the words
public record HeldConditions(ForceWords force) {

    /// Of a condition's own words so many are enough where nothing else shows that it is held.
    private static final double MOSTLY = 0.5;
    /// And so many where the words show that they hold some condition.
    private static final double PARTLY = 1.0 / 3;

    /// True where the words hold a condition under which they are meant.
    public boolean when(String words, String when) {
        return share(words, when) >= (has(words, WordClass.CONDITIONS) ? PARTLY : MOSTLY);
    }

    /// True where the words hold an exception from what they say.
    public boolean unless(String words, String unless) {
        return has(words, WordClass.EXEMPTING) || share(words, unless) >= MOSTLY;
    }

    private boolean has(String words, WordClass kind) {
        return !Collections.disjoint(words(words), force.of(kind));
    }

    /// Which share of the telling words of a part stands in the whole: 0 to 1; 0 for a part without such words.
    private double share(String whole, String part) {
        Set<String> wanted = telling(part);
        long found = wanted.stream().filter(telling(whole)::contains).count();
        return wanted.isEmpty() ? 0 : (double) found / wanted.size();
    }

    private Set<String> telling(String text) {
        LanguageWords language = force.likeness();
        Set<String> stops = new HashSet<>(language.stops());
        return words(text).stream().filter(word -> !stops.contains(word)).map(language::withoutOwner)
                .map(language::stem).collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (int start = WordBounds.start(text, 0); start < text.length();) {
            int end = WordBounds.end(text, start);
            words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
            start = WordBounds.start(text, end);
        }
        return words;
    }
}
