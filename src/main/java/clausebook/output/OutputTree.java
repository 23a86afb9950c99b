package clausebook.output;

import java.util.List;
import java.util.stream.Stream;

/// A set of files to publish, in any order.
public record OutputTree(List<OutputFile> files) {

    /// No file.
    public static final OutputTree EMPTY = new OutputTree(List.of());

    public OutputTree {
        files = List.copyOf(files);
    }

    /// Several trees as one.
    public static OutputTree of(OutputTree... trees) {
        return new OutputTree(Stream.of(trees).flatMap(tree -> tree.files().stream()).toList());
    }
}
