package clausebook.publish;

import static clausebook.publish.SampleSites.contentOf;
import static clausebook.publish.SampleSites.expected;
import static clausebook.publish.SampleSites.generation;
import static clausebook.publish.SampleSites.namesIn;
import static clausebook.publish.SampleSites.publish;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A process that publishes without end is killed at random moments. The time is for a hang alone: a busy machine needs
/// minutes.
@Timeout(900)
class KilledPublisherTest {

    private static final long SEED = 20_261_120;
    private static final int LONGEST_LIFE_MICROSECONDS = 220_000;
    private static final Map<String, String> SITE_A = expected(generation("a"));
    private static final Map<String, String> SITE_B = expected(generation("b"));

    @TempDir private Path parent;
    private Path out;

    @BeforeEach
    void publishTheFirstSite() {
        out = parent.resolve("site");
        publish(generation("a"), out);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void killAtAnyMomentLeavesOneWholeSite() throws Exception {
        Tally tally = killOften(Counts.of(20, 55), FolderSwitch.EXCHANGE);

        assertThat(tally.hidden).isZero();
        assertThat(tally.found).contains("a", "b");
    }

    @Test
    void killBetweenTwoRenamesIsMendedByTheNextRun() throws Exception {
        killOften(Counts.of(6, 15), FolderSwitch.TWO_RENAMES);
    }

    /// What was found after the kills.
    private static final class Tally {
        private int hidden;
        private int interrupted;
        private String found = "";
    }

    private Tally killOften(int times, FolderSwitch folderSwitch) throws Exception {
        Random random = new Random(SEED);
        Tally tally = new Tally();
        for (int round = 0; round < times; round++) {
            killAfter(random.nextInt(LONGEST_LIFE_MICROSECONDS), folderSwitch);
            tally.interrupted += namesIn(parent).size() > 2 ? 1 : 0;
            look(tally);
            String next = random.nextBoolean() ? "a" : "b";
            publish(generation(next), out);
            assertThat(contentOf(out)).isEqualTo(next.equals("a") ? SITE_A : SITE_B);
            assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
        }
        System.out.println(folderSwitch + ": " + times + " kills with the seed " + SEED + ", " + tally.interrupted
                + " in the middle of publishing, " + tally.hidden + " with the site hidden; found " + tally.found);
        return tally;
    }

    private void killAfter(int microseconds, FolderSwitch folderSwitch) throws Exception {
        Process process = PublishingProcess.start("alternate", out, folderSwitch.name());
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo("started");
            LockSupport.parkNanos(microseconds * 1000L);
            assertThat(process.isAlive()).as("it publishes until it is killed").isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /// Looks before any other run has mended anything.
    private void look(Tally tally) throws IOException {
        Path whole = out;
        if (!Files.exists(out)) {
            tally.hidden++;
            whole = parent.resolve(".site.old");
        }
        Map<String, String> found = contentOf(whole);
        assertThat(found).isIn(SITE_A, SITE_B);
        tally.found += found.equals(SITE_A) ? "a" : "b";
    }
}
