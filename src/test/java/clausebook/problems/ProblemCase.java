package clausebook.problems;

import clausebook.diagnostic.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One thing that is wrong: the files that differ from the sound base, and the message that is expected.
///
/// @param name `unknown-topic`, or `unknown-topic--of-clause` where a code has several cases
record ProblemCase(String name, Path folder) {

    private static final Path ROOT = Path.of("src/test/resources/problems");
    private static final Path BASE = ROOT.resolve("base");

    /// Every case, by name.
    static List<ProblemCase> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory).filter(folder -> !folder.equals(BASE)).sorted()
                    .map(folder -> new ProblemCase(folder.getFileName().toString(), folder)).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// The code that the folder is named after.
    ProblemCode code() {
        String id = name.split("--")[0];
        return Arrays.stream(ProblemCode.values()).filter(code -> code.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no code is called " + id));
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    /// The case's content, in a new folder `content`.
    Path contentIn(Path parent) {
        Path content = soundContentIn(parent);
        copy(folder, content);
        return content;
    }

    /// The sound base, in a new folder `content`.
    static Path soundContentIn(Path parent) {
        Path content = parent.resolve("content");
        copy(BASE, content);
        return content;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.endsWith("expected.txt"))
                    .toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
