package clausebook.load;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Need.When;
import clausebook.field.Shape;
import clausebook.text.Origin;
import clausebook.text.Read;
import clausebook.text.SourceText;
import clausebook.text.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the records of one file by their shapes.
///
/// A value that is missing or mistyped is reported here and stands as an [clausebook.text.Unread] one.
final class RecordReader {

    private final YamlNode root;
    private final Problems problems;
    private boolean whole = true;

    /// @param root what the file holds
    RecordReader(YamlNode root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /// The file; known where no record read so far has a fault.
    Origin file() {
        return new Origin.Known(root.at().startOfSelf()).and(whole);
    }

    /// The file's own record.
    ///
    /// @param called what it is, for messages: `an edition`
    <R extends Record> R record(Shape<R> shape, String called) {
        return record(root, shape, called);
    }

    /// The records of a file that is a list.
    <R extends Record> List<R> records(Shape<R> shape, String list) {
        ValueReader values = new ValueReader(problems);
        List<R> records = new ArrayList<>();
        for (YamlNode entry : values.sequence(root, list)) {
            records.add(record(entry, shape, "an entry of \"" + list + "\""));
        }
        whole &= !values.haveReported();
        return records;
    }

    /// The texts of a file whose fields have names of the author's own.
    Map<SourceText, Read> texts(String called) {
        ValueReader values = new ValueReader(problems);
        Map<SourceText, Read> texts = new LinkedHashMap<>();
        values.mapping(root, called).ifPresent(mapping -> mapping.fields()
                .forEach(field -> texts.put(name(field), values.text(field.value(), field.name()))));
        whole &= !values.haveReported();
        return texts;
    }

    private <R extends Record> R record(YamlNode node, Shape<R> shape, String called) {
        ValueReader values = new ValueReader(problems);
        Optional<YamlNode.Mapping> mapping = values.mapping(node, called);
        Map<String, Object> read = new HashMap<>();
        boolean named = mapping.isPresent()
                && new FieldNames(mapping.get(), shape, called, problems).report(missing(mapping.get(), shape))
                && mapping.get().whole();
        for (YamlNode.Field written : mapping.map(YamlNode.Mapping::fields).orElse(List.of())) {
            shape.find(written.name()).ifPresent(field -> read.put(field.name(), value(written, field.form(), values)));
        }
        boolean known = named && !values.haveReported();
        whole &= known;
        return shape.make(read, new Origin.Known(node.at()).and(known));
    }

    /// Most records lack none: then no list is made.
    private List<Field> missing(YamlNode.Mapping mapping, Shape<?> shape) {
        List<Field> missing = List.of();
        for (Field field : shape.needed()) {
            if (mapping.find(field.name()).isEmpty() && isNeeded(field, mapping)) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add(field);
            }
        }
        return missing;
    }

    private boolean isNeeded(Field field, YamlNode.Mapping mapping) {
        return switch (field.need().when()) {
            case When.Always _ -> true;
            case When.Never _,When.ByCheck _ -> false;
            case When.Unless(String other) -> mapping.find(other).isEmpty();
            case When.Where(String other, String word) ->
                    root instanceof YamlNode.Mapping top && holds(top, other, word);
        };
    }

    private static boolean holds(YamlNode.Mapping mapping, String field, String word) {
        return mapping.find(field).map(YamlNode.Field::value).filter(YamlNode.Scalar.class::isInstance)
                .filter(value -> ((YamlNode.Scalar) value).text().words().equals(word)).isPresent();
    }

    private Object value(YamlNode.Field written, Form form, ValueReader values) {
        return value(written.value(), written.name(), form, values);
    }

    private Object value(YamlNode node, String name, Form form, ValueReader values) {
        return switch (form) {
            case Form.Text text when text.hasLines() -> values.text(node, name);
            case Form.Text _,Form.OneOf _,Form.NameOf _ -> onOneLine(values.text(node, name));
            case Form.Part part -> record(node, part.shape().get(), part.called());
            case Form.Short brief -> brief(node, name, brief, values);
            case Form.Row row -> row(node, name, row.shape().get(), values);
            case Form.Many many -> list(node, name, many.each(), values);
            case Form.Named named -> named(node, name, named.each(), values);
        };
    }

    /// Where names, numbers and sentences are shown, a line break would begin another row, heading or field.
    private static Read onOneLine(Read read) {
        return read instanceof SourceText text && text.words().indexOf('\n') >= 0 ? text.onOneLine() : read;
    }

    private List<Object> list(YamlNode node, String name, Form each, ValueReader values) {
        List<Object> read = new ArrayList<>();
        for (YamlNode entry : values.sequence(node, name)) {
            read.add(value(entry, name, each, values));
        }
        return read;
    }

    private Map<SourceText, Object> named(YamlNode node, String name, Form each, ValueReader values) {
        Map<SourceText, Object> read = new LinkedHashMap<>();
        values.mapping(node, "\"" + name + "\"").ifPresent(mapping -> mapping.fields()
                .forEach(field -> read.put(name(field), value(field.value(), each instanceof Form.Short
                        ? field.name()
                        : name, each, values))));
        return read;
    }

    private static SourceText name(YamlNode.Field field) {
        return new SourceText(field.name(), field.at(), true);
    }

    private Object brief(YamlNode node, String name, Form.Short form, ValueReader values) {
        Shape<?> shape = form.shape().get();
        return node instanceof YamlNode.Mapping
                ? record(node, shape, form.called())
                : shape.make(Map.of(shape.fields().getFirst().name(), values.text(node, name)),
                        new Origin.Known(node.at()));
    }

    /// The fields of the shape, in their order, as a list of texts.
    private Object row(YamlNode node, String name, Shape<?> shape, ValueReader values) {
        List<YamlNode> written = values.sequence(node, name);
        Map<String, Object> read = new HashMap<>();
        List<Field> fields = shape.fields();
        if (written.size() == fields.size()) {
            for (int i = 0; i < fields.size(); i++) {
                read.put(fields.get(i).name(), values.text(written.get(i), name));
            }
        } else {
            problems.add(ProblemCode.WRONG_TYPE, written.isEmpty() ? node.at() : written.getFirst().at(),
                    "\"" + name + "\" should hold pairs of answers, but this is not two answers",
                    "an answer contradicts one other answer at a time",
                    "write each pair between brackets of its own: [[one, other], [one, third]]");
        }
        return shape.make(read, new Origin.Known(node.at()));
    }
}
