package clausebook.schema;

import clausebook.draft.FileKind;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The JSON Schemas of all kinds of content file, by which editors help their authors. Of draft 7, which every YAML
/// editor reads.
public final class ContentSchemas {

    private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";
    private static final String DATE = "^\\d{4}(-\\d{2}){0,2}$";
    private static final String PERIOD = "^[1-9]\\d? (year|month)s?$";
    private static final String HASH = "^(sha256-)?[0-9a-f]{64}$";

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private ContentSchemas() {}

    /// The schema of each kind, by the name of its file in `content/schema/`, without `.json`.
    public static Map<String, Map<String, Object>> all() {
        Map<String, Map<String, Object>> schemas = new LinkedHashMap<>();
        FileKind.ALL.forEach(kind -> schemas.put(kind.schema(), new ContentSchemas().file(kind)));
        return schemas;
    }

    private Map<String, Object> file(FileKind kind) {
        Map<String, Object> file = object("$schema", "http://json-schema.org/draft-07/schema#");
        file.putAll(switch (kind.form()) {
            case Form.Part part -> fields(part.shape().get());
            case Form.Many(Form.Part entry) -> object("type", "array", "items", fields(entry.shape().get()));
            default -> value(kind.form());
        });
        if (!definitions.isEmpty()) {
            file.put("definitions", definitions);
        }
        return file;
    }

    private Map<String, Object> fields(Shape<?> shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field field : shape.fields()) {
            Map<String, Object> value = limited(field);
            value.put("description", meaning(field));
            properties.put(field.name(), value);
            if (field.need().isAlways()) {
                required.add(field.name());
            }
        }
        return closed(properties, required);
    }

    private static String meaning(Field field) {
        return field.otherwise().isEmpty()
                ? field.meaning()
                : field.meaning() + " Without it: " + field.otherwise() + ".";
    }

    private Map<String, Object> limited(Field field) {
        Map<String, Object> value = value(field.form());
        Map<String, Object> text = value;
        if (field.form() instanceof Form.Many(Form each)) {
            text = value(each);
            value.put("items", text);
        }
        if (field.limit().entries() > 0) {
            value.put("maxItems", field.limit().entries());
        }
        if (field.limit().letters() > 0) {
            text.put("maxLength", field.limit().letters());
        }
        return value;
    }

    private static Map<String, Object> closed(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = object("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> value(Form form) {
        return switch (form) {
            case Form.Text text -> text(text);
            case Form.OneOf(List<String> words) -> object("type", "string", "enum", words);
            case Form.NameOf _ -> object("type", "string");
            case Form.Part part -> reference(part.shape().get());
            case Form.Short brief -> object("anyOf",
                    List.of(object("type", "string"), withoutMeanings(brief.shape().get())));
            case Form.Row row -> row(row.shape().get().fields());
            case Form.Many many -> object("type", "array", "items", value(many.each()));
            case Form.Named named -> object("type", "object", "additionalProperties", value(named.each()));
        };
    }

    private static Map<String, Object> text(Form.Text text) {
        return switch (text) {
            case PLAIN, PROSE, GLOSS, ID, LINK -> object("type", "string");
            case PRINTED -> object("type", List.of("string", "number"));
            case DATE -> object("type", List.of("string", "number"), "pattern", DATE);
            case DAY -> object("type", "string", "pattern", DAY);
            case PERIOD -> object("type", "string", "pattern", PERIOD);
            case HASH -> object("type", "string", "pattern", HASH);
            case YES_OR_NO -> object("type", "boolean");
        };
    }

    private Map<String, Object> reference(Shape<?> shape) {
        if (!definitions.containsKey(shape.name())) {
            // Its name stands first: a clause holds clauses
            Map<String, Object> definition = new LinkedHashMap<>();
            definitions.put(shape.name(), definition);
            definition.putAll(fields(shape));
        }
        return object("allOf", List.of(object("$ref", "#/definitions/" + shape.name())));
    }

    private Map<String, Object> withoutMeanings(Shape<?> shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        shape.fields().forEach(field -> properties.put(field.name(), value(field.form())));
        return closed(properties,
                shape.fields().stream().filter(field -> field.need().isAlways()).map(Field::name).toList());
    }

    private Map<String, Object> row(List<Field> fields) {
        return object("type", "array", "minItems", fields.size(), "maxItems", fields.size(), "items",
                value(fields.getFirst().form()));
    }

    /// An object of names and values in turn, in this order.
    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
