package clausebook.export;

import clausebook.text.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What a data file of JSON holds, as a JSON Schema (draft 2020-12). It is closed: a field that it does not name makes
/// a file invalid, and so does one that is missing.
final class DataSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<String, DataShape<?>> named = new LinkedHashMap<>();

    byte[] of(DataShape<?> shape) {
        gather(shape);
        return JsonWriter.object(json -> {
            json.text("$schema", DIALECT).text("type", "array").object("items", reference(shape));
            json.object("$defs", defs -> named.forEach((name, each) -> defs.object(name, object(each))));
        });
    }

    private void gather(DataShape<?> shape) {
        if (named.putIfAbsent(shape.name(), shape) == null) {
            shape.fields().forEach(field -> {
                if (field instanceof DataField.Objects<?, ?> objects) {
                    gather(objects.each());
                }
            });
        }
    }

    private static Consumer<JsonWriter> reference(DataShape<?> shape) {
        return json -> json.text("$ref", "#/$defs/" + shape.name());
    }

    private static Consumer<JsonWriter> object(DataShape<?> shape) {
        return json -> {
            json.text("type", "object").texts("required", shape.columns()).flag("additionalProperties", false);
            json.object("properties",
                    fields -> shape.fields().forEach(field -> fields.object(field.name(), property(field))));
        };
    }

    private static Consumer<JsonWriter> property(DataField<?> field) {
        return json -> {
            switch (field) {
                case DataField.Text<?> text -> text(json, text.always(), text.words());
                case DataField.Flag<?> _ -> json.text("type", "boolean");
                case DataField.Texts<?> texts ->
                        json.text("type", "array").object("items", each -> text(each, true, texts.words()));
                case DataField.Objects<?, ?> objects ->
                        json.text("type", "array").object("items", reference(objects.each()));
            }
            json.text("description", field.meaning());
        };
    }

    private static void text(JsonWriter json, boolean always, List<String> words) {
        if (always) {
            json.text("type", "string");
        } else {
            json.texts("type", List.of("string", "null"));
        }
        if (!words.isEmpty()) {
            json.texts("enum", words, !always);
        }
    }
}
