package clausebook.pipeline;

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
final class KilledImportTest {

    private static final long SEED = 20_261_130;
    private static final int LONGEST_LIFE_MICROSECONDS = 1_500_000;
    private static final List<String> POLICY = List.of("councils/c/p/policy.yaml", "councils/c/p/2026.yaml",
            "councils/c/p/2026.intake.yaml", "councils/c/p/before-2026.yaml", "councils/c/p/before-2026.intake.yaml");
    private static final List<String> RECEIPTS = List.of("policy.receipt.json", "policy.receipt.html");

    @TempDir private Path folder;

    /// Writes two imports in turn.
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println("started");
            for (int round = 0; round < 1_000_000; round++) {
                writeImport(Path.of(arguments[0]), round % 2 == 0 ? "b" : "a");
            }
        }
    }

    @Test
    void killAtAnyMomentLeavesThePolicyBeforeOrAfter() throws Exception {
        Random random = new Random(SEED);
        writeImport(folder, "a");
        List<String> found = new ArrayList<>();
        int kills = Counts.of(12, 100);
        for (int round = 0; round < kills; round++) {
            killAfter(random.nextInt(LONGEST_LIFE_MICROSECONDS));
            found.add(String.join("", imports(POLICY)));
            imports(RECEIPTS);
        }
        System.out.println(kills + " kills with the seed " + SEED + ": " + found);
        assertThat(found).containsOnly("a", "b");
        writeImport(folder, "b");
        assertThat(imports(POLICY)).containsExactly("b");
        assertThat(imports(RECEIPTS)).containsExactly("b");
        assertThat(left()).isEmpty();
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
    private TreeSet<String> imports(List<String> names) throws IOException {
        TreeSet<String> imports = new TreeSet<>();
        for (String name : names) {
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

    private static void writeImport(Path folder, String of) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        POLICY.forEach(name -> files.put(name, text(name, of).getBytes(StandardCharsets.UTF_8)));
        Map<Path, byte[]> receipts = new LinkedHashMap<>();
        RECEIPTS.forEach(name -> receipts.put(folder.resolve(name), text(name, of).getBytes(StandardCharsets.UTF_8)));
        new ImportWriter(folder).write(files, receipts);
    }

    private static String text(String name, String of) {
        return (of + " " + name + "\n").repeat(2_000);
    }
}
