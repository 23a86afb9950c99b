package clausebook.write;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes single texts so that they are read back letter by letter: bare where that is safe everywhere, else between
/// double quotes, or below `|`.
final class Scalars {

    /// Editors and other programs take these words for something else than a text.
    private static final Set<String> OTHER_MEANING = Set.of("null", "yes", "no", "on", "off", "y", "n");
    /// A number that would be written otherwise: `6.10`, `007`, `1_000`.
    private static final Pattern NUMBER_LIKE =
            Pattern.compile("[-+.]?[0-9][0-9_.,]*(?:e[-+]?[0-9]+)?|0[xob][0-9a-f_]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern SIMPLE_NUMBER = Pattern.compile("(?:0|[1-9][0-9]*)(?:\\.[0-9]*[1-9])?");
    /// What begins with a figure is bare only where it holds nothing but words.
    private static final Pattern BARE = Pattern.compile(
            "[0-9][\\p{L}0-9]*(?:[ ./_-]?[\\p{L}0-9]+)*|[\\p{L}(£“‘][^\\p{Cntrl},\\[\\]{}\"\\\\#]*");

    private Scalars() {}

    /// A text on one line, which may stand between brackets.
    ///
    /// @param quotingNumbers true where what looks like a number stands between quotes; years never do
    static String inline(String words, boolean quotingNumbers) {
        boolean number = quotingNumbers && NUMBER_LIKE.matcher(words).matches() && !YEAR.matcher(words).matches();
        return isBare(words) && !number ? words : quoted(words);
    }

    /// A text on one line, between double quotes.
    static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"';
    }

    private static boolean isBare(String words) {
        return BARE.matcher(words).matches() && words.strip().equals(words) && !words.contains(": ")
                && !words.endsWith(":") && !OTHER_MEANING.contains(words.toLowerCase(Locale.ROOT))
                && (!NUMBER_LIKE.matcher(words).matches() || SIMPLE_NUMBER.matcher(words).matches());
    }

    /// True where a text can stand below `|`: its first line begins with a letter, and no empty lines follow it.
    static boolean fitsBelowBar(String words) {
        return !words.isEmpty() && !words.endsWith("\n\n") && !words.lines().findFirst().orElse("").isBlank();
    }

    /// A text below `|`, from that sign on, without the last line's end.
    ///
    /// @param words  such as fit there
    /// @param parent how far in the field or hyphen stands that holds it
    /// @param indent how far in its lines stand
    static String belowBar(String words, int parent, int indent) {
        StringBuilder written = new StringBuilder("|");
        if (words.startsWith(" ") || words.startsWith("\t")) {
            written.append(indent - parent);
        }
        if (!words.endsWith("\n")) {
            written.append('-');
        }
        String start = "\n" + " ".repeat(indent);
        words.lines().forEach(line -> written.append(line.isEmpty() ? "\n" : start).append(line));
        return written.toString();
    }
}
