package clausebook.bench;

import clausebook.bench.ProgramRun.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The figures of all sizes as Markdown.
final class ResultsTable {

    private static final List<String> KINDS =
            List.of("first build", "nothing changed", "one clause changed", "first build, Java prepared");
    private static final Pattern TOLD = Pattern.compile("(\\d+) pages?, .* (\\d+) files? new or changed");

    private final StringBuilder table = new StringBuilder("""
            | clauses | run | wall s | CPU s | peak MB | pages | MB | files written | pages/s |
            |---:|---|---:|---:|---:|---:|---:|---:|---:|
            """);
    private final StringBuilder stages = new StringBuilder();

    /// @param all the runs of each kind
    void add(int clauses, Path site, List<List<Measured>> all) throws IOException {
        long bytes = bytes(site);
        for (int kind = 0; kind < all.size(); kind++) {
            List<Measured> runs = all.get(kind);
            Matcher told = TOLD.matcher(runs.getLast().output());
            if (!told.find()) {
                throw new IOException("the program did not tell its pages:\n" + runs.getLast().output());
            }
            double wall = median(runs, Measured::seconds).orElseThrow();
            table.append(String.format(Locale.ROOT, "| %,d | %s, %d× | %.2f | %s | %s | %s | %.0f | %s | %,.0f |%n",
                    clauses, KINDS.get(kind), runs.size(), wall,
                    shown(median(runs, run -> run.cpuSeconds().orElse(Double.NaN)), "%.1f"),
                    shown(median(runs, run -> run.peakKilobytes().orElse(-1) / 1024.0), "%.0f"), told.group(1),
                    bytes / 1e6, told.group(2), Integer.parseInt(told.group(1)) / wall));
        }
    }

    /// What another program measured, in the rows of a table.
    void add(int clauses, String told) {
        String lines = told.lines().filter(line -> line.startsWith("|")).collect(Collectors.joining("\n"));
        stages.append(String.format(Locale.ROOT, "%n%,d clauses:%n%n%s%n", clauses, lines));
    }

    String text() {
        return "Medians of whole runs; " + Runtime.getRuntime().availableProcessors() + " processors, Java "
                + Runtime.version() + ", " + System.getProperty("os.name") + load()
                + ". \"–\": this system does not tell.\n\n" + table + stages;
    }

    /// How busy the machine was with other work: above the number of processors, times on the clock say little.
    private static String load() {
        try {
            return ", load average at the end " + Files.readString(Path.of("/proc/loadavg")).split(" ")[1];
        } catch (IOException _) {
            return "";
        }
    }

    private static OptionalDouble median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).filter(value -> value >= 0).sorted().toArray();
        return sorted.length == 0
                ? OptionalDouble.empty()
                : DoubleStream.of(sorted).skip(sorted.length / 2).findFirst();
    }

    private static String shown(OptionalDouble value, String form) {
        return value.isEmpty() ? "–" : String.format(Locale.ROOT, form, value.getAsDouble());
    }

    private static long bytes(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
