package clausebook.intake.outline.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words by which documents name facts about themselves.
public final class FactNames {

    private static final Pattern NAME = FactWords.pattern("name of a fact");
    private static final Pattern PAIR =
            Pattern.compile("([^:\\t]{2,48}?)\\s*(?::|\\t+| [–-] )\\s*(.*)", Pattern.DOTALL);

    private static final Pattern CONTROL = FactWords.pattern("heading of facts");
    private static final Pattern OF_PEOPLE = FactWords.pattern("name of a fact of people");

    private FactNames() {}

    /// A fact as it stands in one line.
    public record Pair(String name, String value) {}

    /// True for words that name a fact.
    public static boolean isName(String words) {
        String bare = words.replaceAll("[:*_]+$", "").strip();
        return bare.length() > 1 && bare.length() <= 48 && NAME.matcher(bare).matches();
    }

    /// True for words that name a fact of a document, and of nobody else: people have a name and a number too.
    public static boolean isNameOfDocument(String words) {
        return isName(words) && !OF_PEOPLE.matcher(words.replaceAll("[:*_]+$", "").strip()).matches();
    }

    /// True for a heading below which facts of the document stand.
    public static boolean isControlHeading(String words) {
        return CONTROL.matcher(words.strip()).matches();
    }

    /// What a day is called that stands alone.
    public static String ofDayAlone() {
        return FactWords.of("unnamed day").getFirst();
    }

    /// The fact that a line names before a colon or tab; empty where it names none that is known.
    public static Optional<Pair> pair(String words) {
        Matcher found = PAIR.matcher(words);
        return found.matches() && isName(found.group(1))
                ? Optional.of(new Pair(found.group(1).strip(), found.group(2).strip()))
                : Optional.empty();
    }
}
