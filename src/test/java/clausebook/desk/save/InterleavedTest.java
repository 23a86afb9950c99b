package clausebook.desk.save;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import clausebook.desk.MemoryFolder;
import clausebook.desk.SmallContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two windows, an editor that knows nothing of the desk and a program that holds the folder on two computers alike
/// write to one file, in any order, also between two steps of the desk.
final class InterleavedTest {

    private static final long SEED = 20_261_201;

    @TempDir(factory = MemoryFolder.class) private Path folder;

    @Test
    void nobodysWordsAreLost() throws IOException {
        int rounds = Counts.of(500, 10_000);
        CrowdedFile.Tally tally = new CrowdedFile.Tally();
        for (int round = 0; round < rounds; round++) {
            new CrowdedFile(SmallContent.in(folder.resolve("" + round)).getParent(), new Random(SEED + round), tally)
                    .work();
        }
        System.out.println(rounds + " interleavings from the seed " + SEED + ": " + tally);
        assertThat(tally.saved).isGreaterThan(rounds / 3);
        assertThat(tally.clashes).isGreaterThan(rounds / 20);
        assertThat(tally.between).isGreaterThan(rounds / 10);
    }

    /// What a save without a look at the file does: it is what the test must catch.
    @Test
    void anOverwrittenWordIsCaught() throws IOException {
        SmallContent.in(folder);
        String seen = Files.readString(folder.resolve("content").resolve(FileAtDesk.EDITION));
        String live = CrowdedFile.with(seen, "lose", "Others");
        String blind = CrowdedFile.with(seen, "lend", "Mine");
        assertThat(blind).isNotEqualTo(CrowdedFile.with(live, "lend", "Mine"));
    }
}
