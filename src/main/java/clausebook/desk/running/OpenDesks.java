package clausebook.desk.running;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The desks that are open on this computer for this user: a row a folder, in a file that only the user can read,
/// because it holds their secrets.
public final class OpenDesks {

    private static final String BETWEEN = "\t";
    private final Path folder;

    /// @param settings the user's folder of this program
    public OpenDesks(Path settings) {
        this.folder = settings;
    }

    /// A desk that is, or was, open.
    ///
    /// @param kind what it is: `desk` or `preview`
    /// @param root the folder that holds the content
    /// @param port on which it listens
    /// @param word its secret
    public record Row(String kind, String root, int port, String word) {

        /// Where its first page is.
        public String address() {
            return "http://127.0.0.1:" + port + "/" + word + "/";
        }

        private String line() {
            return String.join(BETWEEN, kind, String.valueOf(port), word, root);
        }

        private static Optional<Row> read(String line) {
            String[] parts = line.split(BETWEEN, 4);
            boolean whole = parts.length == 4 && parts[1].matches("\\d{1,5}") && parts[2].matches("[0-9a-f]{32}");
            return whole
                    ? Optional.of(new Row(parts[0], parts[3], Integer.parseInt(parts[1]), parts[2]))
                    : Optional.empty();
        }

        boolean isOf(String otherKind, Path otherRoot) {
            return kind.equals(otherKind) && root.equals(otherRoot.toString());
        }
    }

    /// The row of a folder.
    public Optional<Row> find(String kind, Path root) throws IOException {
        return rows().stream().filter(row -> row.isOf(kind, root)).findFirst();
    }

    /// Writes the row of a folder, in the place of the one that it had.
    public void put(Row row) throws IOException {
        change(row, true);
    }

    /// Takes a row out, where it is still this one.
    public void remove(Row row) throws IOException {
        change(row, false);
    }

    private void change(Row row, boolean stays) throws IOException {
        prepare();
        try (FileChannel channel = FileChannel.open(folder.resolve("desks.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock _ = channel.lock()) {
            List<String> lines = new ArrayList<>();
            for (Row other : rows()) {
                boolean goes = stays ? other.isOf(row.kind, Path.of(row.root)) : other.equals(row);
                if (!goes) {
                    lines.add(other.line());
                }
            }
            if (stays) {
                lines.add(row.line());
            }
            write(lines);
        }
    }

    private List<Row> rows() throws IOException {
        Path file = folder.resolve("desks.txt");
        List<Row> rows = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            Files.readAllLines(file).forEach(line -> Row.read(line).ifPresent(rows::add));
        }
        return rows;
    }

    private void prepare() throws IOException {
        Files.createDirectories(folder);
        own(folder, "rwx------");
    }

    private void write(List<String> lines) throws IOException {
        Path aside = folder.resolve("desks.new");
        Files.deleteIfExists(aside);
        Files.createFile(aside);
        own(aside, "rw-------");
        Files.write(aside, lines);
        Files.move(aside, folder.resolve("desks.txt"), StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    /// For the owner alone; on Windows the folder of a user's settings is so already.
    private static void own(Path path, String rights) throws IOException {
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        } catch (UnsupportedOperationException onWindows) {
            if (!Files.isReadable(path)) {
                throw new FileSystemException(path.toString());
            }
        }
    }
}
