package clausebook.text.yaml;

import java.util.ArrayList;
import java.util.List;

/// What a YAML file says, or is to say: values without places. Two are equal where they would be read alike.
public sealed interface YamlValue {

    /// A single value, letter by letter.
    record Text(String words) implements YamlValue {}

    /// A list.
    record Items(List<YamlValue> values) implements YamlValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /// Fields with values, in their order.
    record Fields(List<Field> fields) implements YamlValue {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /// A field's name and value.
    record Field(String name, YamlValue value) {}

    /// A single value.
    static YamlValue text(String words) {
        return new Text(words);
    }

    /// A list of single values.
    static YamlValue texts(List<String> words) {
        return new Items(words.stream().map(YamlValue::text).toList());
    }

    /// What was read from a file.
    ///
    /// @throws IllegalArgumentException for what was refused there
    static YamlValue of(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar -> new Text(scalar.text().words());
            case YamlNode.Sequence sequence -> new Items(sequence.values().stream().map(YamlValue::of).toList());
            case YamlNode.Mapping mapping -> new Fields(fields(mapping));
            case YamlNode.Refused refused -> throw new IllegalArgumentException("this can't be read: " + refused);
        };
    }

    private static List<Field> fields(YamlNode.Mapping mapping) {
        List<Field> fields = new ArrayList<>();
        mapping.fields().forEach(field -> fields.add(new Field(field.name(), of(field.value()))));
        return fields;
    }
}
