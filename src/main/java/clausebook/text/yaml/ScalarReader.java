package clausebook.text.yaml;

import clausebook.character.Characters;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.text.HiddenCharacters;
import clausebook.text.SourceFile;
import clausebook.text.SourceText;
import clausebook.text.yaml.YamlNode.Refused;
import clausebook.text.yaml.YamlNode.Scalar;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one single value: where its words stand, and whether the way it is written would lose some of them.
final class ScalarReader {

    private static final Pattern COMMENT_BEHIND_BLOCK = Pattern.compile("^[|>][-+0-9]*\\s+#.*");

    private final SourceFile file;
    private final Problems problems;
    private Optional<QuotedSpan> lastQuoted = Optional.empty();
    private Optional<Location> lastRefused = Optional.empty();

    ScalarReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /// A value in which nothing is seen is read as an empty one.
    ///
    /// @param at  where the value begins: at its quote mark, or at the `|` of a block
    /// @param end the place behind its last character
    YamlNode read(String value, Location at, Location end) {
        boolean refused = refuseMarks(at);
        refuseHidden(value, at, end);
        YamlNode read = value(Characters.isBlank(value) ? "" : value, at, end);
        return refused ? new Refused(read.at()) : read;
    }

    private YamlNode value(String words, Location at, Location end) {
        return switch (file.at(at.line(), at.column())) {
            case '|' -> block(words, at, end);
            case '>' -> folded(words, at, end);
            case '"', '\'' -> quoted(words, at, end);
            default -> plain(words, at, end);
        };
    }

    /// The last text between quote marks: where a fault of the parser begins, if its marks do not belong together.
    Optional<QuotedSpan> lastQuoted() {
        return lastQuoted;
    }

    /// True where a sign was refused on the line of a fault: the fault only follows from that sign.
    boolean refusedOn(int line) {
        return lastRefused.filter(at -> at.line() == line).isPresent();
    }

    /// Anchors (&), aliases (*) and tags (!) make one text appear elsewhere or as something else. True, with a problem,
    /// for one of them.
    boolean refuseMarks(Location at) {
        char first = file.at(at.line(), at.column());
        boolean mark = first == '&' || first == '*' || first == '!';
        if (mark && !lastRefused.equals(Optional.of(at))) {
            lastRefused = Optional.of(at);
            problems.add(ProblemCode.ANCHOR_OR_ALIAS, at, "a value may not begin with " + first + " outside quotes",
                    "there it is no letter but an order to copy or change a value, and other words than these "
                            + "would be published",
                    "put the whole value between double quotes, or take the sign away");
        }
        return mark;
    }

    /// Between double quotes a character may stand as its number.
    void refuseHidden(String value, Location at, Location end) {
        if (file.at(at.line(), at.column()) == '"') {
            HiddenCharacters.refuseIn(value, file, at, end, problems);
        }
    }

    private Scalar block(String words, Location at, Location end) {
        if (COMMENT_BEHIND_BLOCK.matcher(file.restOfLine(at.line(), at.column())).matches()) {
            reportComment(at.line(), at.column() + file.restOfLine(at.line(), at.column()).indexOf('#'));
        }
        Location start =
                new Location(at.file(), at.line() + 1, indentOfBlock(words, at.line() + 1) + 1, firstLine(words));
        return new Scalar(new SourceText(words, start, true), at, end);
    }

    /// How far in the lines of a block begin: the spaces that its first line of words has in the file and not in the
    /// value.
    private int indentOfBlock(String words, int firstLine) {
        for (int line = firstLine; line <= file.lines().size(); line++) {
            String written = file.lines().get(line - 1);
            if (!written.isBlank()) {
                return indentOf(written) - words.lines().filter(read -> !read.isBlank()).findFirst()
                        .map(ScalarReader::indentOf).orElse(0);
            }
        }
        return 0;
    }

    private Scalar folded(String words, Location at, Location end) {
        problems.add(ProblemCode.FOLDED_TEXT, at, "this text begins with >, which joins its lines",
                "lists and paragraphs would run into one another", "write | instead of >");
        return new Scalar(new SourceText(words, at, false), at, end);
    }

    private Scalar quoted(String words, Location at, Location end) {
        boolean oneLine = at.line() == end.line();
        lastQuoted = Optional.of(new QuotedSpan(file.at(at.line(), at.column()), at, end.further(-1, 1)));
        Location start = at.further(1, firstLine(words));
        return new Scalar(new SourceText(words, start, oneLine && words.length() == end.column() - at.column() - 2),
                widened(at, end), end);
    }

    private YamlNode plain(String words, Location at, Location end) {
        int comment = commentAfter(end);
        if (comment > 0) {
            reportComment(end.line(), comment);
        }
        if (comment > 0 && words.isEmpty()) {
            return new Refused(widened(at, end));
        }
        return new Scalar(new SourceText(words, widened(at, end), at.line() == end.line()), widened(at, end), end);
    }

    /// The column of a # that follows after spaces, or 0. Copies nothing: a line may hold thousands of values.
    private int commentAfter(Location end) {
        int column = end.column();
        while (Character.isWhitespace(file.at(end.line(), column))) {
            column++;
        }
        return column > end.column() && file.at(end.line(), column) == '#' ? column : 0;
    }

    private void reportComment(int line, int column) {
        Location at = new Location(file.path(), line, column, file.restOfLine(line, column).strip().length());
        problems.add(ProblemCode.COMMENT_AFTER_TEXT, at,
                "what follows # is read as a note to yourself, and would not be published",
                "nobody can tell whether it was meant to be part of the text",
                "if it belongs to the text, put the whole text between double quotes; if not, move it to a line "
                        + "of its own");
    }

    private static Location widened(Location at, Location end) {
        return at.line() == end.line() ? at.further(0, Math.max(1, end.column() - at.column())) : at;
    }

    private static int firstLine(String words) {
        int end = words.indexOf('\n');
        return Math.max(1, end < 0 ? words.length() : end);
    }

    private static int indentOf(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
