package clausebook.export;

import clausebook.output.OutputFile;
import clausebook.text.JsonWriter;
import java.util.Collection;
import java.util.List;

/// An object of a data file: its fields in their order. The JSON, its schema and the columns of the table are made from
/// them, so none can tell of a field that another does not have.
///
/// @param name what such an object is called in the schema
record DataShape<T>(String name, List<DataField<T>> fields) {

    DataShape {
        fields = List.copyOf(fields);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    DataShape(String name, DataField<T>... fields) {
        this(name, List.of(fields));
    }

    void write(T thing, JsonWriter json) {
        fields.forEach(field -> field.write(thing, json));
    }

    byte[] json(Collection<T> things) {
        return JsonWriter.list(things, this::write);
    }

    /// The names of its fields.
    List<String> columns() {
        return fields.stream().map(DataField::name).toList();
    }

    /// The JSON Schema of a file that lists such objects.
    OutputFile schema(String path) {
        return new OutputFile(path, "schema of a data file", () -> new DataSchema().of(this));
    }
}
