package clausebook.text.yaml;

import clausebook.diagnostic.Location;
import clausebook.text.SourceText;
import java.util.List;
import java.util.Optional;

/// A value of a YAML file with its place; nothing is typed yet, so 6.10 is the text "6.10".
public sealed interface YamlNode {

    /// Where the value begins.
    Location at();

    /// Behind its last letter or closing bracket; of a text under `|`, and of what stands one below the other, the
    /// begin of what follows.
    Location end();

    /// A text, number, date or any other single value.
    record Scalar(SourceText text, Location at, Location end) implements YamlNode {}

    /// A value that is written in a way that is refused, which was told already.
    record Refused(Location at) implements YamlNode {

        @Override
        public Location end() {
            return at;
        }
    }

    /// A list.
    record Sequence(List<YamlNode> values, Location at, Location end) implements YamlNode {
        public Sequence {
            values = List.copyOf(values);
        }
    }

    /// Fields with values, in the order written; no key stands twice.
    ///
    /// @param whole false where a second field of one name was left out, which was told already
    record Mapping(List<Field> fields, Location at, Location end, boolean whole) implements YamlNode {
        public Mapping {
            fields = List.copyOf(fields);
        }

        /// The field of a name.
        public Optional<Field> find(String name) {
            for (Field field : fields) {
                if (field.name().equals(name)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }

    /// A key and its value.
    record Field(String name, Location at, YamlNode value) {}
}
