package clausebook.publish;

import clausebook.publish.linux.LinuxCalls;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

    /// Makes the folder, which must not be there yet, with the mark of an unfinished site.
    static NextSite begin(Path folder) throws IOException {
        Files.createDirectory(folder);
        SiteMark.put(SiteMark.Kind.UNFINISHED, folder);
        return new NextSite(folder);
    }

    /// Says which files are ours; from then on all others are kept.
    void finish(byte[] listing) throws IOException {
        SiteMark.replace(listing, folder);
        written.add(at(SiteMark.NAME));
    }

    /// Writes a new file. Never opens one that is there: it could be the present site's under a second name.
    void write(String path, byte[] bytes) throws IOException {
        Path file = placeFor(path);
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        written.add(file);
    }

    /// Gives the present site's file of this path a second name here, or copies it where the disk knows no second
    /// names. A link is copied as it is: some systems would give the second name to what it leads to.
    void reuse(String path, PresentSite present) throws IOException {
        Path file = placeFor(path);
        Path source = present.at(path);
        if (Files.isSymbolicLink(source)) {
            Files.copy(source, file, LinkOption.NOFOLLOW_LINKS);
            return;
        }
        try {
            Files.createLink(file, source);
        } catch (IOException | UnsupportedOperationException noSecondName) {
            Files.copy(source, file, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            written.add(file);
        }
    }

    /// Makes a folder that may stay empty.
    void makeFolder(String path) throws IOException {
        placeFor(path + "/" + SiteMark.NAME);
    }

    /// Where the file of a path stands.
    Path at(String path) {
        return folder.resolve(path);
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
        Path file = at(path);
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
