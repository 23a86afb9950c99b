package clausebook.desk.journal;

import java.io.IOException;
import java.nio.file.Path;

/// The folder `journal/` of a desk.
///
/// @param typed   what was typed and not saved
/// @param steps   what was done
/// @param imports from what editions were imported
/// @param kept    the versions of files that belong to any of them
public record Journal(TypedWords typed, Steps steps, Imports imports, Kept kept) {

    /// Reads what the runs before have left.
    ///
    /// @param folder need not be there
    public static Journal open(Path folder, Disk disk) throws IOException {
        return new Journal(new TypedWords(new JournalFile(folder.resolve("typed.log"), disk)),
                new Steps(new JournalFile(folder.resolve("steps.log"), disk)),
                new Imports(new JournalFile(folder.resolve("imports.log"), disk)),
                new Kept(folder.resolve("kept"), disk));
    }
}
