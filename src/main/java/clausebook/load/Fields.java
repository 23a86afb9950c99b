package clausebook.load;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.text.SourceText;
import clausebook.text.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The fields of one record in a file: each is asked for by name and type, and what nobody asked for is unknown.
///
/// A value that is missing or mistyped is reported here and stands as an empty text, which later stages pass over.
final class Fields {

    private static final Map<String, String> ONE_OF =
            Map.of("sections", "a section", "clauses", "a clause", "items", "an item", "rules", "a rule", "facts",
                    "a fact", "intro", "a lead-in (\"intro\")", "closing", "a closing line", "corrections",
                    "a correction", "answers", "an answer", "not-covered", "an entry of \"not-covered\"");

    private final YamlNode.Mapping mapping;
    private final Problems problems;
    private final Shapes shapes;
    private final FieldNames names;

    private Fields(YamlNode.Mapping mapping, Shapes shapes, FieldNames names, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
        this.shapes = shapes;
        this.names = names;
    }

    /// @param what what the record is, for messages: `a clause`
    static Fields of(YamlNode node, String what, Problems problems) {
        Shapes shapes = new Shapes(problems);
        Optional<YamlNode.Mapping> found = shapes.mapping(node, what);
        YamlNode.Mapping mapping = found.orElse(new YamlNode.Mapping(List.of(), node.at(), node.end()));
        return new Fields(mapping, shapes, new FieldNames(mapping, what, found.isPresent(), problems), problems);
    }

    /// A record whose file is missing, which was reported already: that its fields are missing need not be told too.
    static Fields nothing(Location at, String what, Problems problems) {
        YamlNode.Mapping mapping = new YamlNode.Mapping(List.of(), at, at);
        return new Fields(mapping, new Shapes(problems), new FieldNames(mapping, what, false, problems), problems);
    }

    Location at() {
        return mapping.at();
    }

    /// Asks for a field that must be there, but is read by its own call.
    ///
    /// @param words why it must be there, and how to add it
    void require(String name, ProblemCode code, FieldNames.Words words) {
        Optional<YamlNode.Field> field = find(name);
        boolean empty =
                field.filter(found -> found.value() instanceof YamlNode.Sequence list && list.values().isEmpty())
                        .isPresent();
        if (field.isEmpty() || empty) {
            names.missing(name, code, words);
        }
    }

    SourceText text(String name) {
        Optional<SourceText> found = optional(name);
        if (found.isEmpty() && mapping.find(name).isEmpty()) {
            names.missing(name);
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
        return find(name).map(field -> finished(field.value(), name, reader));
    }

    <T> T required(String name, Function<Fields, T> reader) {
        Optional<YamlNode.Field> field = find(name);
        if (field.isEmpty()) {
            names.missing(name);
            return reader.apply(nothing(at(), name, problems));
        }
        return finished(field.get().value(), name, reader);
    }

    /// A list of lists of texts.
    List<List<SourceText>> lists(String name) {
        return find(name).map(
                field -> shapes.sequence(field.value(), name).stream().map(node -> shapes.texts(node, name)).toList())
                .orElse(List.of());
    }

    <T> List<T> records(String name, Function<Fields, T> reader) {
        return find(name).map(field -> shapes.sequence(field.value(), name).stream()
                .map(node -> finished(node, name, reader)).toList()).orElse(List.of());
    }

    /// A field that holds further fields with names of the author's own.
    <T> Map<SourceText, T> map(String name, Function<YamlNode, T> reader) {
        Optional<YamlNode.Field> written = find(name);
        if (written.isEmpty()) {
            return Map.of();
        }
        Map<SourceText, T> read = new LinkedHashMap<>();
        written.flatMap(field -> shapes.mapping(field.value(), "\"" + name + "\""))
                .ifPresent(found -> found.fields().forEach(field -> read
                        .put(new SourceText(field.name(), field.at(), true), reader.apply(field.value()))));
        return read;
    }

    Map<SourceText, SourceText> textMap(String name) {
        return map(name, node -> shapes.text(node, name).orElseGet(() -> new SourceText("", node.at(), true)));
    }

    private Optional<YamlNode.Field> find(String name) {
        names.ask(name);
        return mapping.find(name);
    }

    private <T> T finished(YamlNode node, String name, Function<Fields, T> reader) {
        Fields fields = of(node, ONE_OF.getOrDefault(name, "\"" + name + "\""), problems);
        T read = reader.apply(fields);
        fields.finish();
        return read;
    }

    /// Called when a reader has asked for all it knows: tells what is unknown and what is missing.
    void finish() {
        boolean understood = names.report();
        if (!understood || shapes.haveReported()) {
            problems.doubt(at());
            problems.doubt(Location.startOf(at().file()));
        }
    }
}
