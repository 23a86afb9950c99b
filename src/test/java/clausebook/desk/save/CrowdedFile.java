package clausebook.desk.save;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.desk.journal.RealDisk;
import clausebook.desk.journal.Step;
import clausebook.text.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// One file at which two windows of the desk, an editor and a program that syncs folders write in a random order.
final class CrowdedFile {

    private static final List<String> CLAUSES = List.of("lend", "lose", "copy", "fobs", "ends");
    private static final int EVENTS = 4;

    private final Random random;
    private final Tally tally;
    private final FileAtDesk desk;
    private final Saving.Seen[] windows = new Saving.Seen[2];
    private String opened;
    private String live;
    private int written;
    private boolean mayWriteBetween;
    private final List<String> since = new ArrayList<>();

    /// What happened in all rounds.
    static final class Tally {
        int saved;
        int clashes;
        int between;
        int others;

        @Override
        public String toString() {
            return saved + " saved, " + clashes + " asked about, " + others + " writes of other programs, " + between
                    + " of them between two steps of the desk";
        }
    }

    /// A disk to which others write right after the desk has looked.
    private final class CrowdedDisk extends RealDisk {
        @Override
        public Optional<byte[]> read(Path file) throws IOException {
            Optional<byte[]> bytes = super.read(file);
            if (mayWriteBetween && file.equals(desk.file()) && random.nextInt(6) == 0) {
                tally.between++;
                others();
            }
            return bytes;
        }
    }

    CrowdedFile(Path folder, Random random, Tally tally) throws IOException {
        this.random = random;
        this.tally = tally;
        this.desk = FileAtDesk.quick(folder, new CrowdedDisk());
        this.live = desk.text();
        this.opened = live;
        windows[0] = desk.see();
        windows[1] = desk.see();
    }

    void work() throws IOException {
        for (int i = 0; i < EVENTS; i++) {
            switch (random.nextInt(7)) {
                case 0 -> windows[random.nextInt(2)] = desk.see();
                case 1 -> opened = live;
                case 2 -> others();
                default -> save(random.nextInt(2));
            }
        }
    }

    /// An editor changes a title of what it has opened, and may have opened it long ago.
    private void others() throws IOException {
        String text = with(random.nextBoolean() ? live : opened, clause(), word("other"));
        if (random.nextBoolean()) {
            Files.writeString(desk.file(), text);
        } else {
            Path aside = desk.file().resolveSibling("~$synced");
            Files.writeString(aside, text);
            Files.move(aside, desk.file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        live = text;
        CLAUSES.forEach(clause -> since.add(title(live, clause)));
        tally.others++;
    }

    private void save(int window) throws IOException {
        String clause = clause();
        String mine = word("desk");
        String base = title(new String(windows[window].bytes().orElseThrow()), clause);
        since.clear();
        since.add(title(live, clause));
        mayWriteBetween = true;
        Outcome outcome = desk.save(windows[window], clause, "title", mine);
        mayWriteBetween = false;
        if (outcome instanceof Outcome.Saved(Step step)) {
            tally.saved++;
            assertThat(title(live, clause)).as("what the window saw").isEqualTo(base);
            assertThat(desk.text()).isEqualTo(with(live, clause, mine));
            live = desk.text();
            assertIsKept(step, clause, mine);
            windows[window] = desk.see();
        } else {
            tally.clashes++;
            Clash clash = ((Outcome.Conflicting) outcome).clash();
            assertThat(desk.text()).isEqualTo(live);
            assertThat(clash.fields()).hasSize(1);
            assertThat(words(clash.fields().getFirst().mine())).isEqualTo(mine);
            assertThat(words(clash.fields().getFirst().theirs())).isIn(since);
            assertThat(words(clash.fields().getFirst().base())).isEqualTo(base);
        }
    }

    /// What the desk wrote can be had again, also when an editor overwrites it with what it opened long ago.
    private void assertIsKept(Step step, String clause, String mine) throws IOException {
        byte[] after = desk.journal().kept().bytes(step.changes().getFirst().after()).orElseThrow();
        assertThat(title(new String(after), clause)).isEqualTo(mine);
    }

    private static String words(Optional<YamlValue> value) {
        return ((YamlValue.Text) value.orElseThrow()).words();
    }

    private String clause() {
        return CLAUSES.get(random.nextInt(CLAUSES.size()));
    }

    private String word(String who) {
        return who + " " + tally.saved + " " + tally.others + " " + written++;
    }

    static String title(String text, String clause) {
        int at = start(text, clause);
        return text.substring(at, end(text, at));
    }

    static String with(String text, String clause, String title) {
        int at = start(text, clause);
        return text.substring(0, at) + title + text.substring(end(text, at));
    }

    private static int start(String text, String clause) {
        return text.indexOf("title: ", text.indexOf("id: " + clause)) + "title: ".length();
    }

    private static int end(String text, int at) {
        int line = text.indexOf('\n', at);
        int comma = text.indexOf(',', at);
        return comma < 0 ? line : Math.min(line, comma);
    }
}
