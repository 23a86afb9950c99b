package clausebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.option.ImportOptions;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Severity;
import clausebook.load.FolderSource;
import clausebook.pipeline.Intake;
import clausebook.pipeline.Pipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Imports into a small content in a folder, one after the other.
public final class Importing {

    private static final Path BASE = Path.of("src/test/resources/problems/base");
    private final Path content;
    private Problems problems = new Problems();

    public Importing(Path folder) {
        content = folder.resolve("content");
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(BASE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Imports a text as the edition `2026` of a new policy, and writes what comes of it.
    public Optional<Intake.Outcome> text(String words, String... arguments) {
        return file("policy.txt", words.getBytes(StandardCharsets.UTF_8), arguments);
    }

    /// The same with any file.
    public Optional<Intake.Outcome> file(String name, byte[] bytes, String... arguments) {
        problems = new Problems();
        ImportOptions options = new ImportOptions();
        CommandLine line = new CommandLine(
                CommandSpec.create().addMixin("options", CommandSpec.forAnnotatedObject(options)));
        List<String> usual = List.of("--council", "anytown", "--policy", "bins", "--edition", "2026", "--kind", "bins");
        boolean named = Arrays.asList(arguments).contains("--edition");
        line.parseArgs(
                Stream.concat((named ? List.of("--council", "anytown", "--policy", "bins", "--kind", "bins") : usual)
                        .stream(), Arrays.stream(arguments)).toArray(String[]::new));
        Optional<Intake.Outcome> outcome = new Intake(new FolderSource(content), Path.of("templates"), problems)
                .outcome(new DocumentFile(name, bytes), options.request(line, content));
        outcome.ifPresent(made -> made.files().forEach(this::write));
        return outcome;
    }

    /// What was told of the last one.
    public List<Problem> told() {
        return problems.inOrder();
    }

    /// The mistakes that the content has now.
    public List<ProblemCode> mistakes() {
        Problems found = new Problems();
        new Pipeline(found).check(content);
        return found.inOrder().stream().map(Problem::code).filter(code -> code.severity() == Severity.ERROR).toList();
    }

    /// A file of the policy.
    public String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// A person changes it.
    public void change(String name, String from, String to) {
        assertThat(read(name)).contains(from);
        write("councils/anytown/bins/" + name, read(name).replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name) {
        return content.resolve("councils/anytown/bins").resolve(name);
    }

    private void write(String path, byte[] bytes) {
        try {
            Files.createDirectories(content.resolve(path).getParent());
            Files.write(content.resolve(path), bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
