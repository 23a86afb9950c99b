package clausebook.write;

import clausebook.text.yaml.YamlValue.Field;
import clausebook.text.yaml.YamlValue.Fields;
import clausebook.text.yaml.YamlValue.Items;
import clausebook.text.yaml.YamlValue.Text;
import clausebook.text.yaml.YamlValue;
import java.util.List;
import java.util.stream.Collectors;

/// Writes values in the house style: texts of several lines below `|`, a list of records line by line, all else on one
/// line.
///
/// @param quotingNumbers true for texts that look like a number between quotes, as in new files; a command's own values
///                       stay bare where nothing of them could be lost
record Writing(boolean quotingNumbers) {

    /// For values of a file that is there.
    static final Writing EDIT = new Writing(false);
    /// For a new file.
    static final Writing FILE = new Writing(true);

    private static final int WIDEST = 120;
    private static final int STEP = 2;
    /// What is longer stands in lines, as far as that can be.
    private static final int LONGEST_LINE = 10_000;

    /// A value on one line.
    String inline(YamlValue value) {
        return switch (value) {
            case Text text -> Scalars.inline(text.words(), quotingNumbers);
            case Items items ->
                    items.values().stream().map(this::inline).collect(Collectors.joining(", ", "[", "]"));
            case Fields(List<Field> fields) when fields.isEmpty() -> "{}";
            case Fields(List<Field> fields) ->
                    fields.stream().map(this::inline).collect(Collectors.joining(", ", "{ ", " }"));
        };
    }

    /// A field on one line.
    String inline(Field field) {
        return Scalars.inline(field.name(), false) + ": " + inline(field.value());
    }

    /// True for what stands on one line in the house style.
    boolean isInline(YamlValue value) {
        return switch (value) {
            case Text(String words) -> !words.contains("\n") || !Scalars.fitsBelowBar(words);
            case Items(List<YamlValue> values) ->
                    values.stream().noneMatch(entry -> entry instanceof Fields || !isInline(entry));
            case Fields(List<Field> fields) -> isInline(fields);
        };
    }

    private boolean isInline(List<Field> fields) {
        boolean ofRecords = !fields.isEmpty() && fields.stream().allMatch(field -> field.value() instanceof Fields);
        return !ofRecords && fields.stream().allMatch(field -> isInline(field.value()))
                && fields.stream().mapToInt(field -> inline(field).length()).sum() < LONGEST_LINE;
    }

    /// A field from its name on, over as many lines as it takes; its first line is begun already.
    ///
    /// @param indent how far in it stands
    String field(Field field, int indent) {
        return Scalars.inline(field.name(), false) + ":" + behind(field.value(), indent);
    }

    /// An entry of a list, from its hyphen on.
    String entry(YamlValue value, int indent) {
        if (value instanceof Text) {
            return "-" + behind(value, indent);
        }
        return "- " + (isInline(value) ? inline(value) : lines(value, indent + STEP));
    }

    /// What stands behind a field's colon or a text's hyphen.
    String behind(YamlValue value, int indent) {
        boolean wide = isInline(value) && indent + inline(value).length() > WIDEST;
        return switch (value) {
            case Items list when wide -> " " + wrapped(list, indent + 2 * STEP);
            case Fields fields when wide && holdsTextsAlone(fields) -> below(fields, indent + STEP);
            case Text(String words) when !isInline(value) -> " " + Scalars.belowBar(words, indent, indent + STEP);
            default -> isInline(value) ? " " + inline(value) : below(value, indent + STEP);
        };
    }

    private static boolean holdsTextsAlone(Fields record) {
        return record.fields().stream().allMatch(field -> field.value() instanceof Text);
    }

    private String below(YamlValue value, int indent) {
        return "\n" + " ".repeat(indent) + lines(value, indent);
    }

    /// A list or record one below the other; its first line is begun already.
    String lines(YamlValue value, int indent) {
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
    private String wrapped(Items list, int indent) {
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
