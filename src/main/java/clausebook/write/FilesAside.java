package clausebook.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

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

    /// The name under which something is written that is to take another one's place.
    public static Path aside(Path file) {
        return file.resolveSibling(ASIDE + file.getFileName());
    }

    /// Writes a file aside, whole and safe from a power cut.
    public static Path aside(Path file, byte[] bytes) throws IOException {
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

    /// Puts a file in the place of another, or of none.
    public static void move(Path aside, Path file) throws IOException {
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
