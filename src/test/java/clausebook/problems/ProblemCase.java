package clausebook.problems;

import clausebook.diagnostic.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing that is wrong: the files that differ from the sound base, and the message that is expected. Where a
/// document is wrong, it stands in the folder `document`, beside the arguments of the command `import` in
/// `arguments.txt`; without that file, it is only read.
///
/// @param name `unknown-topic`, or `unknown-topic--of-clause` where a code has several cases
record ProblemCase(String name, Path folder) {

    private static final Path ROOT = Path.of("src/test/resources/problems");
    private static final Path BASE = ROOT.resolve("base");
    private static final String DOCUMENT = "document";
    private static final String ARGUMENTS = "arguments.txt";

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

    /// The wrong document; empty where the content itself is wrong.
    Optional<Path> document() {
        Path documents = folder.resolve(DOCUMENT);
        if (!Files.isDirectory(documents)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(documents)) {
            return files.filter(file -> !file.endsWith(ARGUMENTS)).findFirst();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// What stands behind `import` and the document's name.
    List<String> arguments() {
        Path arguments = folder.resolve(DOCUMENT).resolve(ARGUMENTS);
        try {
            return Files.exists(arguments) ? List.of(Files.readString(arguments).strip().split("\\s+")) : List.of();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
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
                    .filter(file -> !file.startsWith(from.resolve(DOCUMENT))).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
