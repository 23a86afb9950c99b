package clausebook.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Held while one run publishes to a folder. The system frees it when the process ends, however it ends.
final class PublishLock implements AutoCloseable {

    /// The system's lock belongs to the whole process, and is lost as soon as any thread of it closes the file again:
    /// so a second thread must be turned away before it opens the file.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private boolean stays;

    private PublishLock(Path file, FileChannel channel, boolean stays) {
        this.file = file;
        this.channel = channel;
        this.stays = stays;
    }

    /// Takes the lock, or gives nothing where another run holds it. Never waits.
    ///
    /// @param file the lock file with its real folder
    /// @throws IOException where the file can't be made
    static Optional<PublishLock> tryTake(Path file) throws IOException {
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<PublishLock> taken = Optional.empty();
        try {
            taken = lock(file);
        } catch (NoSuchFileException deletedByItsHolder) {
            // the other run has only just ended
        } finally {
            if (taken.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
        return taken;
    }

    /// Another run may delete the file between our opening and locking it: then it is ours no more, and whoever made
    /// the new one holds the lock.
    private static Optional<PublishLock> lock(Path file) throws IOException {
        boolean made = make(file);
        Object key = key(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
            if (lock != null && !Objects.equals(key, key(file))) {
                lock = null;
            }
        } catch (OverlappingFileLockException heldInThisProcess) {
            // only where this class was loaded twice; told like any other holder
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? Optional.empty() : Optional.of(new PublishLock(file, channel, !made || key == null));
    }

    private static boolean make(Path file) throws IOException {
        try {
            Files.createFile(file);
            return true;
        } catch (FileAlreadyExistsException isThere) {
            return false;
        }
    }

    /// What tells two files of one name apart; null where the system has no such thing.
    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey();
    }

    /// Keeps the file when the lock is given back: a site now stands beside it. Otherwise a file that this run made
    /// goes with it.
    void stay() {
        stays = true;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            if (!stays) {
                Files.deleteIfExists(file);
            }
        } catch (FileSystemException leftBehind) {
            // an empty file more: the lock is free all the same
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
