package clausebook.desk.journal;

import clausebook.publish.linux.NameExchange;
import clausebook.write.FilesAside;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The disk of this computer. Whatever else writes to the same files meanwhile (an editor, OneDrive) is not
/// overwritten.
public class RealDisk implements Disk {

    @Override
    public Optional<byte[]> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.APPEND)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Patience.with(() -> FilesAside.write(file, bytes));
    }

    @Override
    public boolean replace(Path file, Version expected, Optional<byte[]> bytes) throws IOException {
        if (!Version.of(read(file)).equals(expected)) {
            return false;
        }
        if (bytes.isEmpty()) {
            return takeAway(file, expected);
        }
        Files.createDirectories(file.getParent());
        Path aside = FilesAside.aside(file, bytes.get());
        try {
            return expected.isThere() ? exchange(aside, file, expected, bytes.get()) : create(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /// Of two that make a file at once, one is told.
    private static boolean create(Path aside, Path file) throws IOException {
        try {
            Files.createLink(file, aside);
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        } catch (UnsupportedOperationException _) {
            return createWithoutLinks(aside, file);
        }
    }

    private static boolean createWithoutLinks(Path aside, Path file) throws IOException {
        try {
            Files.move(aside, file);
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        }
    }

    /// Where two names can be exchanged, what stood there is looked at once more behind the exchange: it may have
    /// been written between the look and the step. Elsewhere that moment remains, as short as it can be.
    private boolean exchange(Path aside, Path file, Version expected, byte[] bytes) throws IOException {
        if (!NameExchange.exchange(aside, file)) {
            Patience.with(() -> FilesAside.move(aside, file));
            return true;
        }
        if (Version.of(Files.readAllBytes(aside)).equals(expected)) {
            return true;
        }
        NameExchange.exchange(aside, file);
        if (!Version.of(Files.readAllBytes(aside)).equals(Version.of(bytes))) {
            NameExchange.exchange(aside, file);
        }
        return false;
    }

    /// Moved aside first, so that what goes is what was looked at.
    private boolean takeAway(Path file, Version expected) throws IOException {
        Path aside = FilesAside.aside(file);
        Patience.with(() -> FilesAside.move(file, aside));
        if (Version.of(Files.readAllBytes(aside)).equals(expected)) {
            Files.delete(aside);
            return true;
        }
        if (create(aside, file)) {
            Files.deleteIfExists(aside);
        }
        return false;
    }
}
