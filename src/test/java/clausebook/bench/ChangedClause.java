package clausebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// One clause of a corpus with another word in its text, until this is closed.
///
/// @param before the whole file as it was
record ChangedClause(Path file, String before) implements AutoCloseable {

    private static final String TEXT = "        text: |\n          ";

    /// Changes the first clause of the first edition.
    static ChangedClause in(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content.resolve("councils"))) {
            Path file = files.filter(each -> each.getFileName().toString().matches("\\d{4}\\.yaml")).sorted()
                    .findFirst().orElseThrow();
            String before = Files.readString(file);
            int text = before.indexOf(TEXT) + TEXT.length();
            Files.writeString(file, before.substring(0, text) + "Changed. " + before.substring(text));
            return new ChangedClause(file, before);
        }
    }

    @Override
    public void close() throws IOException {
        Files.writeString(file, before);
    }
}
