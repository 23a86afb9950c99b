package clausebook.problems;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Moves a fault down or to the right without changing it, and says which problem is to be expected then.
final class MovedContent {

    private static final Pattern OTHER_LINE = Pattern.compile("on line (\\d+)");

    private MovedContent() {}

    /// Puts comments and empty lines at the top of the file at fault.
    static Problem down(CheckRun run, Problem problem, int lines) {
        rewrite(run.file(problem.at()),
                content -> "# put before the fault\n\n".repeat(lines / 2) + "\n".repeat(lines % 2) + content);
        Location at = problem.at();
        Matcher other = OTHER_LINE.matcher(problem.what());
        String what = other.replaceAll(found -> "on line " + (Integer.parseInt(found.group(1)) + lines));
        return new Problem(problem.code(), new Location(at.file(), at.line() + lines, at.column(), at.width()), what,
                problem.why(), problem.mend());
    }

    /// True where spaces can be put before the fault on its line.
    static boolean canMoveRight(CheckRun run, Problem problem) {
        List<String> lines = lines(run.file(problem.at()));
        return blockAround(lines, problem.at()).isPresent() || gapBefore(lines, problem.at()).isPresent();
    }

    /// Puts spaces before the fault: into the first gap of its line, or before all lines of the text it stands in.
    static Problem right(CheckRun run, Problem problem, int columns) {
        Location at = problem.at();
        Path file = run.file(at);
        List<String> lines = new ArrayList<>(lines(file));
        String spaces = " ".repeat(columns);
        OptionalInt block = blockAround(lines, at);
        if (block.isPresent()) {
            int indent = indent(lines.get(block.getAsInt()));
            for (int i = block.getAsInt() + 1; i < lines.size()
                    && (lines.get(i).isBlank() || indent(lines.get(i)) > indent); i++) {
                lines.set(i, lines.get(i).isBlank() ? "" : spaces + lines.get(i));
            }
        } else {
            int gap = gapBefore(lines, at).orElseThrow();
            String line = lines.get(at.line() - 1);
            lines.set(at.line() - 1, line.substring(0, gap) + spaces + line.substring(gap));
        }
        rewrite(file, _ -> String.join("\n", lines) + "\n");
        return new Problem(problem.code(), new Location(at.file(), at.line(), at.column() + columns, at.width()),
                problem.what(), problem.why(), problem.mend());
    }

    /// The line that opens the `|` text in which a place stands.
    private static OptionalInt blockAround(List<String> lines, Location at) {
        int indent = indent(lines.get(at.line() - 1));
        for (int i = at.line() - 2; i >= 0; i--) {
            boolean outside = !lines.get(i).isBlank() && indent(lines.get(i)) < indent;
            if (outside) {
                return lines.get(i).endsWith(": |") ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /// Behind the first `: `, `{` or `[` of the line, where more spaces mean nothing.
    private static OptionalInt gapBefore(List<String> lines, Location at) {
        Matcher gap = Pattern.compile("^[\\s-]*(\\{|\\[|[A-Za-z-]+: )").matcher(lines.get(at.line() - 1));
        return gap.find() && gap.end() < at.column() ? OptionalInt.of(gap.end()) : OptionalInt.empty();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void rewrite(Path file, Function<String, String> change) {
        try {
            Files.writeString(file, change.apply(Files.readString(file)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
