package clausebook.pipeline;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs the program once more to read a document, with limits of memory and time: a hostile file can hang or fill that
/// process alone. Whatever libraries write on the side lands in a folder that goes with it.
public final class ImportProcess implements AutoCloseable {

    /// Set in the process that reads: the folder for what it hands over.
    private static final String INTO = "clausebook.import.into";
    private static final int BUSY = 6;
    /// The exit code of a fault of the program.
    private static final int FAULT = 3;
    private static final long BETWEEN_LOOKS_MS = 50;

    private final Limits limits;
    private final Path folder;

    /// What a process may take.
    ///
    /// @param longest of the processor's time, so that a busy computer stops no import; where that can't be told, and
    ///                at six times as much, the clock counts
    public record Limits(int megabytes, Duration longest) {

        /// A policy takes a second or two, and a fifth of this.
        public static final Limits USUAL = new Limits(512, Duration.ofSeconds(20));
    }

    public ImportProcess(Limits limits) throws IOException {
        this.limits = limits;
        folder = Files.createTempDirectory("clausebook-import");
    }

    /// How a process ended.
    ///
    /// @param code     its exit code
    /// @param out      what it printed
    /// @param err      what it printed as problems
    /// @param exceeded which limit stopped it; empty where none did
    public record Ended(int code, String out, String err, Optional<String> exceeded) {}

    /// The folder to hand over what was read; empty in a process that was not started for that.
    public static Optional<Path> into() {
        return Optional.ofNullable(System.getProperty(INTO)).map(Path::of);
    }

    /// The folder for what it hands over.
    public Path folder() {
        return folder;
    }

    /// What to tell of a file that went over a limit.
    public static Problem stopped(String name, String limit) {
        return new Problem(ProblemCode.IMPORT_STOPPED, Location.startOf(name),
                "this file " + limit + ", so the import was stopped",
                "a policy takes a second or two; what takes so long could stop the computer",
                "in Word copy all of its text into a new document, save that as .docx, and import it");
    }

    /// @param arguments of the program, as on the command line
    public Ended run(List<String> arguments) throws IOException {
        File out = folder.resolve("out.txt").toFile();
        File err = folder.resolve("err.txt").toFile();
        Process process = new ProcessBuilder(command(arguments)).redirectOutput(out).redirectError(err).start();
        process.getOutputStream().close();
        Thread end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        try {
            boolean inTime = endsInTime(process);
            process.destroyForcibly().waitFor();
            return ended(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()), inTime);
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return new Ended(FAULT, "", "", Optional.empty());
        } finally {
            Runtime.getRuntime().removeShutdownHook(end);
        }
    }

    private boolean endsInTime(Process process) throws InterruptedException {
        long start = System.nanoTime();
        while (!process.waitFor(BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS)) {
            Duration clock = Duration.ofNanos(System.nanoTime() - start);
            Duration taken = process.info().totalCpuDuration().orElse(clock);
            if (taken.compareTo(limits.longest()) > 0 || clock.compareTo(limits.longest().multipliedBy(BUSY)) > 0) {
                return false;
            }
        }
        return true;
    }

    private Ended ended(int code, String out, String err, boolean inTime) {
        if (!inTime) {
            return new Ended(code, out, err,
                    Optional.of("takes more than " + limits.longest().toSeconds() + " seconds to read"));
        }
        boolean full = code == FAULT && (out + err).contains("java.lang.OutOfMemoryError");
        return new Ended(code, out, err,
                full
                        ? Optional.of("takes more than " + limits.megabytes() + " MB of memory to read")
                        : Optional.empty());
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:-PrintWarnings",
                "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8", "-Djava.io.tmpdir=" + folder, "-Dpdfbox.fontcache=" + folder,
                "-D" + INTO + "=" + folder, "-cp", System.getProperty("java.class.path"), "clausebook.Main"));
        command.addAll(5, learnt());
        command.addAll(arguments);
        return command;
    }

    /// What Java has learnt of the program holds for this process too.
    private static List<String> learnt() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-XX:AOTCache=") || argument.startsWith("-Xlog:aot")).toList();
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
