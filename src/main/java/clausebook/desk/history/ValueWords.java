package clausebook.desk.history;

import clausebook.desk.page.FieldNames;
import clausebook.desk.save.FieldPath;
import clausebook.text.yaml.YamlValue;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells a value of a file, and where it stands, in words that need no knowledge of files.
record ValueWords(Words words) {

    /// `lose: Title`.
    String name(FieldPath at) {
        List<String> parts = new ArrayList<>();
        for (FieldPath.Step step : at.steps()) {
            switch (step) {
                case FieldPath.Field(String name) when parts.isEmpty() || !isHolder(name) ->
                        parts.add(parts.isEmpty() && isHolder(name) ? name : new FieldNames(words).of(name));
                case FieldPath.Field _ -> {
                    // the entry behind it says more
                }
                case FieldPath.Entry(String id) -> parts.add(id);
                case FieldPath.Place(int index) -> parts.add(String.valueOf(index + 1));
            }
        }
        boolean inSection = parts.size() > 2 && parts.getFirst().equals("sections");
        return parts.isEmpty()
                ? words.say("desk.conflict.file")
                : String.join(": ", inSection ? parts.subList(2, parts.size()) : parts);
    }

    private static boolean isHolder(String name) {
        return name.equals("clauses") || name.equals("items") || name.equals("sections");
    }

    String of(Optional<YamlValue> value) {
        return value.map(this::of).orElse(words.say("desk.conflict.nothing"));
    }

    private String of(YamlValue value) {
        return switch (value) {
            case YamlValue.Text(String text) -> text.strip();
            case YamlValue.Items(List<YamlValue> values) ->
                    String.join(values.stream().allMatch(YamlValue.Text.class::isInstance) ? ", " : "\n",
                            values.stream().map(this::of).toList());
            case YamlValue.Fields(List<YamlValue.Field> fields) -> String.join("; ",
                    fields.stream().map(field -> new FieldNames(words).of(field.name()) + ": " + of(field.value()))
                            .toList());
        };
    }
}
