package clausebook.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The site that is being written beside the present one. May be filled from any thread.
final class NextSite {

    private final Path folder;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Queue<Path> written = new ConcurrentLinkedQueue<>();

    private NextSite(Path folder) {
        this.folder = folder;
        folders.add(folder);
    }

    /// Makes the folder, which must not be there yet, with its mark: the present site's where it says the same.
    static NextSite begin(Path folder, PresentSite present) throws IOException {
        Files.createDirectory(folder);
        NextSite next = new NextSite(folder);
        if (present.holds(SiteMark.NAME, SiteMark.WORDS)) {
            next.reuse(SiteMark.NAME, present);
        } else {
            SiteMark.put(folder);
            next.written.add(folder.resolve(SiteMark.NAME));
        }
        return next;
    }

    /// Writes a new file. Never opens one that is there: it could be the present site's under a second name.
    void write(String path, byte[] bytes) throws IOException {
        Path file = placeFor(path);
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        written.add(file);
    }

    /// Gives the present site's file of this path a second name here, or copies it where the disk knows no second
    /// names.
    void reuse(String path, PresentSite present) throws IOException {
        Path file = placeFor(path);
        try {
            Files.createLink(file, present.at(path));
        } catch (IOException | UnsupportedOperationException noSecondName) {
            Files.copy(present.at(path), file, StandardCopyOption.COPY_ATTRIBUTES);
            written.add(file);
        }
    }

    /// Returns when all of it is on the disk and would outlast a power failure. One call for the whole disk where the
    /// system has it: file by file takes minutes for a large site.
    void makeDurable() throws IOException {
        if (LinuxCalls.syncDiskOf(folder)) {
            return;
        }
        Path[] files = written.toArray(Path[]::new);
        AllCores.forEach("saving", files.length, Progress.SILENT,
                index -> force(files[index], StandardOpenOption.WRITE));
        for (Path made : folders) {
            forceFolder(made);
        }
    }

    /// Makes the names in a folder durable, where the system lets a folder be opened (Windows does not).
    static void forceFolder(Path folder) {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException notPossibleHere) {
            // nothing is lost unless the power fails in the next seconds, and then the next run mends it
        }
    }

    private static void force(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }

    private Path placeFor(String path) throws IOException {
        Path file = folder.resolve(path);
        Path parent = file.getParent();
        if (!folders.contains(parent)) {
            Files.createDirectories(parent);
            Path made = parent;
            while (folders.add(made)) {
                made = made.getParent();
            }
        }
        return file;
    }
}
