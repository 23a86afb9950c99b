package clausebook.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes a file aside and puts it in its place when it is whole: whoever looks sees the old file or the new one, never
/// half of one.
public final class FilesAside {

    /// The content's reader passes over names that begin so: a file left here by a power cut does no harm.
    private static final String ASIDE = "~$";

    private FilesAside() {}

    /// Writes a file of an existing folder, new or in the place of an old one.
    public static void write(Path file, byte[] bytes) throws IOException {
        move(aside(file, bytes), file);
    }

    /// Writes all files or none; makes the folders that are missing. Each is whole aside before the first takes its
    /// place, so nothing but a power cut in that instant can part them.
    ///
    /// @throws IOException with the name of the file that can't be written; then all are as they were
    public static void writeAll(Map<Path, byte[]> files) throws IOException {
        Undo undo = new Undo();
        Path now = null;
        try {
            Map<Path, Path> aside = new LinkedHashMap<>();
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                now = file.getKey();
                undo.willMake(now);
                Files.createDirectories(now.toAbsolutePath().getParent());
                undo.willMake(aside(now));
                aside.put(now, aside(now, file.getValue()));
            }
            for (Map.Entry<Path, Path> whole : aside.entrySet()) {
                now = whole.getKey();
                move(whole.getValue(), now);
            }
        } catch (IOException fault) {
            undo.all();
            throw new IOException(String.valueOf(now), fault);
        }
    }

    private static Path aside(Path file) {
        return file.resolveSibling(ASIDE + file.getFileName());
    }

    private static Path aside(Path file, byte[] bytes) throws IOException {
        Path aside = aside(file);
        try (FileChannel out = FileChannel.open(aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
        return aside;
    }

    static void move(Path aside, Path file) throws IOException {
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
