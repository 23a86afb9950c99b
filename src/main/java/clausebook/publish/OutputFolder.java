package clausebook.publish;

import clausebook.diagnostic.Problems;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

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
        return named(parent.resolve(absolute.getFileName()));
    }

    /// The same without a look at the disk.
    static OutputFolder named(Path out) {
        Path absolute = out.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        String name = absolute.getFileName().toString();
        return new OutputFolder(parent, parent.resolve(name), parent.resolve("." + name + ".next"),
                parent.resolve("." + name + ".old"), parent.resolve("." + name + ".lock"));
    }

    /// Mends what a killed run left: brings a hidden old site back if nothing stands in its place, and takes the
    /// rest away.
    ///
    /// @param problems told of what somebody else put into it
    /// @throws FileAlreadyExistsException where a neighbour's name is taken by something that we did not make
    void mend(Problems problems) throws IOException {
        requireOurs(next);
        requireOurs(old);
        if (exists(old) && !exists(out)) {
            Files.move(old, out, StandardCopyOption.ATOMIC_MOVE);
        }
        takeNeighboursAway(problems);
    }

    /// Takes away what is not the site.
    ///
    /// @param problems told of what somebody else put into it
    void takeNeighboursAway(Problems problems) throws IOException {
        ReplacedSite.takeAway(next, out, problems);
        ReplacedSite.takeAway(old, out, problems);
    }

    /// A path below the site as an address has it.
    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static void requireOurs(Path folder) throws IOException {
        if (exists(folder) && !isOurs(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
    }

    /// True for a folder that is empty, bears the mark, or holds nothing but the beginning of one.
    static boolean isOurs(Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && (SiteMark.on(folder).kind() != SiteMark.Kind.NONE || isEmpty(folder)
                        || entries(folder, 2) == 1 && SiteMark.isBegunOn(folder));
    }

    static boolean isEmpty(Path folder) throws IOException {
        return entries(folder, 1) == 0;
    }

    /// How many entries a folder has, counted as far as `most`.
    private static int entries(Path folder, int most) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return (int) entries.limit(most).count();
        }
    }
}
