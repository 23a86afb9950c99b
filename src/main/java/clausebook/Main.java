package clausebook;

import clausebook.command.Program;
import clausebook.command.console.Console;
import clausebook.command.console.QuietLucene;
import clausebook.command.console.WindowsQuotes;
import java.io.File;
import java.time.Clock;
import java.time.ZoneId;

/// The program: arguments in, exit code out.
public final class Main {

    private Main() {}

    /// Runs the program and ends with its exit code; the only place where the clock is read.
    public static void main(String[] arguments) {
        QuietLucene.set();
        System.exit(Program.run(Console.ofProcess(), Clock.system(ZoneId.of("Europe/London")),
                WindowsQuotes.mended(File.separatorChar == '\\', arguments)));
    }
}
