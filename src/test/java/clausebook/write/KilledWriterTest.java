package clausebook.write;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process that writes the files of an import without end is killed at random moments.
@Timeout(900)
final class KilledWriterTest {

    private static final long SEED = 20_261_130;
    private static final int LONGEST_LIFE_MICROSECONDS = 700_000;
    private static final List<String> NAMES =
            List.of("vocabulary/policy-kinds.yaml", "c/council.yaml", "c/p/policy.yaml", "c/p/2026.yaml",
                    "c/p/2026.intake.yaml", "documents/policy.receipt.json", "documents/policy.receipt.html");

    @TempDir private Path folder;

    /// Writes two imports in turn.
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println("started");
            for (int round = 0; round < 1_000_000; round++) {
                FilesAside.writeAll(files(Path.of(arguments[0]), round % 2 == 0 ? "a" : "b"));
            }
        }
    }

    @Test
    void killAtAnyMomentLeavesWholeFiles() throws Exception {
        Random random = new Random(SEED);
        FilesAside.writeAll(files(folder, "a"));
        List<String> found = new ArrayList<>();
        int kills = Counts.of(12, 100);
        for (int round = 0; round < kills; round++) {
            killAfter(random.nextInt(LONGEST_LIFE_MICROSECONDS));
            found.add(String.join("", imports()));
        }
        System.out.println(kills + " kills with the seed " + SEED + ": " + found);
        FilesAside.writeAll(files(folder, "b"));
        assertThat(imports()).containsExactly("b");
        assertThat(left()).isEmpty();
        assertThat(found).contains("a", "b");
        assertThat(found).as("files of two imports side by side: all are whole, and the next import mends it")
                .filteredOn("ab"::equals).hasSizeLessThanOrEqualTo(1);
    }

    private void killAfter(int microseconds) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Writer.class.getName(), folder.toString()).start();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo("started");
            LockSupport.parkNanos(microseconds * 1000L);
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /// Which imports the files are of; each must be whole.
    private TreeSet<String> imports() throws IOException {
        TreeSet<String> imports = new TreeSet<>();
        for (String name : NAMES) {
            String text = Files.readString(folder.resolve(name));
            String of = text.substring(0, 1);
            assertThat(text).isEqualTo(text(name, of));
            imports.add(of);
        }
        return imports;
    }

    /// What was aside when it was killed is used up by the next run.
    private List<Path> left() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith("~$")).toList();
        }
    }

    private static Map<Path, byte[]> files(Path folder, String of) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        NAMES.forEach(name -> files.put(folder.resolve(name), text(name, of).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static String text(String name, String of) {
        return (of + " " + name + "\n").repeat(2_000);
    }
}
