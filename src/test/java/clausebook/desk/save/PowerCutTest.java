package clausebook.desk.save;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.desk.MemoryFolder;
import clausebook.desk.SmallContent;
import clausebook.desk.journal.RealDisk;
import clausebook.desk.journal.Step;
import clausebook.desk.journal.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power fails at each step that the desk takes on the disk, before, in the middle of and behind it: whatever was
/// told to be kept is there, and the file is as it was or as it was to be.
final class PowerCutTest {

    @TempDir(factory = MemoryFolder.class) private Path folder;

    @Test
    void nothingThatWasToldIsLost() throws IOException {
        int cuts = 0;
        for (StoppedDisk.Last last : StoppedDisk.Last.values()) {
            int steps = 1;
            while (isCut(steps, last, folder.resolve(last + "-" + steps))) {
                steps++;
            }
            cuts += steps - 1;
        }
        System.out.println(cuts + " power cuts");
        assertThat(cuts).isGreaterThan(60);
    }

    /// False where the day ended before the power failed.
    private static boolean isCut(int steps, StoppedDisk.Last last, Path folder) throws IOException {
        SmallContent.in(folder);
        Day day = new Day();
        boolean cut = false;
        try {
            FileAtDesk desk = FileAtDesk.quick(folder, new StoppedDisk(steps, last));
            day.work(desk);
        } catch (StoppedDisk.PowerCut _) {
            cut = true;
        }
        FileAtDesk again = FileAtDesk.quick(folder, new RealDisk());
        day.assertKept(again);
        assertThat(again.journal().steps().unsettled()).isEmpty();
        assertTakesAllBack(again);
        return cut;
    }

    /// What was done, also by the step that was cut, can be undone to the first letter.
    private static void assertTakesAllBack(FileAtDesk desk) throws IOException {
        for (Step step : desk.journal().steps().all().reversed()) {
            assertThat(desk.history().undo(step, "back")).isInstanceOfAny(Outcome.Saved.class, Outcome.Same.class);
        }
        SmallContent.in(desk.content().resolve("first"));
        assertThat(desk.text()).isEqualTo(Files.readString(
                desk.content().resolve("first/content").resolve(FileAtDesk.EDITION)));
    }

    /// Some work, and what the desk said of it.
    private static final class Day {

        private final List<String> kept = new ArrayList<>();
        private String title = "Losing";
        private String next = "Losing";

        void work(FileAtDesk desk) throws IOException {
            for (int i = 1; i <= 3; i++) {
                next = "Title " + i;
                type(desk, "form " + i, next);
                Outcome outcome = desk.save(desk.see(), "lose", "title", next);
                assertThat(outcome).isInstanceOf(Outcome.Saved.class);
                title = next;
                kept.remove(next);
                desk.journal().typed().saved("form " + i);
            }
            type(desk, "last", "not saved");
            next = "Title 2";
            desk.history().undo(desk.journal().steps().all().getLast(), "back");
            title = next;
        }

        private void type(FileAtDesk desk, String form, String words) throws IOException {
            desk.journal().typed().keep(new Typed(form, FileAtDesk.EDITION, desk.see().version(), "lose",
                    Map.of("title", words), Instant.EPOCH));
            kept.add(words);
        }

        void assertKept(FileAtDesk desk) throws IOException {
            List<String> waiting =
                    desk.journal().typed().waiting().stream().map(typed -> typed.fields().get("title")).toList();
            assertThat(waiting).containsAll(kept);
            assertThat(desk.words("lose", "title").orElseThrow()).isIn(title, next);
        }
    }
}
