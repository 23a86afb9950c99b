package clausebook.load;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problems;
import clausebook.field.Shape;
import clausebook.text.Origin;
import clausebook.text.yaml.YamlNode;
import java.util.Map;
import java.util.Optional;

/// A record that is a file of its own.
///
/// @param file known where all of it could be read
record FileRecord<R extends Record>(R record, Origin file) {

    /// @param node   empty where the file is missing or could not be read, which was told already
    /// @param start  what stands for the file as a whole
    /// @param called what it is, for messages: `an edition`
    static <R extends Record> FileRecord<R> read(Optional<YamlNode> node, Location start, Shape<R> shape, String called,
            Problems problems) {
        if (node.isEmpty()) {
            Origin unread = new Origin.Unread(start);
            return new FileRecord<>(shape.make(Map.of(), unread), unread);
        }
        RecordReader reader = new RecordReader(node.get(), problems);
        R record = reader.record(shape, called);
        return new FileRecord<>(record, reader.file());
    }
}
