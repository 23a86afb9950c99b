package clausebook.command.desk;

import clausebook.command.ExitCode;
import clausebook.command.console.Console;
import clausebook.command.console.RunReport;
import clausebook.command.option.ContentFolder;
import clausebook.command.option.TemplatesFolder;
import clausebook.desk.DeskSetup;
import clausebook.desk.OtherStart;
import clausebook.desk.RunningDesk;
import clausebook.desk.page.DeskFolder;
import clausebook.desk.page.DeskSheets;
import clausebook.desk.running.SettingsFolder;
import clausebook.diagnostic.Problems;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Opens a desk or a preview, says where it is, and waits until it closes. What both commands are told is here too.
final class DeskRun {

    private static final int LAST_PORT = 65_535;

    @Mixin private ContentFolder content;

    @Mixin private TemplatesFolder templates;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for the published website. Default: site, "
            + "beside the content") private Path out;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "The number of the port to listen "
            + "on. Default: one that is free") private int port;

    @Option(names = "--no-browser", description = "Do not open the browser") private boolean noBrowser;

    /// Runs until nobody uses it any more, or the thread is interrupted.
    int open(DeskSetup.Kind kind, Console console, Clock clock) throws IOException {
        if (port < 0 || port > LAST_PORT) {
            console.err()
                    .println("The port is a number from 1 to " + LAST_PORT + "; leave it out for one that is free.");
            console.err().flush();
            return ExitCode.WRONG_USAGE;
        }
        DeskSetup setup = setup(kind, clock);
        Optional<String> other = OtherStart.of(setup);
        if (other.isPresent()) {
            tell(kind, other.get(), console);
            return ExitCode.DONE;
        }
        Problems problems = new Problems();
        Optional<DeskSheets> sheets = DeskSheets.read(templates.path(), kind.menu(), problems);
        if (sheets.isEmpty()) {
            new RunReport(console, content.path()).problems(problems);
            return ExitCode.PROBLEMS;
        }
        return opened(setup, sheets.get(), console);
    }

    private DeskSetup setup(DeskSetup.Kind kind, Clock clock) throws IOException {
        Path folder = real(content.path());
        Path site = out == null ? folder.resolveSibling("site") : out.toAbsolutePath().normalize();
        Path settings = SettingsFolder.of(System.getenv(), Path.of(System.getProperty("user.home")),
                System.getProperty("os.name"));
        return new DeskSetup(kind, new DeskFolder(folder, site), templates.path(), port, clock,
                new DeskSetup.User(settings, ThisComputer.name()));
    }

    /// One folder has one name, whatever link or letter case led to it.
    private static Path real(Path folder) throws IOException {
        return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    }

    private int opened(DeskSetup setup, DeskSheets sheets, Console console) throws IOException {
        RunningDesk desk;
        try {
            desk = RunningDesk.open(setup, sheets);
        } catch (BindException _) {
            console.err().println("Another program listens on port " + port + ": choose another one, or none.");
            console.err().flush();
            return ExitCode.WRONG_USAGE;
        }
        Thread ending = Thread.ofPlatform().unstarted(() -> close(desk));
        Runtime.getRuntime().addShutdownHook(ending);
        tell(setup.kind(), desk.address(), console);
        desk.elsewhere().ifPresent(computer -> {
            console.err().println("This folder is open on the computer " + computer + ": here it can only be read.");
            console.err().flush();
        });
        try {
            desk.awaitUnused();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(ending);
        desk.close();
        return ExitCode.DONE;
    }

    private static void close(RunningDesk desk) {
        try {
            desk.close();
        } catch (IOException _) {
            // the next start finds that it does not answer
        }
    }

    private void tell(DeskSetup.Kind kind, String address, Console console) {
        console.out().println(kind.called() + ": " + address);
        console.out().flush();
        if (!noBrowser) {
            ThisComputer.browse(address);
        }
    }
}
