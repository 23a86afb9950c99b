package clausebook.text;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.text.YamlNode.Scalar;
import java.util.regex.Pattern;

/// Reads one single value: where its words stand, and whether the way it is written would lose some of them.
final class ScalarReader {

    private static final Pattern COMMENT = Pattern.compile("^\\s+#.*");
    private static final Pattern COMMENT_BEHIND_BLOCK = Pattern.compile("^[|>][-+0-9]*\\s+#.*");

    private final SourceFile file;
    private final Problems problems;

    ScalarReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /// @param at  where the value begins: at its quote mark, or at the `|` of a block
    /// @param end the place behind its last character
    Scalar read(String words, Location at, Location end) {
        refuseMarks(at);
        char first = file.at(at.line(), at.column());
        return switch (first) {
            case '|' -> block(words, at);
            case '>' -> folded(words, at);
            case '"', '\'' -> quoted(words, at, end);
            default -> plain(words, at, end);
        };
    }

    /// Anchors (&), aliases (*) and tags (!) make one text appear elsewhere or as something else.
    void refuseMarks(Location at) {
        char first = file.at(at.line(), at.column());
        if (first == '&' || first == '*' || first == '!') {
            problems.add(ProblemCode.ANCHOR_OR_ALIAS, at, "a value may not begin with " + first + " outside quotes",
                    "in YAML that copies or converts a value, so that what is published is not what stands here",
                    "write the value out, or put it between double quotes");
        }
    }

    private Scalar block(String words, Location at) {
        if (COMMENT_BEHIND_BLOCK.matcher(file.restOfLine(at.line(), at.column())).matches()) {
            reportComment(at.further(file.restOfLine(at.line(), at.column()).indexOf('#'), 1));
        }
        int line = at.line() + 1;
        while (line <= file.lines().size() && file.lines().get(line - 1).isBlank()) {
            line++;
        }
        int indent = line <= file.lines().size() ? indentOf(file.lines().get(line - 1)) : 0;
        Location start = new Location(at.file(), at.line() + 1, indent + 1, firstLine(words));
        return new Scalar(new SourceText(words, start, true), at);
    }

    private Scalar folded(String words, Location at) {
        problems.add(ProblemCode.FOLDED_TEXT, at, "this text is written with >, which joins its lines",
                "lists and paragraphs would run into one another",
                "write | instead of >");
        return new Scalar(new SourceText(words, at, false), at);
    }

    private Scalar quoted(String words, Location at, Location end) {
        boolean oneLine = at.line() == end.line();
        Location start = at.further(1, firstLine(words));
        return new Scalar(new SourceText(words, start, oneLine && words.length() == end.column() - at.column() - 2), widened(at, end));
    }

    private Scalar plain(String words, Location at, Location end) {
        String behind = file.restOfLine(end.line(), end.column());
        if (!words.isEmpty() && COMMENT.matcher(behind).matches()) {
            reportComment(new Location(at.file(), end.line(), end.column() + behind.indexOf('#'), 1));
        }
        return new Scalar(new SourceText(words, widened(at, end), at.line() == end.line()), widened(at, end));
    }

    private void reportComment(Location at) {
        problems.add(ProblemCode.COMMENT_AFTER_TEXT, at, "what follows # is taken for a comment and would be lost",
                "nobody can tell whether it was meant to be part of the text",
                "if it belongs to the text, put the text between double quotes; if not, move it to a line of its own");
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
