package clausebook.publish;

import clausebook.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The file that says which files of a folder Clausebook wrote: all others are somebody's own, and are kept. First
/// written and last deleted, so that even half a site is known as ours.
///
/// @param paths the files that it names, below the site's folder; without the mark itself
record SiteMark(Kind kind, Set<String> paths) {

    /// What a mark says; the words of the kinds with words are its first line.
    enum Kind {
        /// There is no mark, or none that can be understood.
        NONE(""),
        /// A site that is being written: all of it is ours.
        UNFINISHED("Clausebook is writing this site, and deletes all of it should the run be stopped."),
        /// A site of Clausebook 1, which kept no list.
        OLDER("Clausebook made this folder and replaces all of it when it publishes again: "
                + "keep nothing of your own here."),
        /// A site with the list of its files.
        LISTED("Clausebook wrote the files below, replaces them when it publishes again, and keeps all others.");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// A mark that names no files.
        byte[] mark() {
            return (words + "\n").getBytes(StandardCharsets.US_ASCII);
        }
    }

    /// Its name, at the top of each site.
    static final String NAME = "clausebook-site.txt";

    /// Reads the mark of a folder.
    static SiteMark on(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new SiteMark(Kind.NONE, Set.of());
        }
        List<String> lines = Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
        for (Kind kind : Kind.values()) {
            if (!lines.isEmpty() && kind != Kind.NONE && kind.words.equals(lines.getFirst())) {
                return new SiteMark(kind, Set.copyOf(lines.subList(1, lines.size())));
            }
        }
        return new SiteMark(Kind.NONE, Set.of());
    }

    /// The mark of a finished site.
    ///
    /// @param files sorted by path
    static byte[] listing(List<OutputFile> files) {
        String paths = files.stream().map(file -> file.path() + "\n").collect(Collectors.joining());
        return (Kind.LISTED.words + "\n" + paths).getBytes(StandardCharsets.US_ASCII);
    }

    /// Marks a folder that has no mark yet.
    static void put(Kind kind, Path folder) throws IOException {
        Files.write(folder.resolve(NAME), kind.mark(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /// True where a run was stopped while it wrote the first mark: the file was made, and not all of it is there yet.
    static boolean isBegunOn(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        byte[] whole = Kind.UNFINISHED.mark();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > whole.length) {
            return false;
        }
        byte[] written = Files.readAllBytes(file);
        return Arrays.equals(written, Arrays.copyOf(whole, written.length));
    }

    /// Puts another mark in the place of the first one; at no moment is there none.
    static void replace(byte[] mark, Path folder) throws IOException {
        Path fresh = folder.resolve(NAME + ".new");
        Files.write(fresh, mark, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(fresh, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    /// The folders in which the named files stand.
    Set<String> folders() {
        return foldersOf(paths);
    }

    /// All folders above some files.
    static Set<String> foldersOf(Iterable<String> paths) {
        Set<String> folders = new TreeSet<>();
        for (String path : paths) {
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                folders.add(path.substring(0, slash));
            }
        }
        return folders;
    }
}
