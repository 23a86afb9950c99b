package clausebook.write;

import clausebook.text.YamlValue;
import clausebook.text.YamlValue.Field;
import clausebook.text.YamlValue.Fields;
import clausebook.text.YamlValue.Items;
import clausebook.text.YamlValue.Text;
import java.util.List;
import java.util.stream.Collectors;

/// Writes values in the house style: texts of several lines below `|`, a list of records line by line, all else on one
/// line.
final class Writing {

    private static final int WIDEST = 120;
    private static final int STEP = 2;
    /// What is longer stands in lines, as far as that can be.
    private static final int LONGEST_LINE = 10_000;

    private Writing() {}

    /// A value on one line.
    static String inline(YamlValue value) {
        return switch (value) {
            case Text text -> Scalars.inline(text.words());
            case Items items ->
                    items.values().stream().map(Writing::inline).collect(Collectors.joining(", ", "[", "]"));
            case Fields(List<Field> fields) when fields.isEmpty() -> "{}";
            case Fields(List<Field> fields) ->
                    fields.stream().map(Writing::inline).collect(Collectors.joining(", ", "{ ", " }"));
        };
    }

    /// A field on one line.
    static String inline(Field field) {
        return Scalars.inline(field.name()) + ": " + inline(field.value());
    }

    /// True for what stands on one line in the house style.
    static boolean isInline(YamlValue value) {
        return switch (value) {
            case Text(String words) -> !words.contains("\n") || !Scalars.fitsBelowBar(words);
            case Items(List<YamlValue> values) ->
                    values.stream().noneMatch(entry -> entry instanceof Fields || !isInline(entry));
            case Fields(List<Field> fields) -> isInline(fields);
        };
    }

    private static boolean isInline(List<Field> fields) {
        boolean ofRecords = !fields.isEmpty() && fields.stream().allMatch(field -> field.value() instanceof Fields);
        return !ofRecords && fields.stream().allMatch(field -> isInline(field.value()))
                && fields.stream().mapToInt(field -> inline(field).length()).sum() < LONGEST_LINE;
    }

    /// A field from its name on, over as many lines as it takes; its first line is begun already.
    ///
    /// @param indent how far in it stands
    static String field(Field field, int indent) {
        return Scalars.inline(field.name()) + ":" + behind(field.value(), indent);
    }

    /// An entry of a list, from its hyphen on.
    static String entry(YamlValue value, int indent) {
        if (value instanceof Text || isInline(value)) {
            return "-" + behind(value, indent);
        }
        return "- " + lines(value, indent + STEP);
    }

    /// What stands behind a field's colon or an entry's hyphen.
    static String behind(YamlValue value, int indent) {
        if (isInline(value)) {
            String line = inline(value);
            boolean wide = value instanceof Items && indent + line.length() > WIDEST;
            return " " + (wide ? wrapped((Items) value, indent + 2 * STEP) : line);
        }
        return value instanceof Text(String words)
                ? " " + Scalars.belowBar(words, indent, indent + STEP)
                : "\n" + " ".repeat(indent + STEP) + lines(value, indent + STEP);
    }

    /// A list or record one below the other; its first line is begun already.
    static String lines(YamlValue value, int indent) {
        String between = "\n" + " ".repeat(indent);
        return switch (value) {
            case Text text -> throw new IllegalArgumentException("one text has no entries: " + text);
            case Items(List<YamlValue> values) ->
                    values.stream().map(entry -> entry(entry, indent)).collect(Collectors.joining(between));
            case Fields(List<Field> fields) ->
                    fields.stream().map(field -> field(field, indent)).collect(Collectors.joining(between));
        };
    }

    /// A long list between brackets, over several lines.
    private static String wrapped(Items list, int indent) {
        StringBuilder written = new StringBuilder("[");
        int column = indent;
        for (YamlValue value : list.values()) {
            String words = inline(value);
            if (written.length() > 1) {
                boolean full = column + words.length() + 3 > WIDEST;
                written.append(full ? ",\n" + " ".repeat(indent) : ", ");
                column = full ? indent : column;
            }
            written.append(words);
            column += words.length() + 2;
        }
        return written.append(']').toString();
    }
}
