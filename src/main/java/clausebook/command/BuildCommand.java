package clausebook.command;

import clausebook.command.option.TemplatesFolder;
import clausebook.command.option.ContentFolder;
import clausebook.command.option.ProgramFolder;
import clausebook.command.console.BuildReport;
import clausebook.command.console.Console;
import clausebook.command.console.ProgressLines;
import clausebook.command.console.RunReport;
import clausebook.diagnostic.Problems;
import clausebook.pipeline.KeptBuild;
import clausebook.pipeline.Pipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `clausebook build`: makes the website, if the content has no mistakes.
@Command(name = "build", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Makes the website. If the content has a mistake, nothing is published and the old website stays as it was.", ""})
final class BuildCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Spec private CommandSpec spec;

    @Mixin private ContentFolder content;

    @Mixin private TemplatesFolder templates;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "target/site",
            description = "The folder for the website. What Clausebook wrote there is replaced. "
                    + "Default: ${DEFAULT-VALUE}") private Path out;

    @Option(names = "--replace", description = "Publish though the folder holds files that Clausebook did not write, "
            + "and keep these") private boolean keepsOthers;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The day to make it for: decides which "
            + "edition is in force and which review is overdue. Default: today") private String date;

    @Option(names = "--handbook", paramLabel = "DIR", hidden = true, description = "The handbook's pages, "
            + "published under tool/") private Path handbook;

    BuildCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Pipeline.Folders folders = new Pipeline.Folders(content.path(), templates.path(),
                Optional.ofNullable(handbook), out, day(), keepsOthers);
        long start = System.nanoTime();
        KeptBuild kept = KeptBuild.look(folders, ProgramFolder.find());
        Optional<BuildReport> same = kept.told().map(BuildReport::read);
        if (same.isPresent()) {
            same.get().tell(console, 0, System.nanoTime() - start);
            return ExitCode.DONE;
        }
        Optional<Pipeline.Built> built = new Pipeline(problems).build(folders, new ProgressLines(console));
        if (built.isEmpty()) {
            RunReport report = new RunReport(console, content.path());
            report.problems(problems);
            report.refused(problems, " Nothing was published; the old website is as it was.");
            return ExitCode.PROBLEMS;
        }
        BuildReport report = BuildReport.of(built.get(), content.path(), out, problems);
        kept.keep(built.get(), report.text(), problems);
        report.tell(console, built.get().published().written(), System.nanoTime() - start);
        return ExitCode.DONE;
    }

    private LocalDate day() {
        return date == null ? today : EditionChoice.day(spec.commandLine(), "--date", date);
    }
}
