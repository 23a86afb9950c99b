package clausebook.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Writes a problem as an author sees it: place and sentence, the line with a mark under the fault, why, and how to
/// mend it.
public final class ProblemPrinter {

    private static final int WIDEST = 160;
    private final Function<String, List<String>> lines;

    /// @param lines the lines of a file by the path that stands in a `Location`; empty where it can't be read
    public ProblemPrinter(Function<String, List<String>> lines) {
        this.lines = lines;
    }

    /// The whole message, lines ended by `\n`.
    public String print(Problem problem) {
        StringBuilder message = new StringBuilder();
        message.append(problem.at()).append(": ").append(problem.code().severity().word()).append(": ")
                .append(problem.what()).append("  [").append(problem.code().id()).append("]\n");
        sourceLine(problem.at()).ifPresent(line -> appendSource(message, problem.at(), line));
        message.append("  why:  ").append(problem.why()).append('\n');
        message.append("  mend: ").append(problem.mend()).append('\n');
        return message.toString();
    }

    private Optional<String> sourceLine(Location at) {
        List<String> all = at.isWholeFile() ? List.of() : lines.apply(at.file());
        return at.line() <= all.size()
                ? Optional.of(all.get(at.line() - 1)).filter(line -> !line.isBlank())
                : Optional.empty();
    }

    /// A very long line is cut to a window round the fault, so that the mark stays under it on a terminal.
    private static void appendSource(StringBuilder message, Location at, String line) {
        int from = at.column() > WIDEST ? at.column() - WIDEST / 2 : 0;
        String window = line.substring(Math.min(from, line.length()), Math.min(line.length(), from + WIDEST));
        String number = String.valueOf(at.line());
        String margin = " ".repeat(Math.max(0, 5 - number.length())) + number + " | ";
        int before = Math.min(at.column() - 1 - from, window.length());
        int width = Math.clamp(at.width(), 1, Math.max(1, window.length() - before));
        message.append(margin).append(window).append('\n');
        message.append("      | ").append(padding(window, before)).append("^".repeat(width)).append('\n');
    }

    /// Tabs are kept, so that the mark stands under the fault at any tab width.
    private static String padding(String window, int width) {
        StringBuilder blank = new StringBuilder();
        for (int i = 0; i < width; i++) {
            blank.append(window.charAt(i) == '\t' ? '\t' : ' ');
        }
        return blank.toString();
    }
}
