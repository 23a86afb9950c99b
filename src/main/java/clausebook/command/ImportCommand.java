package clausebook.command;

import clausebook.command.option.ImportOptions;
import clausebook.command.option.TemplatesFolder;
import clausebook.command.option.ContentFolder;
import clausebook.command.console.Console;
import clausebook.command.console.ImportReport;
import clausebook.command.console.RunReport;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Severity;
import clausebook.intake.DocumentFile;
import clausebook.intake.ImportRequest;
import clausebook.load.ChangedSource;
import clausebook.load.FolderSource;
import clausebook.pipeline.ImportFolder;
import clausebook.pipeline.ImportProcess;
import clausebook.pipeline.ImportWriter;
import clausebook.pipeline.Intake;
import clausebook.pipeline.Pipeline;
import clausebook.pipeline.SuggestedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `clausebook import`: makes a draft of the council's own document.
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Makes a draft of the council's own document, in the council's own words, with a receipt that tells of "
            + "every paragraph where it went. Reads .docx, .odt, .html, .md, .txt and .pdf. The document is never "
            + "changed; with any error nothing is written. Import a document again when it has changed: what you "
            + "decided stays.",
    ""})
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The council's document") private Path file;

    @Mixin private ContentFolder content;

    @Mixin private ImportOptions options;

    @Option(names = "--receipt", paramLabel = "DIR",
            description = "The folder for the receipt. Default: the document's own") private Path receipts;

    @Option(names = "--dry-run", description = "Tell what would be done, and write nothing") private boolean dry;

    @Mixin private TemplatesFolder templates;

    ImportCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() throws IOException {
        ImportRequest request = options.request(spec.commandLine(), content.path());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new ParameterException(spec.commandLine(), "The file " + file + " is not there, or can't be opened.");
        }
        Optional<Path> into = ImportProcess.into();
        return into.isPresent() ? read(request, into.get()) : inProcess();
    }

    /// In the process with limits.
    private int read(ImportRequest request, Path into) throws IOException {
        Problems problems = new Problems();
        Optional<Intake.Outcome> outcome =
                new Intake(new FolderSource(content.path()), templates.path(), problems).outcome(document(), request);
        new RunReport(console, content.path()).problems(problems);
        ImportFolder.writeProblems(problems, into);
        if (outcome.isPresent()) {
            Intake.Outcome made = outcome.get();
            new ImportFolder(made.files(), made.receipts(), ImportReport.lines(made.editions())).write(into);
        }
        return outcome.isPresent() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private DocumentFile document() throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new DocumentFile(file.getFileName().toString(), bytes.readNBytes(DocumentFile.MOST_BYTES + 1));
        }
    }

    private int inProcess() throws IOException {
        try (ImportProcess process = new ImportProcess(ImportProcess.Limits.USUAL)) {
            ImportProcess.Ended ended =
                    process.run(spec.commandLine().getParent().getParseResult().originalArgs());
            if (ended.exceeded().isPresent()) {
                return refused(stopped(ended.exceeded().get()));
            }
            console.out().print(ended.out());
            console.err().print(ended.err());
            console.err().flush();
            if (ended.code() != ExitCode.DONE) {
                return ended.code() == ExitCode.PROBLEMS ? nothingWritten() : ended.code();
            }
            return publish(ImportFolder.read(process.folder()));
        }
    }

    private Problems stopped(String limit) {
        Problems problems = new Problems();
        problems.add(ImportProcess.stopped(file.getFileName().toString(), limit));
        return problems;
    }

    private int refused(Problems problems) {
        new RunReport(console, content.path()).problems(problems);
        return nothingWritten();
    }

    private int nothingWritten() {
        console.err().println("Nothing was written.");
        console.err().flush();
        return ExitCode.PROBLEMS;
    }

    private int publish(ImportFolder made) {
        Problems problems = mistakes(made.files());
        if (problems.hasErrors()) {
            return refused(problems);
        }
        ImportReport report = new ImportReport(console, options.policy());
        Map<Path, byte[]> beside = new LinkedHashMap<>();
        made.receipts().forEach((end, bytes) -> beside.put(receipt(end), bytes));
        Map<String, byte[]> files = new SuggestedFiles(new FolderSource(content.path()), today).in(made.files());
        if (!dry && !write(files, beside)) {
            return ExitCode.PROBLEMS;
        }
        List<Path> written = new ArrayList<>(made.files().keySet().stream().map(content.path()::resolve).toList());
        written.addAll(beside.keySet());
        report.imported(made.told(), written, dry);
        return ExitCode.DONE;
    }

    /// `policy.receipt.html` of `policy.docx`.
    private Path receipt(String end) {
        String name = file.getFileName().toString();
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        Path beside = file.toAbsolutePath().normalize().getParent();
        return (receipts == null ? beside : receipts).resolve(stem + end);
    }

    /// What would be wrong in the new files; what is wrong elsewhere was so before.
    private Problems mistakes(Map<String, byte[]> files) {
        Problems found = new Problems();
        new Pipeline(found).check(new ChangedSource(new FolderSource(content.path()), files));
        Problems own = new Problems();
        found.inOrder().stream().filter(problem -> isMistake(problem, files)).forEach(own::add);
        return own;
    }

    private static boolean isMistake(Problem problem, Map<String, byte[]> files) {
        return problem.code().severity() == Severity.ERROR && !Intake.LEFT_TO_THE_CLERK.contains(problem.code())
                && files.keySet().stream().anyMatch(path -> problem.at().file().endsWith("/" + path));
    }

    private boolean write(Map<String, byte[]> files, Map<Path, byte[]> beside) {
        ImportWriter writer = new ImportWriter(content.path());
        try {
            writer.write(files, beside);
            return true;
        } catch (IOException fault) {
            console.err()
                    .println(writer.last() + " can't be written. Check that you may write there, and that no other "
                            + "program has the file open.");
            nothingWritten();
            return false;
        }
    }
}
