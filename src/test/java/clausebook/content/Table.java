package clausebook.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The tracked tables of `sources/`: tab-separated, one header line.
final class Table {

    private static final Path FOLDER = Path.of("src/test/resources/sources");

    private Table() {}

    /// The rows below the header, each as its cells.
    static List<List<String>> rows(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name)).stream().skip(1)
                    .map(line -> Arrays.asList(line.split("\t", -1))).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
