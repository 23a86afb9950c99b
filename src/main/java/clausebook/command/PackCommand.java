package clausebook.command;

import clausebook.command.option.TemplatesFolder;
import clausebook.command.option.ContentFolder;
import clausebook.command.console.Console;
import clausebook.command.console.NextSteps;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.pipeline.ChangePapers;
import clausebook.publish.NewFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `clausebook pack`: writes the papers with which a meeting adopts an edition.
@Command(name = "pack", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Writes the papers for the meeting that adopts an edition: report, table of changes, clean and marked-up "
            + "text, draft resolution, "
            + "notice of what changes, acknowledgement sheet. Each as a page and for Word. Changes nothing.",
    ""})
final class PackCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Spec private CommandSpec spec;

    @Mixin private ComparedEditions compared;

    @Option(names = "--out", paramLabel = "DIR", description = "A new folder for the papers. Default: "
            + "papers/COUNCIL-POLICY-EDITION") private Path out;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD",
            description = "The date of the papers. Default: today") private String date;

    @Mixin private ContentFolder content;

    @Mixin private TemplatesFolder templates;

    PackCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() {
        LocalDate day = date == null ? today : EditionChoice.day(spec.commandLine(), "--date", date);
        var inputs = new ComparedEditions.Inputs(content.path(), templates.path(), day);
        Optional<Written> written =
                compared.compare(console, inputs, " No papers were written: mend these first.", this::write);
        written.ifPresent(papers -> new NextSteps(console, compared.policy()).packed(papers.folder(), papers.edition(),
                papers.files()));
        return written.isPresent() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private record Written(Path folder, EditionGuide edition, int files) {}

    private Optional<Written> write(ChangePapers papers, EditionChanges changes) {
        Path folder = folder(changes);
        return papers.write(changes, folder).map(files -> new Written(folder, changes.to(), files));
    }

    private Path folder(EditionChanges changes) {
        Path folder = out != null
                ? out
                : Path.of("papers", compared.policy().replace('/', '-') + "-" + changes.to().edition().id().slug());
        if (!NewFolder.isFree(folder)) {
            throw new ParameterException(spec.commandLine(),
                    "The folder " + folder + " holds something already, perhaps papers that you have "
                            + "changed in Word. Give it another name, or write --out with the name of a new folder.");
        }
        return folder;
    }
}
