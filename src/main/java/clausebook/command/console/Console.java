package clausebook.command.console;

import java.io.PrintWriter;
import java.nio.charset.Charset;

/// Where the program speaks: results to `out`, problems and progress to `err`.
///
/// @param terminal true where a person watches: progress then rewrites one line
public record Console(PrintWriter out, PrintWriter err, boolean terminal) {

    public static Console ofProcess() {
        Charset letters = System.out.charset();
        java.io.Console screen = System.console();
        return new Console(new PrintWriter(System.out, true, letters),
                new PrintWriter(System.err, true, System.err.charset()), screen != null && screen.isTerminal());
    }
}
