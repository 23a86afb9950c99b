package clausebook.command;

import clausebook.command.console.Console;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `clausebook edition`: the clerk's year, one verb a step.
@Command(name = "edition", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "COMMAND",
        description = "Opens the next edition of a policy, takes over what a meeting changed, and adopts one.")
final class EditionCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    private EditionCommand() {}

    static CommandLine line(Console console, LocalDate today) {
        return new CommandLine(new EditionCommand()).addSubcommand(new NewEditionCommand(console, today))
                .addSubcommand(new AmendEditionCommand(console, today))
                .addSubcommand(new AdoptEditionCommand(console, today));
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(),
                "Write \"new\", \"amend\" or \"adopt\" behind \"edition\".");
    }
}
