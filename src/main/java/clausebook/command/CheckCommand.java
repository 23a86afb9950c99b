package clausebook.command;

import clausebook.command.option.ContentFolder;
import clausebook.command.console.Console;
import clausebook.command.console.ReviewLines;
import clausebook.command.console.RunReport;
import clausebook.command.console.UnreadLines;
import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.guide.Finding;
import clausebook.guide.LinkedCorpus;
import clausebook.pipeline.Pipeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `clausebook check`: looks for mistakes in the content and changes nothing.
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Reads the content and tells every mistake in it, with its file and line. Changes nothing.")
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Mixin private ContentFolder content;

    /// @param today the day from which reviews are reckoned
    CheckCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<LinkedCorpus> checked = new Pipeline(problems).check(content.path());
        RunReport report = new RunReport(console, content.path());
        report.problems(problems);
        if (checked.isEmpty()) {
            report.refused(problems, "");
            return ExitCode.PROBLEMS;
        }
        report.checked(checked.get().corpus(), problems);
        List<Finding> waiting = Deriver.waiting(checked.get(), today);
        new UnreadLines(console).tell(waiting);
        new ReviewLines(console, today).tell(waiting);
        return ExitCode.DONE;
    }
}
