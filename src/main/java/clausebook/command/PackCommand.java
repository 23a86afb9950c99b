package clausebook.command;

import clausebook.command.console.Console;
import clausebook.command.console.NextSteps;
import clausebook.command.console.RunReport;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.pipeline.ChangePapers;
import clausebook.pipeline.Pipeline;
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
import picocli.CommandLine.Parameters;
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

    @Parameters(paramLabel = "COUNCIL/POLICY", description = "The policy, by the names of its two folders, such "
            + "as anytown/parking") private String policy;

    @Option(names = "--from", paramLabel = "EDITION", description = "The older edition. Default: the one before "
            + "the newer") private String from;

    @Option(names = "--to", paramLabel = "EDITION", description = "The edition to be adopted. Default: the newest "
            + "there is") private String to;

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
        Problems problems = new Problems();
        Optional<Written> written = write(problems);
        RunReport report = new RunReport(console, content.path());
        report.problems(problems);
        if (written.isEmpty()) {
            report.refused(problems, " No papers were written: mend these first.");
            return ExitCode.PROBLEMS;
        }
        new NextSteps(console, policy).packed(written.get().folder(), written.get().edition(), written.get().files());
        return ExitCode.DONE;
    }

    private record Written(Path folder, EditionGuide edition, int files) {}

    private Optional<Written> write(Problems problems) {
        LocalDate day = date == null ? today : EditionChoice.day(spec.commandLine(), "--date", date);
        Optional<Guide> guide = new Pipeline(problems).guide(content.path(), day);
        if (guide.isEmpty()) {
            return Optional.empty();
        }
        EditionChanges changes = new EditionChoice(guide.get(), spec.commandLine()).changes(policy, from, to);
        Path folder = folder(changes);
        return new ChangePapers(guide.get(), templates.path(), problems).write(changes, folder)
                .map(files -> new Written(folder, changes.to(), files));
    }

    private Path folder(EditionChanges changes) {
        Path folder = out != null
                ? out
                : Path.of("papers", policy.replace('/', '-') + "-" + changes.to().edition().id().slug());
        if (!NewFolder.isFree(folder)) {
            throw new ParameterException(spec.commandLine(),
                    "The folder " + folder + " holds something already, perhaps papers that you have "
                            + "changed in Word. Give it another name, or write --out with the name of a new folder.");
        }
        return folder;
    }
}
