package clausebook.text;

import clausebook.diagnostic.Location;
import clausebook.text.PlainLines.Doubt;
import clausebook.text.YamlNode.Field;
import clausebook.text.YamlNode.Mapping;
import clausebook.text.YamlNode.Scalar;
import clausebook.text.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/// The values of plain YAML that begin behind a name or hyphen: words, words between quote marks, and what stands between brackets.
final class PlainValues {

    private static final String MAY_BEGIN = "(/£€‘“";

    private final PlainLines lines;

    PlainValues(PlainLines lines) {
        this.lines = lines;
    }

    /// The value that begins here; then the place is behind it.
    ///
    /// @param inside true between brackets, where words end at a comma or bracket; else the rest of the line is theirs
    YamlNode value(int depth, boolean inside) {
        Doubt.when(depth > YamlReader.DEEPEST);
        return switch (lines.sign()) {
            case '{' -> mapping(depth);
            case '[' -> sequence(depth);
            case '"', '\'' -> quoted(lines.sign());
            default -> words(inside);
        };
    }

    private Mapping mapping(int depth) {
        Location at = lines.place(lines.column(), 1);
        List<Field> fields = new ArrayList<>();
        do {
            goBehindSign();
            fields.add(field(depth));
            lines.skipSpaces();
        } while (lines.sign() == ',');
        close('}');
        return PlainYaml.mapping(fields, at);
    }

    private Field field(int depth) {
        String name = lines.name();
        Doubt.when(name.isEmpty());
        Location at = lines.place(lines.column(), name.length());
        lines.go(name.length() + 1);
        lines.skipSpaces();
        return new Field(name, at, value(depth + 1, true));
    }

    private Sequence sequence(int depth) {
        Location at = lines.place(lines.column(), 1);
        List<YamlNode> values = new ArrayList<>();
        do {
            goBehindSign();
            values.add(value(depth + 1, true));
            lines.skipSpaces();
        } while (lines.sign() == ',');
        close(']');
        return new Sequence(values, at);
    }

    /// What stands between brackets may go on further in on the next line, behind a comma.
    private void goBehindSign() {
        lines.go(1);
        lines.skipSpaces();
        if (lines.atEndOfLine()) {
            lines.next();
            Doubt.when(lines.indent() <= 0);
        }
    }

    private void close(char bracket) {
        Doubt.when(lines.sign() != bracket);
        lines.go(1);
    }

    /// Words between marks that hold no mark and no backslash.
    private Scalar quoted(char mark) {
        int from = lines.column();
        do {
            lines.go(1);
            Doubt.when(lines.atEndOfLine() || lines.sign() == '\\');
        } while (lines.sign() != mark);
        int to = lines.column();
        lines.go(1);
        Doubt.when(lines.sign() == mark);
        String words = lines.words(from + 1, to);
        return new Scalar(new SourceText(words, lines.place(from + 1, Math.max(1, words.length())), true),
                lines.place(from, to + 1 - from));
    }

    private Scalar words(boolean inside) {
        Doubt.when(!Character.isLetterOrDigit(lines.sign()) && MAY_BEGIN.indexOf(lines.sign()) < 0);
        int from = lines.column();
        int to = from;
        while (!lines.atEndOfLine() && !(inside && ends(lines.sign()))) {
            Doubt.when(mayBeMark(inside));
            to = lines.sign() == ' ' ? to : lines.column() + 1;
            lines.go(1);
        }
        Location at = lines.place(from, to - from);
        return new Scalar(new SourceText(lines.words(from, to), at, true), at);
    }

    private static boolean ends(char sign) {
        return sign == ',' || sign == ']' || sign == '}';
    }

    private boolean mayBeMark(boolean inside) {
        char sign = lines.sign();
        return sign == '#' || inside && (sign == '[' || sign == '{')
                || sign == ':' && !Character.isLetterOrDigit(lines.following()) && lines.following() != '/';
    }
}
