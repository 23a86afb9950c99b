package clausebook.command.desk;

import clausebook.command.console.Console;
import clausebook.desk.DeskSetup;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `clausebook preview`: shows the website as it would be, for people who write with an editor.
@Command(name = "preview", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Shows the website in the browser as it would be published, and again after each change of the content, with the "
            + "mistakes in it. Only this computer can reach it. Changes nothing.",
    ""})
public final class PreviewCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Mixin private DeskRun start;

    public PreviewCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        return start.open(DeskSetup.Kind.PREVIEW, console, clock);
    }
}
