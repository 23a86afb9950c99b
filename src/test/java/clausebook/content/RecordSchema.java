package clausebook.content;

import clausebook.diagnostic.Location;
import clausebook.draft.DraftAnswer;
import clausebook.draft.DraftQuestion;
import clausebook.draft.DraftRule;
import clausebook.draft.Meaning;
import clausebook.text.SourceText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes the JSON Schema of one kind of content file out of its record in `clausebook.draft`.
///
/// It is of draft 7, which every YAML editor reads.
final class RecordSchema {

    private static final Set<String> NEEDED_IN_A_RULE = Set.of("duty", "printed", "says");
    private static final Set<String> NOT_IN_EACH = Set.of("says", "line");

    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

    /// How a record is written in one place of a file: which of its fields may stand there, and which must.
    record View(Class<?> type, Predicate<String> has, Predicate<String> needs) {

        static View of(Class<?> type) {
            return new View(type, _ -> true, _ -> false);
        }
    }

    /// A file that holds the fields of one record.
    static ObjectNode fields(View view) {
        RecordSchema schema = new RecordSchema();
        return schema.file(schema.object(view));
    }

    /// A file that holds a list of records.
    static ObjectNode list(View entry) {
        RecordSchema schema = new RecordSchema();
        ObjectNode list = node().put("type", "array");
        list.set("items", schema.object(entry));
        return schema.file(list);
    }

    private ObjectNode file(ObjectNode content) {
        ObjectNode file = node().put("$schema", "http://json-schema.org/draft-07/schema#");
        file.setAll(content);
        if (!definitions.isEmpty()) {
            file.set("definitions", definitions);
        }
        return file;
    }

    private ObjectNode object(View view) {
        ObjectNode object = node().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        for (RecordComponent field : view.type().getRecordComponents()) {
            String name = kebab(field.getName());
            if (field.getType() == Location.class || !view.has().test(name)) {
                continue;
            }
            properties.set(name, value(field.getGenericType(), field).put("description",
                    field.getAnnotation(Meaning.class).value()));
            if (view.needs().test(name) || !mayBeAbsent(field.getType()) || FieldFacts.NEEDED.contains(key(field))) {
                object.withArray("required").add(name);
            }
        }
        return object.put("additionalProperties", false);
    }

    private static boolean mayBeAbsent(Class<?> type) {
        return type == Optional.class || type == List.class || type == Map.class;
    }

    private ObjectNode value(Type type, RecordComponent field) {
        if (type instanceof ParameterizedType of) {
            Type last = of.getActualTypeArguments()[of.getActualTypeArguments().length - 1];
            return of.getRawType() == Optional.class ? value(last, field) : many(of.getRawType(), last, field);
        }
        return type == SourceText.class
                ? FieldFacts.text(key(field))
                : reference(view((Class<?>) type, field), name((Class<?>) type, field));
    }

    private ObjectNode many(Type container, Type value, RecordComponent field) {
        ObjectNode many = node();
        if (container == Map.class || value == DraftAnswer.class) {
            many.put("type", "object").set("additionalProperties",
                    value == DraftAnswer.class ? answer() : value(value, field));
        } else {
            many.put("type", "array").set("items", value == DraftQuestion.Pair.class ? pair() : value(value, field));
        }
        return many;
    }

    /// A rule and the default `each` are one record, written in two ways.
    private static View view(Class<?> type, RecordComponent field) {
        if (type != DraftRule.class) {
            return View.of(type);
        }
        return field.getName().equals("each")
                ? new View(type, name -> !NOT_IN_EACH.contains(name), _ -> false)
                : new View(type, name -> !name.equals("kind"), NEEDED_IN_A_RULE::contains);
    }

    private static String name(Class<?> type, RecordComponent field) {
        return field.getName().equals("each") ? "each" : kebab(type.getSimpleName().replaceFirst("^Draft", ""));
    }

    private ObjectNode reference(View view, String name) {
        if (!definitions.has(name)) {
            // Its name stands first: a clause holds clauses
            definitions.putObject(name).setAll(object(view));
        }
        ObjectNode reference = node();
        reference.putArray("allOf").addObject().put("$ref", "#/definitions/" + name);
        return reference;
    }

    /// `question: answer`, or with `{ answer: …, who: [ … ] }`.
    private ObjectNode answer() {
        ObjectNode answer = node();
        answer.putArray("anyOf").addObject().put("type", "string");
        ObjectNode named = answer.withArray("anyOf").addObject().put("type", "object");
        named.putObject("properties").putObject("answer").put("type", "string");
        named.withObject("properties").putObject("who").put("type", "array").putObject("items").put("type", "string");
        named.putArray("required").add("answer");
        named.put("additionalProperties", false);
        return answer;
    }

    /// `[one, other]`.
    private static ObjectNode pair() {
        ObjectNode pair = node().put("type", "array").put("minItems", 2).put("maxItems", 2);
        pair.putObject("items").put("type", "string");
        return pair;
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /// The field's record and component, as in `FieldFacts`.
    static String key(RecordComponent field) {
        String record = field.getDeclaringRecord().getName();
        return record.substring(record.lastIndexOf('.') + 1).replace('$', '.') + "." + field.getName();
    }
}
