package clausebook.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The folder of a site and its hidden neighbours on the same disk.
///
/// @param out the site
/// @param next the site that is being written; after an exchange, the one it replaced
/// @param old  the site that is being replaced, where that takes two steps
/// @param lock the lock file
record OutputFolder(Path parent, Path out, Path next, Path old, Path lock) {

    /// Names the neighbours, and makes the folders above the site.
    ///
    /// @param out must have a name: not the top of the disk
    static OutputFolder at(Path out) throws IOException {
        Path absolute = out.toAbsolutePath().normalize();
        Path parent = Files.createDirectories(absolute.getParent()).toRealPath();
        String name = absolute.getFileName().toString();
        return new OutputFolder(parent, parent.resolve(name), parent.resolve("." + name + ".next"),
                parent.resolve("." + name + ".old"), parent.resolve("." + name + ".lock"));
    }

    /// Mends what a killed run left: brings a hidden old site back if nothing stands in its place, and deletes the
    /// rest.
    ///
    /// @throws FileAlreadyExistsException where a neighbour's name is taken by something that we did not make
    void mend() throws IOException {
        requireOurs(next);
        requireOurs(old);
        if (exists(old) && !exists(out)) {
            Files.move(old, out, StandardCopyOption.ATOMIC_MOVE);
        }
        deleteNeighbours();
    }

    /// Deletes what is not the site, the mark last, so that a half-deleted folder is still known as ours.
    void deleteNeighbours() throws IOException {
        FolderRemoval.remove(next);
        FolderRemoval.remove(old);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static void requireOurs(Path folder) throws IOException {
        if (exists(folder) && !isOurs(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
    }

    /// True for a folder that is empty or bears the mark.
    static boolean isOurs(Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && (SiteMark.isOn(folder) || isEmpty(folder));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }
}
