package clausebook.bench;

import clausebook.bench.ProgramRun.Measured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A yardstick of the same run: how long Pagefind, a program that indexes finished pages, takes for the pages of a site.
/// It comes by npm; where npm can't reach it, the table says so.
final class Pagefind {

    private static final List<String> PROGRAM = List.of("npx", "--yes", "pagefind");

    private Pagefind() {}

    /// A table of one row.
    static String of(Path site, Path index) throws InterruptedException {
        String head =
                "| index of the same pages by another program | wall s | CPU s | peak MB |\n|---|---:|---:|---:|\n";
        try {
            // fetched before it is measured
            run(List.of("--version"));
            Measured measured = run(List.of("--site", site.toString(), "--output-path", index.toString()));
            return head + String.format(Locale.ROOT, "| Pagefind | %.2f | %.1f | %.0f |", measured.seconds(),
                    measured.cpuSeconds().orElse(Double.NaN), measured.peakKilobytes().orElse(-1) / 1024.0);
        } catch (IOException none) {
            return head + "| Pagefind: not there, and npm does not reach it | – | – | – |";
        }
    }

    private static Measured run(List<String> arguments) throws IOException, InterruptedException {
        return ProgramRun.of(Stream.of(PROGRAM, arguments).flatMap(List::stream).toList(), Map.of());
    }
}
