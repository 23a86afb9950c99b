package clausebook.text.prose;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.text.SourceText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Refuses what an author means letter for letter, but what would lose a sign, a number or a line's end on the page:
/// points that a word processor numbered, tables, backslashes of a path, years that would begin a list.
final class EatenLetters {

    private static final String WHY = "a reader would see other letters than the author wrote";
    private static final String ITEMS =
            "make each point an item with an id of its own, below items:; or leave an empty line before it";
    private static final String CODE =
            "put the path between backticks: `\\\\server\\share`; a single sign is kept by a backslash before it";

    /// The mark of a point at the start of a line, as word processors write it where they make a list plain text.
    private static final Pattern POINT = Pattern.compile(
            "[ \\t]*+(?:o|[–—−]|\\(?(?:[a-z]|[ivx]{1,5}|[0-9]{1,2})\\)|(?:[a-z]|[ivx]{2,5})\\.)[ \\t]++\\S.*+");
    private static final Pattern BEFORE_POINT = Pattern.compile(".*[:;.,]|.*[;,] (?:and|or)");
    private static final Pattern TABLE =
            Pattern.compile("[ \\t]*+\\|.*\\|[ \\t]*+|[ \\t]*+\\|?[ \\t]*+:?-{2,}+:?[ \\t]*+\\|[-:| \\t]*+");
    /// Two backslashes, one behind a letter or a colon, or one at the end of a line: all belong to a path.
    private static final Pattern PATH = Pattern.compile("\\\\\\\\|(?<=[A-Za-z:])\\\\(?=[\\p{Punct}])|\\\\(?=\\n|$)");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^[ \\t]*+([0-9]{1,9})([.)])(?=[ \\t]|$)");

    private final SourceText text;
    private final Problems problems;
    private int read;
    private boolean inCode;
    private boolean inLink;

    private EatenLetters(SourceText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /// Adds a problem for the first of each kind.
    static void refuseIn(SourceText text, Problems problems) {
        EatenLetters check = new EatenLetters(text, problems);
        check.lines();
        if (text.words().indexOf('\\') >= 0) {
            check.paths();
        }
        check.numbers();
    }

    /// Points that follow one another without an empty line, and the lines of a table.
    private void lines() {
        List<String> lines = text.words().lines().toList();
        int offset = 0;
        String before = "";
        boolean told = false;
        for (String line : lines) {
            boolean joined = !before.isBlank()
                    && (POINT.matcher(before).matches() || BEFORE_POINT.matcher(before.strip()).matches());
            if (!told && TABLE.matcher(line).matches()) {
                told = report(offset, line, "the line of a table",
                        "say it in sentences, or make each row an item below items:");
            } else if (!told && joined && POINT.matcher(line).matches()) {
                told = report(offset, line, "a point of a list that would run on in the line above", ITEMS);
            }
            before = line;
            offset += line.length() + 1;
        }
    }

    private void paths() {
        Matcher path = PATH.matcher(text.words());
        while (path.find()) {
            readTo(path.start());
            if (!inCode && !inLink) {
                report(path.start(), path.group(), "a backslash that would not be shown", CODE);
                return;
            }
        }
    }

    /// Each letter is looked at once, however many backslashes there are. What is wrong with a link's address is told
    /// as such.
    private void readTo(int end) {
        String words = text.words();
        for (; read < end; read++) {
            switch (words.charAt(read)) {
                case '`' -> inCode = !inCode;
                case ')' -> inLink = false;
                case '(' -> inLink |= read > 0 && words.charAt(read - 1) == ']';
                default -> {
                    // says nothing about where a backslash stands
                }
            }
        }
    }

    /// A list is shown as 1. 2. 3.: what is numbered otherwise would change its numbers or their marks.
    private void numbers() {
        Matcher number = NUMBERED.matcher(text.words());
        int expected = 1;
        while (number.find()) {
            if (!number.group(2).equals(".") || !number.group(1).equals(String.valueOf(expected))) {
                report(number.start(1), number.group(1) + number.group(2), "a number that would become a list's",
                        "put a backslash before the sign behind it: " + number.group(1) + "\\" + number.group(2)
                                + "; or make each point an item with its number, below items:");
                return;
            }
            expected++;
        }
    }

    private boolean report(int at, String sign, String what, String mend) {
        problems.add(ProblemCode.MARKUP_NOT_ALLOWED, text.at(at, Math.max(1, sign.length())),
                what + " stands in this text", WHY, mend);
        return true;
    }
}
