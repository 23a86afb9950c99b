package clausebook.command;

import clausebook.command.console.Console;
import clausebook.command.console.RunReport;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionChanges;
import clausebook.guide.Guide;
import clausebook.pipeline.ChangePapers;
import clausebook.pipeline.Pipeline;
import clausebook.renew.ChangeReport;
import clausebook.renew.MarkdownReport;
import clausebook.renew.TerminalReport;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `clausebook diff`: tells what an edition changed.
@Command(name = "diff", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Tells what an edition of a policy changed: what is new, stronger, weaker, moved, reworded or gone. Changes "
            + "nothing.",
    ""})
final class DiffCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "COUNCIL/POLICY", description = "The policy, by the names of its two folders, such "
            + "as anytown/parking") private String policy;

    @Option(names = "--from", paramLabel = "EDITION", description = "The older edition. Default: the one before "
            + "the newer") private String from;

    @Option(names = "--to", paramLabel = "EDITION",
            description = "The newer edition. Default: the newest there is") private String to;

    @Option(names = "--markdown", description = "Writes Markdown, for a paper or an e-mail") private boolean markdown;

    @Mixin private ContentFolder content;

    @Mixin private TemplatesFolder templates;

    DiffCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<ChangeReport> changes = changes(problems);
        RunReport report = new RunReport(console, content.path());
        report.problems(problems);
        if (changes.isEmpty()) {
            report.refused(problems, " Nothing was compared: mend these first.");
            return ExitCode.PROBLEMS;
        }
        console.out().print(markdown ? MarkdownReport.of(changes.get()) : TerminalReport.of(changes.get()));
        console.out().flush();
        return ExitCode.DONE;
    }

    private Optional<ChangeReport> changes(Problems problems) {
        Optional<Guide> guide = new Pipeline(problems).guide(content.path(), today);
        if (guide.isEmpty()) {
            return Optional.empty();
        }
        EditionChanges chosen = new EditionChoice(guide.get(), spec.commandLine()).changes(policy, from, to);
        return new ChangePapers(guide.get(), templates.path(), problems).report(chosen);
    }
}
