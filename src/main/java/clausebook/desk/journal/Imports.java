package clausebook.desk.journal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The documents that editions were imported from, so that one can be read once more as it was.
public final class Imports {

    private static final int FIELDS = 5;

    private final JournalFile file;
    private final Map<String, Imported> last = new HashMap<>();

    Imports(JournalFile file) throws IOException {
        this.file = file;
        file.lines().stream().filter(line -> line.size() == FIELDS).forEach(line -> last.put(line.getFirst(),
                new Imported(new Version(line.get(1)), line.get(2), line.get(3), line.get(4))));
    }

    /// A document, and what was said of it.
    ///
    /// @param document its bytes are kept under it
    /// @param name     of the file
    /// @param status   of the edition; "" where nobody said
    /// @param changes  what became of tracked changes; "" where nobody said
    public record Imported(Version document, String name, String status, String changes) {}

    /// An edition was imported.
    ///
    /// @param edition as `council/policy/edition`
    public synchronized void add(String edition, Imported imported) throws IOException {
        file.add(List.of(edition, imported.document().hash(), imported.name(), imported.status(),
                imported.changes()));
        last.put(edition, imported);
    }

    /// From what an edition was imported last at this desk.
    public synchronized Optional<Imported> of(String edition) {
        return Optional.ofNullable(last.get(edition));
    }
}
