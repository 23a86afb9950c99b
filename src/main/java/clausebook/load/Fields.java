package clausebook.load;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Nearest;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.text.SourceText;
import clausebook.text.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The fields of one record in a file: each is asked for by name and type, and what nobody asked for is unknown.
///
/// A value that is missing or mistyped is reported here and stands as an empty text, which later stages pass over.
final class Fields {

    private final YamlNode.Mapping mapping;
    private final String what;
    private final Problems problems;
    private final Shapes shapes;
    private final Set<String> asked = new TreeSet<>();
    private boolean muted;

    private Fields(YamlNode.Mapping mapping, String what, Problems problems) {
        this.mapping = mapping;
        this.what = what;
        this.problems = problems;
        this.shapes = new Shapes(problems);
    }

    /// @param what what the record is, for messages: `a clause`
    static Fields of(YamlNode node, String what, Problems problems) {
        YamlNode.Mapping mapping = new Shapes(problems).mapping(node, what).orElse(new YamlNode.Mapping(List.of(), node.at()));
        Fields fields = new Fields(mapping, what, problems);
        if (!(node instanceof YamlNode.Mapping)) {
            fields.mute();
        }
        return fields;
    }

    /// A record whose file is missing, which was reported already.
    static Fields nothing(Location at, String what, Problems problems) {
        Fields fields = new Fields(new YamlNode.Mapping(List.of(), at), what, problems);
        fields.mute();
        return fields;
    }

    /// A record that is none was reported already; that all its fields are missing need not be said too.
    private void mute() {
        muted = true;
    }

    Location at() {
        return mapping.at();
    }

    SourceText text(String name) {
        Optional<SourceText> found = optional(name);
        if (found.isEmpty() && mapping.find(name).isEmpty()) {
            reportMissing(name);
        }
        return found.orElseGet(() -> new SourceText("", at(), true));
    }

    Optional<SourceText> optional(String name) {
        return find(name).flatMap(field -> shapes.text(field.value(), name));
    }

    List<SourceText> texts(String name) {
        return find(name).map(field -> shapes.texts(field.value(), name)).orElse(List.of());
    }

    <T> Optional<T> record(String name, Function<Fields, T> reader) {
        return find(name).map(field -> finished(of(field.value(), name, problems), reader));
    }

    <T> T required(String name, Function<Fields, T> reader) {
        Optional<YamlNode.Field> field = find(name);
        if (field.isEmpty()) {
            reportMissing(name);
            return reader.apply(nothing(at(), name, problems));
        }
        return finished(of(field.get().value(), name, problems), reader);
    }

    /// A list of lists of texts.
    List<List<SourceText>> lists(String name) {
        return find(name).map(field -> shapes.sequence(field.value(), name).stream().map(node -> shapes.texts(node, name)).toList())
                .orElse(List.of());
    }

    <T> List<T> records(String name, Function<Fields, T> reader) {
        return find(name).map(
                field -> shapes.sequence(field.value(), name).stream().map(node -> finished(of(node, name, problems), reader)).toList())
                .orElse(List.of());
    }

    /// A field that holds further fields with names of the author's own.
    <T> Map<SourceText, T> map(String name, Function<YamlNode, T> reader) {
        Map<SourceText, T> read = new LinkedHashMap<>();
        find(name).flatMap(field -> shapes.mapping(field.value(), name)).ifPresent(found -> found.fields()
                .forEach(field -> read.put(new SourceText(field.name(), field.at(), true), reader.apply(field.value()))));
        return read;
    }

    Map<SourceText, SourceText> textMap(String name) {
        return map(name, node -> shapes.text(node, name).orElseGet(() -> new SourceText("", node.at(), true)));
    }

    private Optional<YamlNode.Field> find(String name) {
        asked.add(name);
        return mapping.find(name);
    }

    private <T> T finished(Fields fields, Function<Fields, T> reader) {
        T read = reader.apply(fields);
        fields.reportUnknown();
        return read;
    }

    /// Called when a reader has asked for all it knows.
    void reportUnknown() {
        for (YamlNode.Field field : mapping.fields()) {
            if (!asked.contains(field.name())) {
                problems.add(ProblemCode.UNKNOWN_FIELD, field.at(), what + " has no field \"" + field.name() + "\"",
                        "a field that nobody reads would be lost without a word",
                        Nearest.hint(field.name(), asked) + "use one of: " + String.join(", ", asked));
            }
        }
    }

    private void reportMissing(String name) {
        if (!muted) {
            problems.add(ProblemCode.MISSING_FIELD, at(), what + " needs the field \"" + name + "\"",
                    "without it the site could not say what readers need",
                    "add a line: " + name + ": …");
        }
    }
}
