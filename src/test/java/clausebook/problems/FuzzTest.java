package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.Program;
import clausebook.command.console.Console;
import clausebook.golden.FolderBytes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// The whole program on content, templates and options that are wrong in every way that a seed makes up: it ends soon,
/// never with a fault of its own, and what it refuses leaves the old site byte for byte. `-Dthorough=true` runs for
/// twenty minutes, `-Dfuzz.seed=…` begins at another seed. It runs alone, so that all the processor does is its work.
@Isolated
final class FuzzTest {

    private static final Duration LONGEST_RUN = Duration.ofSeconds(Boolean.getBoolean("thorough") ? 1_200 : 25);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> WORDS =
            List.of("check", "build", "diff", "search", "edition", "new", "adopt", "pack",
                    "--content", "--out", "--templates", "--date", "--from", "--to", "--replace", "--help", "", "-",
                    "--", "\u001B[31m",
                    "anytown/parking", "2025", "null", "9999-12-31", "../..", "/dev/null", "@x", "x\u0000y",
                    "--council", "\"", "'",
                    "permit", "1.1.1.1", "é");

    @TempDir private Path parent;
    private Path site;

    @BeforeEach
    void publishTheOldSite() {
        site = parent.resolve("site");
        assertThat(run("build", "--content", ProblemCase.soundContentIn(parent).toString(), "--out", site.toString()))
                .isZero();
    }

    @Test
    void noContentTemplateOrOptionIsAFaultOfTheProgram() throws IOException {
        long first = Long.getLong("fuzz.seed", 20_261_120L);
        long end = System.nanoTime() + LONGEST_RUN.toNanos();
        long seed = first;
        for (; System.nanoTime() < end; seed++) {
            Random random = new Random(seed);
            Path folder = Files.createDirectories(parent.resolve("run-" + seed));
            switch (random.nextInt(10)) {
                case 0 -> templates(seed, folder, random);
                case 1, 2 -> options(seed, folder, random);
                default -> content(seed, folder, random);
            }
            delete(folder);
        }
        assertThat(seed - first).as("runs").isGreaterThan(3);
        System.out.println("fuzz: " + (seed - first) + " runs from -Dfuzz.seed=" + first);
    }

    private void content(long seed, Path folder, Random random) throws IOException {
        Path content = ProblemCase.soundContentIn(folder);
        new MutatedContent(content, random).mutate(".yaml");
        refusedOrBuilt(seed, "--content", content.toString());
    }

    private void templates(long seed, Path folder, Random random) throws IOException {
        Path templates = folder.resolve("templates");
        copy(Path.of("templates"), templates);
        new MutatedContent(templates, random).mutate(".ftlh");
        refusedOrBuilt(seed, "--content", ProblemCase.soundContentIn(folder).toString(), "--templates",
                templates.toString());
    }

    private void options(long seed, Path folder, Random random) {
        String[] words = new String[random.nextInt(6)];
        for (int i = 0; i < words.length; i++) {
            words[i] = WORDS.get(random.nextInt(WORDS.size()));
        }
        // nothing is written where the tests run
        boolean writes =
                List.of(words).contains("build") || List.of(words).contains("pack") || List.of(words).contains("new")
                        || List.of(words).contains("adopt");
        String[] all = writes
                ? Stream.concat(Stream.of(words), Stream.of("--out", folder.resolve("new").toString(), "--content",
                        folder.resolve("none").toString())).toArray(String[]::new)
                : words;
        soon(seed, all);
    }

    private void refusedOrBuilt(long seed, String... options) {
        Map<String, String> before = FolderBytes.of(site);
        String[] build =
                Stream.concat(Stream.of("build", "--out", site.toString()), Stream.of(options)).toArray(String[]::new);
        if (soon(seed, build) != 0) {
            assertThat(FolderBytes.of(site)).as("the old site, seed %d", seed).isEqualTo(before);
        }
    }

    private int soon(long seed, String... arguments) {
        long before = processorTime();
        int exit = run(arguments);
        long taken = processorTime() - before;

        assertThat(exit).as("exit of seed %d: %s", seed, List.of(arguments)).isIn(0, 1, 2);
        assertThat(Duration.ofNanos(taken)).as("seed %d", seed).isLessThan(SOON);
        return exit;
    }

    /// Of all threads together; what compiles and clears up for Java is no work of the program.
    private static long processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return LongStream.of(threads.getAllThreadIds()).map(threads::getThreadCpuTime).filter(time -> time > 0).sum();
    }

    private static int run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = Program.run(new Console(out, out, false), TODAY, arguments);
        assertThat(said.toString()).as(String.join(" ", arguments)).doesNotContain("\tat ", "Exception", "\u001B",
                "\u202E");
        return exit;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
