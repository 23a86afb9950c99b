package clausebook.write;

import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.text.Read;
import clausebook.text.SourceText;
import clausebook.text.yaml.YamlValue.Fields;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a record of the draft says, as the values of a file: fields that are not there, and empty lists, are left out.
final class DraftValue {

    private DraftValue() {}

    /// @param value such as the form holds: a text, a record, a list or a map
    /// @throws IllegalArgumentException where some of it could not be read
    static YamlValue of(Form form, Object value) {
        return switch (form) {
            case Form.Text kind when kind.hasLines() -> prose((Read) value);
            case Form.Text _,Form.OneOf _,Form.NameOf _ -> text((Read) value);
            case Form.Part part -> fields(part.shape().get(), value);
            case Form.Short brief -> brief(fields(brief.shape().get(), value));
            case Form.Row row ->
                    new YamlValue.Items(
                            fields(row.shape().get(), value).fields().stream().map(YamlValue.Field::value).toList());
            case Form.Many many ->
                    new YamlValue.Items(((List<?>) value).stream().map(entry -> of(many.each(), entry)).toList());
            case Form.Named named -> new Fields(((Map<?, ?>) value).entrySet().stream()
                    .map(entry -> new YamlValue.Field(((SourceText) entry.getKey()).words(),
                            of(named.each(), entry.getValue())))
                    .toList());
        };
    }

    /// A text ends with its last line, so that it stands below `|`, as people write it.
    private static YamlValue prose(Read read) {
        String words = words(read);
        return YamlValue.text(words.isEmpty() || words.endsWith("\n") ? words : words + "\n");
    }

    private static YamlValue text(Read read) {
        return YamlValue.text(words(read));
    }

    private static String words(Read read) {
        return read.known()
                .orElseThrow(() -> new IllegalArgumentException("this could not be read: " + read.start())).words();
    }

    private static <R extends Record> Fields fields(Shape<R> shape, Object written) {
        List<YamlValue.Field> fields = new ArrayList<>();
        for (Field field : shape.fields()) {
            present(shape.value(shape.type().cast(written), field))
                    .ifPresent(value -> fields.add(new YamlValue.Field(field.name(), of(field.form(), value))));
        }
        return new Fields(fields);
    }

    private static Optional<?> present(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional;
            case List<?> list when list.isEmpty() -> Optional.empty();
            case Map<?, ?> map when map.isEmpty() -> Optional.empty();
            default -> Optional.of(value);
        };
    }

    /// A record with nothing but its first field is written as that alone.
    private static YamlValue brief(Fields record) {
        return record.fields().size() == 1 ? record.fields().getFirst().value() : record;
    }
}
