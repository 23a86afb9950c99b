package clausebook.problems;

import clausebook.command.option.ImportOptions;
import clausebook.diagnostic.Causes;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.ProblemPrinter;
import clausebook.diagnostic.Problems;
import clausebook.intake.DocumentFile;
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
import java.util.stream.Collectors;
import picocli.CommandLine;

/// Content that was loaded, checked and linked, and what was told about it.
record CheckRun(Path content, List<Problem> problems) {

    static CheckRun of(Path content) {
        Problems problems = new Problems();
        boolean sound = new Pipeline(problems).check(content).isPresent();
        if (sound == problems.hasErrors()) {
            throw new AssertionError("a content with errors was taken for sound, or the other way round");
        }
        return new CheckRun(content, problems.inOrder());
    }

    /// What is told of a document that is imported into this content, or only read where no arguments are given.
    static CheckRun ofDocument(ProblemCase wrong, Path content) throws IOException {
        Path document = wrong.document().orElseThrow();
        Files.copy(document, content.resolveSibling(document.getFileName()));
        DocumentFile file = new DocumentFile(document.getFileName().toString(), Files.readAllBytes(document));
        Problems problems = new Problems();
        if (wrong.arguments().isEmpty()) {
            file.read(problems);
        } else {
            ImportOptions options = new ImportOptions();
            CommandLine line = new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("options",
                    CommandLine.Model.CommandSpec.forAnnotatedObject(options)));
            line.parseArgs(wrong.arguments().toArray(String[]::new));
            new Intake(new FolderSource(content), Path.of("templates"), problems).outcome(file,
                    options.request(line, content));
        }
        return new CheckRun(content, problems.inOrder());
    }

    /// The messages as an author sees them.
    String printed() {
        return printed(problems);
    }

    /// Problems as an author would see them in this content.
    String printed(List<Problem> told) {
        ProblemPrinter printer = new ProblemPrinter(this::lines);
        return told.stream().map(printer::print).collect(Collectors.joining("\n"));
    }

    /// The messages as the program tells them: each cause once.
    String told() {
        ProblemPrinter printer = new ProblemPrinter(this::lines);
        return Causes.of(problems).told().stream().map(printer::print).collect(Collectors.joining("\n"));
    }

    List<ProblemCode> codes() {
        return problems.stream().map(Problem::code).distinct().toList();
    }

    /// The file of a place.
    Path file(Location at) {
        return content.resolveSibling(at.file());
    }

    private List<String> lines(String file) {
        Path path = content.resolveSibling(file);
        try {
            return Files.isRegularFile(path) ? text(Files.readAllBytes(path)).lines().toList() : List.of();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean isText = Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8));
        return isText ? text : new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
