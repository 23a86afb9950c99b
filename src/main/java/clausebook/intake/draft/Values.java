package clausebook.intake.draft;

import clausebook.diagnostic.Location;
import clausebook.field.Field;
import clausebook.field.Shape;
import clausebook.text.Origin;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The values of a record of the draft, on the way to be one.
final class Values {

    private static final Location NOWHERE = Location.startOf("import");
    private final Map<String, Object> values = new LinkedHashMap<>();

    /// Those of a record that is there.
    static <R extends Record> Values of(Shape<R> shape, R record) {
        Values own = new Values();
        for (Field field : shape.fields()) {
            Object value = shape.value(record, field);
            own.put(field.name(), value instanceof Optional<?> maybe ? maybe.orElse(null) : value);
        }
        return own;
    }

    /// A text of the program's own.
    static Read text(String words) {
        return new SourceText(words, NOWHERE, true);
    }

    static List<Read> texts(List<String> words) {
        return words.stream().map(Values::text).toList();
    }

    /// A name of a field that is the author's own.
    static SourceText name(String words) {
        return new SourceText(words, NOWHERE, true);
    }

    /// A text; no field where there are no words.
    Values text(String field, String words) {
        return put(field, words.isBlank() ? null : text(words));
    }

    /// Any value; none takes the field away.
    Values put(String field, Object value) {
        if (value == null) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
        return this;
    }

    /// What stands in a field; an empty list is nothing.
    Optional<Object> find(String field) {
        return Optional.ofNullable(values.get(field)).filter(value -> !(value instanceof List<?> list && list.isEmpty())
                && !(value instanceof Map<?, ?> map && map.isEmpty()));
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    <R extends Record> R in(Shape<R> shape) {
        return shape.make(values, new Origin.Known(NOWHERE));
    }
}
