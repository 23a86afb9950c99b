package clausebook.diagnostic;

import clausebook.character.Characters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes a problem as an author sees it: place and sentence, the line with a mark under the fault, why, and how to
/// mend it. What nobody sees, and what a terminal would obey, is shown by its number.
public final class ProblemPrinter {

    private static final int WIDEST = 160;
    private static final int MOST_PLACES = 3;
    private final Function<String, List<String>> lines;

    /// @param lines the lines of a file by the path that stands in a `Location`; empty where it can't be read
    public ProblemPrinter(Function<String, List<String>> lines) {
        this.lines = lines;
    }

    /// The whole message, lines ended by `\n`, with the places where the same fault shows again.
    public String print(Causes.Cause cause) {
        List<Location> elsewhere = cause.elsewhere();
        if (elsewhere.isEmpty()) {
            return print(cause.problem());
        }
        int shown = Math.min(MOST_PLACES, elsewhere.size());
        String places = elsewhere.subList(0, shown).stream().map(Location::toString).collect(Collectors.joining(", "));
        String more = elsewhere.size() > shown ? " and in " + (elsewhere.size() - shown) + " more places" : "";
        return print(cause.problem()) + "  also: " + Characters.shown(places) + more + '\n';
    }

    /// The whole message, lines ended by `\n`.
    public String print(Problem problem) {
        StringBuilder message = new StringBuilder();
        message.append(Characters.shown(problem.at().toString())).append(": ")
                .append(problem.code().severity().word()).append(": ").append(Characters.shown(problem.what()))
                .append("  [").append(problem.code().id()).append("]\n");
        sourceLine(problem.at()).ifPresent(line -> appendSource(message, problem.at(), line));
        message.append("  why:  ").append(Characters.shown(problem.why())).append('\n');
        message.append("  mend: ").append(Characters.shown(problem.mend())).append('\n');
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
        int start = Math.min(at.column() - 1 - from, window.length());
        int end = Math.min(start + Math.max(1, at.width()), window.length());
        String before = Characters.masked(window.substring(0, start));
        String marked = Characters.masked(window.substring(start, end));
        message.append(margin).append(before).append(marked).append(Characters.masked(window.substring(end)))
                .append('\n');
        message.append("      | ").append(padding(before)).append("^".repeat(Math.max(1, marked.length())))
                .append('\n');
    }

    /// Tabs are kept, so that the mark stands under the fault at any tab width. A letter of two halves, such as 😀, is
    /// two columns wide in a terminal too.
    private static String padding(String before) {
        StringBuilder blank = new StringBuilder();
        before.chars().forEach(letter -> blank.append(letter == '\t' ? '\t' : ' '));
        return blank.toString();
    }
}
