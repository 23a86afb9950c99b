package clausebook.desk.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// A line in the journal's folder that says which computer has the desk open, so that another one, which has the same
/// folder from a share or keeps it in step, only reads.
public final class FolderUse {

    /// How often the line is written anew.
    public static final Duration SIGN = Duration.ofMinutes(5);
    /// A computer that has given no sign for so long has gone.
    private static final Duration GONE = SIGN.multipliedBy(3);

    private final Path file;
    private final String computer;

    /// @param journal  the folder of the journal
    /// @param computer the name of this computer
    public FolderUse(Path journal, String computer) {
        this.file = journal.resolve("open.txt");
        this.computer = computer;
    }

    /// The name of another computer that has the folder open.
    public Optional<String> other(Instant now) {
        try {
            List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
            boolean fresh = lines.size() == 2 && Instant.parse(lines.get(1)).plus(GONE).isAfter(now);
            return fresh && !lines.getFirst().equals(computer) ? Optional.of(lines.getFirst()) : Optional.empty();
        } catch (IOException | DateTimeParseException _) {
            // half written by a tool that keeps folders in step: whoever wrote it writes it again
            return Optional.empty();
        }
    }

    /// Writes that this computer has the folder open.
    public void sign(Instant now) throws IOException {
        Files.createDirectories(file.getParent());
        Path aside = Files.createTempFile(file.getParent(), "open", ".new");
        Files.write(aside, List.of(computer, now.toString()));
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Takes the line away.
    public void leave() throws IOException {
        if (other(Instant.EPOCH).isEmpty()) {
            Files.deleteIfExists(file);
        }
    }
}
