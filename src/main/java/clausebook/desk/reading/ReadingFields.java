package clausebook.desk.reading;

import clausebook.desk.door.Fields;
import clausebook.desk.journal.Typed;
import clausebook.desk.save.ClausePath;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The fields of the form of a clause with their values: `photos.rule.0.says`. They come from the file, from what
/// somebody sent, or from what she typed and did not save.
///
/// @param values of each field, in the order of the form
record ReadingFields(Map<String, List<String>> values) {

    /// The lines of a rule that are single texts.
    static final List<String> OF_A_RULE = List.of("duty", "printed", "says", "when", "unless");
    static final List<String> OF_A_FACT = List.of("kind", "says");
    /// Fields of the form itself, which are no part of a reading.
    private static final Pattern READING = Pattern.compile("[a-z0-9-]+\\.[a-z0-9.-]+");
    /// Fields that may have several values; all others are one text, which may have several lines.
    private static final Pattern SEVERAL = Pattern.compile(".*\\.(who|topic)");

    ReadingFields {
        values = Map.copyOf(values);
    }

    /// What stands in a file.
    ///
    /// @param clauses ids of the clause and its items
    static ReadingFields of(YamlValue file, List<String> clauses) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String clause : clauses) {
            YamlValue value = ClausePath.of(file, clause).flatMap(path -> path.in(file))
                    .orElse(new YamlValue.Fields(List.of()));
            values.put(clause + ".kind", List.of(text(value, "kind")));
            values.put(clause + ".topic", texts(value, "topics"));
            entries(values, clause + ".rule.", YamlPath.of("rules").in(value), OF_A_RULE);
            entries(values, clause + ".fact.", YamlPath.of("facts").in(value), OF_A_FACT);
        }
        return new ReadingFields(values);
    }

    private static void entries(Map<String, List<String>> values, String name, Optional<YamlValue> list,
            List<String> fields) {
        List<YamlValue> entries = list.filter(YamlValue.Items.class::isInstance)
                .map(found -> ((YamlValue.Items) found).values()).orElse(List.of());
        for (int i = 0; i < entries.size(); i++) {
            YamlValue entry = entries.get(i);
            String start = name + i + ".";
            fields.forEach(field -> values.put(start + field, List.of(text(entry, field))));
            values.put(start + "who", texts(entry, "who"));
            YamlPath.of("answers").in(entry).ifPresent(answers -> answers(values, start, answers));
        }
    }

    /// An answer that names people is left to the file.
    private static void answers(Map<String, List<String>> values, String start, YamlValue answers) {
        if (answers instanceof YamlValue.Fields(List<YamlValue.Field> fields)) {
            for (YamlValue.Field field : fields) {
                if (field.value() instanceof YamlValue.Text(String words)) {
                    values.put(start + "q." + field.name(), List.of(words));
                }
            }
        }
    }

    static String text(YamlValue value, String field) {
        return YamlPath.of(field).in(value).map(found -> found instanceof YamlValue.Text(String words) ? words : "")
                .orElse("");
    }

    static List<String> texts(YamlValue value, String field) {
        List<String> texts = new ArrayList<>();
        YamlPath.of(field).in(value).filter(YamlValue.Items.class::isInstance).ifPresent(
                list -> ((YamlValue.Items) list).values().forEach(entry -> {
                    if (entry instanceof YamlValue.Text(String words)) {
                        texts.add(words);
                    }
                }));
        return List.copyOf(texts);
    }

    /// What a form sent.
    static ReadingFields of(Fields sent) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        sent.values().forEach((name, all) -> {
            if (READING.matcher(name).matches()) {
                values.put(name, all.stream().map(words -> words.replace("\r\n", "\n").strip())
                        .filter(words -> !words.isEmpty() || !SEVERAL.matcher(name).matches()).distinct().toList());
            }
        });
        return new ReadingFields(values);
    }

    /// What was typed and not saved.
    static ReadingFields of(Typed typed) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        typed.fields().forEach((name, words) -> values.put(name,
                !SEVERAL.matcher(name).matches() ? List.of(words) : words.lines().toList()));
        return new ReadingFields(values);
    }

    /// The same, and no rule of them holds.
    ReadingFields withoutDuties() {
        Map<String, List<String>> none = new LinkedHashMap<>(values);
        none.replaceAll((name, old) -> name.endsWith(".duty") ? List.of(ReadingChange.NO_DUTY) : old);
        return new ReadingFields(none);
    }

    /// For the journal.
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        values.keySet().stream().sorted()
                .forEach(name -> typed.put(name, String.join("\n", values.get(name))));
        return typed;
    }

    String text(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /// How many rules or facts a clause has here.
    ///
    /// @param list as `photos.rule.`
    int count(String list, String field) {
        int count = 0;
        while (has(list + count + "." + field)) {
            count++;
        }
        return count;
    }
}
