package clausebook.text;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON piece by piece, UTF-8, the same bytes for the same values; a thin cover of Jackson's generator.
public final class JsonWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonGenerator json;

    private JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    /// The bytes of a list with an object a value, each on a line of its own.
    public static <T> byte[] list(Collection<T> values, BiConsumer<T, JsonWriter> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            JsonWriter writer = new JsonWriter(json);
            json.writeStartArray();
            for (T value : values) {
                json.writeRaw('\n');
                writer.object(() -> fields.accept(value, writer));
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    /// The bytes of one object.
    public static byte[] object(Consumer<JsonWriter> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            JsonWriter writer = new JsonWriter(json);
            writer.object(() -> fields.accept(writer));
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    /// A text field; an empty text is written as null.
    public JsonWriter text(String name, String value) {
        json.writeName(name);
        if (value.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
        return this;
    }

    /// A field that holds true or false.
    public JsonWriter flag(String name, boolean value) {
        json.writeName(name);
        json.writeBoolean(value);
        return this;
    }

    /// A field that holds a list of texts, empty where there are none.
    public JsonWriter texts(String name, Collection<String> values) {
        return texts(name, values, false);
    }

    /// A field that holds a list of texts, and null after them where that is asked for.
    public JsonWriter texts(String name, Collection<String> values, boolean thenNull) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        if (thenNull) {
            json.writeNull();
        }
        json.writeEndArray();
        return this;
    }

    /// A field that holds an object.
    public JsonWriter object(String name, Consumer<JsonWriter> fields) {
        json.writeName(name);
        object(() -> fields.accept(this));
        return this;
    }

    /// A field that holds a list of objects.
    public <T> JsonWriter objects(String name, Collection<T> values, Consumer<T> fields) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> object(() -> fields.accept(value)));
        json.writeEndArray();
        return this;
    }
}
