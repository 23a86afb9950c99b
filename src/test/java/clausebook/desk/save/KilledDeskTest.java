package clausebook.desk.save;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import clausebook.desk.SmallContent;
import clausebook.desk.journal.RealDisk;
import clausebook.desk.journal.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process in which somebody types and saves without end is killed at random moments.
@Timeout(3_600)
final class KilledDeskTest {

    private static final long SEED = 20_261_201;
    private static final int LONGEST_LIFE_MICROSECONDS = 400_000;

    @TempDir private Path folder;

    /// Types the numbers from one on, each into the same form; every tenth is saved. Says each number that was kept.
    static final class Typist {
        private Typist() {}

        public static void main(String[] arguments) throws IOException {
            FileAtDesk desk = FileAtDesk.quick(Path.of(arguments[0]), new RealDisk());
            for (int number = Integer.parseInt(arguments[1]); number < 1_000_000; number++) {
                desk.journal().typed().keep(new Typed("form", FileAtDesk.EDITION, desk.see().version(), "lose",
                        Map.of("title", "Title " + number), Instant.EPOCH));
                if (number % 10 == 0) {
                    desk.save(desk.see(), "lose", "title", "Title " + number);
                }
                System.out.println(number);
            }
        }
    }

    @Test
    void aKillLosesNoWordThatWasKept() throws Exception {
        SmallContent.in(folder);
        Random random = new Random(SEED);
        int kills = Counts.of(3, 1_000);
        int last = 1;
        for (int kill = 0; kill < kills; kill++) {
            int said = killed(last, random.nextInt(LONGEST_LIFE_MICROSECONDS));
            FileAtDesk desk = FileAtDesk.quick(folder, new RealDisk());
            String typed = desk.journal().typed().of("form").orElseThrow().fields().get("title");
            assertThat(number(typed)).isBetween(said, said + 1);
            String title = desk.words("lose", "title").orElseThrow();
            assertThat(title.equals("Losing") ? 0 : number(title)).isBetween(said / 10 * 10, (said + 1) / 10 * 10);
            assertThat(desk.journal().steps().unsettled()).isEmpty();
            last = said + 1;
        }
        System.out.println(kills + " kills with the seed " + SEED + ", " + last + " words typed");
    }

    private static int number(String title) {
        return Integer.parseInt(title.substring("Title ".length()));
    }

    /// The last number that it said before it was killed.
    private int killed(int first, int microseconds) throws Exception {
        Path said = folder.resolve("said.txt");
        Files.deleteIfExists(said);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Typist.class.getName(), folder.toString(),
                String.valueOf(first)).redirectOutput(said.toFile()).start();
        try {
            while (process.isAlive() && (!Files.exists(said) || Files.size(said) == 0)) {
                LockSupport.parkNanos(5_000_000);
            }
            LockSupport.parkNanos(microseconds * 1000L);
        } finally {
            process.destroyForcibly().waitFor();
        }
        String numbers = Files.readString(said);
        return numbers.substring(0, numbers.lastIndexOf('\n')).lines().mapToInt(Integer::parseInt).max().orElseThrow();
    }
}
