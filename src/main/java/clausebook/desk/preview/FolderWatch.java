package clausebook.desk.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// Notices that something in some folders may have changed: at once where the computer tells it, and by looking at
/// sizes and dates where it does not, as on shares and in folders that are kept in step with others. For one thread.
final class FolderWatch implements AutoCloseable {

    /// An editor writes a file in several steps, and a tool that keeps folders in step writes many files.
    private static final Duration QUIET = Duration.ofMillis(100);
    private static final Duration LONGEST_BURST = Duration.ofSeconds(2);

    private final List<Path> roots;
    private final Optional<WatchService> events;
    private final Map<Path, WatchKey> watched = new HashMap<>();
    private Map<String, String> seen;

    FolderWatch(List<Path> roots) {
        this.roots = List.copyOf(roots);
        this.events = events(roots);
        this.seen = look();
    }

    private static Optional<WatchService> events(List<Path> roots) {
        try {
            return Optional.of(roots.getFirst().getFileSystem().newWatchService());
        } catch (IOException | UnsupportedOperationException _) {
            return Optional.empty();
        }
    }

    /// Waits until something may have changed and is quiet again, or until the time is over.
    ///
    /// @return false where the time was over, and sizes and dates are what they were
    boolean await(Duration most) throws InterruptedException {
        boolean told = event(most);
        long end = System.nanoTime() + LONGEST_BURST.toNanos();
        while (told && event(QUIET) && System.nanoTime() < end) {
            // one more step of the same burst
        }
        Map<String, String> now = look();
        boolean changed = told || !now.equals(seen);
        seen = now;
        return changed;
    }

    private boolean event(Duration most) throws InterruptedException {
        if (events.isEmpty()) {
            TimeUnit.NANOSECONDS.sleep(most.toNanos());
            return false;
        }
        WatchKey key = events.get().poll(most.toNanos(), TimeUnit.NANOSECONDS);
        if (key == null) {
            return false;
        }
        key.pollEvents();
        key.reset();
        return true;
    }

    /// Sizes and dates of all files; folders that are new are watched from now on.
    private Map<String, String> look() {
        Map<String, String> files = new TreeMap<>();
        for (Path root : roots) {
            try {
                Files.walkFileTree(root, new Visitor(files));
            } catch (IOException _) {
                files.put(root.toString(), "not there");
            }
        }
        return files;
    }

    private void watch(Path folder) {
        WatchKey known = watched.get(folder);
        if (events.isEmpty() || known != null && known.isValid()) {
            return;
        }
        try {
            watched.put(folder, folder.register(events.get(), StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException _) {
            // a folder that can't be watched is looked at all the same
            watched.remove(folder);
        }
    }

    @Override
    public void close() throws IOException {
        if (events.isPresent()) {
            events.get().close();
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Map<String, String> files;

        Visitor(Map<String, String> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            watch(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.put(file.toString(),
                    attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            files.put(file.toString(), fault.getClass().getName());
            return FileVisitResult.CONTINUE;
        }
    }
}
