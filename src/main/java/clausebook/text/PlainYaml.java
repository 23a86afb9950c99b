package clausebook.text;

import clausebook.diagnostic.Location;
import clausebook.text.PlainLines.Doubt;
import clausebook.text.YamlNode.Field;
import clausebook.text.YamlNode.Mapping;
import clausebook.text.YamlNode.Scalar;
import clausebook.text.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a file of plain YAML: fields, lists, texts under `|`, and values that end on their line, as nearly all content is written. Gives the
/// nodes that the parser of the whole language would give, with the same places, in a tenth of its time; says nothing where there is any
/// doubt, and nothing about a file with a mistake in it.
final class PlainYaml {

    /// From so many fields on their names are looked up, not held against each other.
    private static final int MANY_FIELDS = 9;

    private final PlainLines lines;
    private final PlainValues values;

    private PlainYaml(PlainLines lines) {
        this.lines = lines;
        this.values = new PlainValues(lines);
    }

    /// The value of the whole file; empty where the file needs the parser of the whole language.
    static Optional<YamlNode> read(SourceFile file) {
        try {
            PlainYaml yaml = new PlainYaml(new PlainLines(file));
            Doubt.when(yaml.lines.indent() != 0);
            YamlNode root = yaml.block(0);
            Doubt.when(!yaml.lines.atEnd());
            return Optional.of(root);
        } catch (Doubt _) {
            return Optional.empty();
        }
    }

    /// The list or fields that begin on this line; then the lines are behind them.
    private YamlNode block(int depth) {
        return standsAtHyphen() ? sequence(depth) : mapping(depth);
    }

    private boolean standsAtHyphen() {
        return lines.sign() == '-' && lines.following() == ' ';
    }

    private Sequence sequence(int depth) {
        Doubt.when(depth > YamlReader.DEEPEST);
        int indent = lines.indent();
        Location at = lines.place(indent, 1);
        List<YamlNode> entries = new ArrayList<>();
        while (lines.indent() == indent && standsAtHyphen()) {
            lines.go(2);
            entries.add(lines.name().isEmpty() ? toEndOfLine(depth + 1) : mapping(depth + 1));
        }
        Doubt.when(lines.indent() > indent);
        return new Sequence(entries, at);
    }

    /// Fields, the first of which begins here: all the others stand below it.
    private Mapping mapping(int depth) {
        Doubt.when(depth > YamlReader.DEEPEST);
        int indent = lines.column();
        Location at = lines.place(indent, 1);
        List<Field> fields = new ArrayList<>();
        do {
            fields.add(field(indent, depth));
        } while (lines.indent() == indent);
        Doubt.when(lines.indent() > indent);
        return mapping(fields, at);
    }

    private Field field(int indent, int depth) {
        String name = lines.name();
        Doubt.when(name.isEmpty());
        Location at = lines.place(lines.column(), name.length());
        lines.go(name.length() + 1);
        return new Field(name, at, lines.atEndOfLine() ? below(indent, depth + 1) : behind(indent, depth + 1));
    }

    private YamlNode below(int indent, int depth) {
        lines.next();
        Doubt.when(lines.indent() <= indent);
        return block(depth);
    }

    private YamlNode behind(int indent, int depth) {
        lines.skipSpaces();
        if (lines.sign() != '|') {
            return toEndOfLine(depth);
        }
        Doubt.when(lines.following() != '\n' || depth > YamlReader.DEEPEST);
        Location at = lines.place(lines.column(), 1);
        return new Scalar(lines.block(indent), at);
    }

    private YamlNode toEndOfLine(int depth) {
        YamlNode value = values.value(depth, false);
        Doubt.when(!lines.atEndOfLine());
        lines.next();
        return value;
    }

    /// Fields of which no two have one name.
    static Mapping mapping(List<Field> fields, Location at) {
        Doubt.when(fields.size() < MANY_FIELDS ? isTwiceInFew(fields) : isTwiceInMany(fields));
        return new Mapping(fields, at);
    }

    private static boolean isTwiceInFew(List<Field> fields) {
        for (int i = 1; i < fields.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (fields.get(i).name().equals(fields.get(j).name())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTwiceInMany(List<Field> fields) {
        Set<String> names = new HashSet<>();
        return !fields.stream().map(Field::name).allMatch(names::add);
    }
}
