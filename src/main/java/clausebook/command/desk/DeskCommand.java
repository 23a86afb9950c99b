package clausebook.command.desk;

import clausebook.command.console.Console;
import clausebook.desk.DeskSetup;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `clausebook desk`: opens a clerk's own pages in her browser.
@Command(name = "desk", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Opens the desk in the browser: what is missing, import, reading, preview, publish. Only this computer can reach "
            + "it, and nothing is public until it is published. It stays open until this window is closed.",
    ""})
public final class DeskCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Mixin private DeskRun start;

    public DeskCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        return start.open(DeskSetup.Kind.DESK, console, clock);
    }
}
