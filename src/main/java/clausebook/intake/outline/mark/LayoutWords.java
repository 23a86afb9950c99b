package clausebook.intake.outline.mark;

import clausebook.text.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How an English document is laid out in words, from the file `en.txt` beside this class.
public final class LayoutWords {

    private static final WordLists LISTS = WordLists.read(LayoutWords.class, "en.txt").orElseThrow();
    private static final Pattern DOS = column("column of dos");
    private static final Pattern DONTS = column("column of don'ts");
    private static final Pattern OPEN_END = Pattern.compile("\\b(?:" + any("open ends") + ")$");

    private LayoutWords() {}

    private static Pattern column(String heading) {
        return Pattern.compile("(?i)(?:(?:" + any("before a column") + ") )*(?:" + any(heading) + ")(?: (?:"
                + any("behind a column") + "))*");
    }

    /// The entries of a list, as alternatives of a pattern.
    static String any(String heading) {
        return LISTS.words(heading).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /// All numbers in words that are known, as alternatives of a pattern.
    static String anyNumber() {
        return any("numbers");
    }

    /// The number that a word is; empty where it is none.
    public static OptionalInt number(String word) {
        List<String> numbers = LISTS.words("numbers");
        int at = numbers.indexOf(word.toLowerCase(Locale.ROOT));
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
    }

    /// True for the number of a part that sections stand in: "Part 2".
    public static boolean holdsSections(Mark mark) {
        return isOf("parts", mark);
    }

    /// True for the number of a part that stands behind the text: "Appendix B".
    public static boolean standsBehindAll(Mark mark) {
        return isOf("behind all", mark);
    }

    /// True for the number of a step of a procedure, whose heading stands beside others that have none: "Stage 2".
    public static boolean standsBesideOthers(Mark mark) {
        return isOf("beside others", mark);
    }

    private static boolean isOf(String heading, Mark mark) {
        return mark.kind() == Mark.Kind.WORD
                && LISTS.words(heading).contains(mark.shape().substring(Marks.OF_WORD.length()));
    }

    /// True where a line can't end with its last word: "staff and".
    public static boolean isOpen(String line) {
        return OPEN_END.matcher(line.substring(Math.max(0, line.length() - 5))).find();
    }

    /// True for the heading of what is to be done.
    public static boolean headsDos(String heading) {
        return DOS.matcher(heading.replace('’', '\'')).matches();
    }

    /// True for the heading of what is to be left.
    public static boolean headsDonts(String heading) {
        return DONTS.matcher(heading.replace('’', '\'')).matches();
    }
}
