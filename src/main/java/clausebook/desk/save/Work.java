package clausebook.desk.save;

import clausebook.desk.journal.Disk;
import clausebook.desk.journal.Journal;
import clausebook.desk.journal.RealDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/// All by which pages of the desk write: what they do not write through it, they do not write to the content.
public record Work(Journal journal, Saving saving, SavingSeveral several, History history) {

    /// Opens the journal.
    ///
    /// @param alone false where another computer has it open: then what the last run could not end is left to that one
    public static Work open(Path content, Path journal, InstantSource time, boolean alone) throws IOException {
        Disk disk = new RealDisk();
        Journal opened = Journal.open(journal, disk);
        Saving saving = new Saving(content, opened, disk, time);
        SavingSeveral several = new SavingSeveral(content, opened, saving, time);
        History history = new History(opened, saving, several);
        if (alone) {
            history.recover();
        }
        return new Work(opened, saving, several, history);
    }
}
