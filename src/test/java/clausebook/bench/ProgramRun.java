package clausebook.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Runs a program and measures it from outside: time on the clock, processor time of the process and all it started
/// (told by the shell's `times` when they have ended), and the most memory it held (the kernel's `VmHWM`, read every
/// fifth of a second).
final class ProgramRun {

    /// Seldom: each look goes through all processes, and what is measured should have the machine to itself.
    private static final int BETWEEN_LOOKS_MS = 200;
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Path SHELL = Path.of("/bin/sh");
    private static final String WITH_TIMES = "\"$@\"; code=$?; times; exit $code";

    private ProgramRun() {}

    /// What a run took. Empty is what this system does not tell.
    record Measured(double seconds, OptionalDouble cpuSeconds, OptionalLong peakKilobytes, String output) {

        String told() {
            return String.format(Locale.ROOT, "  %.2f s, processors %.2f s, peak %d kB", seconds,
                    cpuSeconds.orElse(Double.NaN), peakKilobytes.orElse(-1));
        }
    }

    /// Runs to the end.
    ///
    /// @throws IOException where the program could not be started or did not end well; its output is in the message
    static Measured of(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(
                Files.isExecutable(SHELL) ? List.of(SHELL.toString(), "-c", WITH_TIMES, "sh") : List.of());
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> text(process));
        OptionalLong peak = peakUntilEnd(process);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(
                    String.join(" ", command) + " ended with " + process.exitValue() + ":\n" + output.join());
        }
        return new Measured(seconds, cpu(output.join()), peak, output.join());
    }

    private static String text(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            return fault.toString();
        }
    }

    private static OptionalLong peakUntilEnd(Process process) throws InterruptedException {
        OptionalLong peak = OptionalLong.empty();
        while (!process.waitFor(BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS)) {
            OptionalLong now = process.descendants().mapToLong(each -> peak(each.pid())).max();
            peak = OptionalLong.of(Math.max(peak.orElse(0), now.orElse(0)));
        }
        return peak.orElse(0) == 0 ? OptionalLong.empty() : peak;
    }

    /// 0 where there is no such process any more, or no /proc.
    private static long peak(long pid) {
        try {
            return PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status"))).results()
                    .map(found -> found.group(1)).mapToLong(Long::parseLong).findFirst().orElse(0);
        } catch (IOException _) {
            return 0;
        }
    }

    /// The last line of `times` is about the processes that have ended: user, then system.
    private static OptionalDouble cpu(String output) {
        return TIMES.matcher(output).results().reduce((_, last) -> last).stream().mapToDouble(ProgramRun::sum)
                .findFirst();
    }

    private static double sum(MatchResult times) {
        return 60 * (Integer.parseInt(times.group(1)) + Integer.parseInt(times.group(3)))
                + Double.parseDouble(times.group(2)) + Double.parseDouble(times.group(4));
    }
}
