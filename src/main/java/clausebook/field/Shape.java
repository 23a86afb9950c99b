package clausebook.field;

import clausebook.diagnostic.Location;
import clausebook.text.Origin;
import clausebook.text.Unread;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How a record of the content is written: its fields in their order, and the way from their values to the record and
/// back.
///
/// A field and the record's component are one by their names, so a record may be written in several shapes; a component
/// without a field in this shape is empty. A component of type [Origin] takes the record's place.
public final class Shape<R extends Record> {

    private final Class<R> type;
    private final String name;
    private final String about;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Field> needed;
    private final Maker<R> maker;

    private Shape(Class<R> type, String name, String about, List<Field> fields) {
        this.type = type;
        this.name = name;
        this.about = about;
        this.maker = new Maker<>(type);
        maker.names().forEach(component -> positions.put(component, positions.size()));
        fields.forEach(this::add);
        this.needed = fields.stream().filter(field -> !(field.need().when() instanceof Need.When.Never)).toList();
    }

    private void add(Field field) {
        if (!positions.containsKey(field.name()) || fields.put(field.name(), field) != null) {
            throw new IllegalArgumentException("no or two components for the field " + field.name() + " of " + type);
        }
    }

    /// The shape of a record.
    ///
    /// @param name  what the schema calls it: `clause`
    /// @param about one or two sentences for the content reference
    public static <R extends Record> Shape<R> of(Class<R> type, String name, String about, Field... fields) {
        return new Shape<>(type, name, about, List.of(fields));
    }

    /// The same without some fields.
    public Shape<R> without(String... names) {
        Set<String> gone = Set.of(names);
        return new Shape<>(type, name, about,
                fields.values().stream().filter(field -> !gone.contains(field.name())).toList());
    }

    /// The same with another declaration of one field.
    public Shape<R> with(Field changed) {
        return new Shape<>(type, name, about,
                fields.values().stream().map(field -> field.name().equals(changed.name()) ? changed : field).toList());
    }

    /// The same record under another name in schema and reference.
    public Shape<R> called(String otherName, String otherAbout) {
        return new Shape<>(type, otherName, otherAbout, List.copyOf(fields.values()));
    }

    /// The class of the records.
    public Class<R> type() {
        return type;
    }

    /// What the schema calls it.
    public String name() {
        return name;
    }

    /// What it is, in a sentence or two.
    public String about() {
        return about;
    }

    /// Its fields, in the order in which they are written.
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    /// Those of its fields that must be there, at least in some case.
    public List<Field> needed() {
        return needed;
    }

    /// The field of a name.
    public Optional<Field> find(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /// A field that is there.
    public Field field(String field) {
        return find(field).orElseThrow(() -> new IllegalArgumentException("no field " + field + " of " + type));
    }

    /// The names of its fields.
    public Set<String> names() {
        return fields.keySet();
    }

    /// What a record holds in a field: a `Read`, a record, a `List`, a `Map`, or an `Optional` of these.
    public Object value(R record, Field field) {
        return read(maker.components().get(positions.get(field.name())), record);
    }

    /// The same of a record of which only the caller knows that it is written in this shape.
    public Object valueOf(Record record, Field field) {
        return value(type.cast(record), field);
    }

    /// What a record that is written in this shape holds in each field, in their order.
    public Map<Field, Object> values(Record record) {
        R own = type.cast(record);
        Map<Field, Object> values = new LinkedHashMap<>();
        fields.values().forEach(field -> values.put(field, value(own, field)));
        return values;
    }

    /// The record of some values.
    ///
    /// @param values by the names of their fields; each as the component holds it, but not in an `Optional`
    /// @param origin where the record stands
    public R make(Map<String, Object> values, Origin origin) {
        Object[] parts = new Object[positions.size()];
        for (int i = 0; i < parts.length; i++) {
            Object value = values.get(maker.names().get(i));
            parts[i] = value == null ? absent(i, origin) : wrapped(maker.components().get(i), value);
        }
        return maker.make(parts);
    }

    private static Object wrapped(RecordComponent component, Object value) {
        return component.getType() == Optional.class ? Optional.of(value) : value;
    }

    /// A needed value that is not there was told; what stands for it is known to be nothing.
    private Object absent(int component, Origin origin) {
        Class<?> holds = maker.components().get(component).getType();
        if (holds == Origin.class) {
            return origin;
        }
        if (holds == Optional.class) {
            return Optional.empty();
        }
        if (holds == List.class) {
            return List.of();
        }
        if (holds == Map.class) {
            return Map.of();
        }
        return holds.isRecord()
                ? standIn(fields.get(maker.names().get(component)), origin.at())
                : new Unread(origin.at());
    }

    private static Object standIn(Field field, Location at) {
        return ((Form.Part) field.form()).shape().get().make(Map.of(), new Origin.Unread(at));
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(component + " can't be read", fault);
        }
    }
}
