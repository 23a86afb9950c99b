package clausebook.command;

import clausebook.command.option.TemplatesFolder;
import clausebook.command.option.ContentFolder;
import clausebook.command.console.Console;
import clausebook.pipeline.ChangePapers;
import clausebook.renew.ChangeReport;
import clausebook.renew.MarkdownReport;
import clausebook.renew.TerminalReport;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `clausebook diff`: tells what an edition changed.
@Command(name = "diff", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Tells what an edition of a policy changed: what is new, stronger, weaker, moved, reworded or gone. Changes "
            + "nothing.",
    ""})
final class DiffCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Mixin private ComparedEditions compared;

    @Option(names = "--markdown", description = "Writes Markdown, for a paper or an e-mail") private boolean markdown;

    @Mixin private ContentFolder content;

    @Mixin private TemplatesFolder templates;

    DiffCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() {
        var inputs = new ComparedEditions.Inputs(content.path(), templates.path(), today);
        Optional<ChangeReport> changes = compared.compare(console, inputs,
                " Nothing was compared: mend these first.", ChangePapers::report);
        changes.map(markdown ? MarkdownReport::of : TerminalReport::of).ifPresent(console.out()::print);
        console.out().flush();
        return changes.isPresent() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
}
