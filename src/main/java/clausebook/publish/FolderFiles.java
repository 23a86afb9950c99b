package clausebook.publish;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The files of a folder as files of the site: assets, and the handbook.
public final class FolderFiles {

    private final Path folder;
    private final String prefix;
    private final Problems problems;
    private final List<OutputFile> files = new ArrayList<>();

    private FolderFiles(Path folder, String prefix, Problems problems) {
        this.folder = folder;
        this.prefix = prefix;
        this.problems = problems;
    }

    /// All files of a folder and its subfolders, sorted by path; each is read when it is written, not before. Origins
    /// are told as places of content are: from the folder's own name on.
    ///
    /// A symbolic link, a missing folder and a folder that can't be read are Problems; the list then holds what could
    /// be found.
    ///
    /// @param prefix where they go on the site, such as `assets/`; empty for the top
    public static List<OutputFile> under(Path folder, String prefix, Problems problems) {
        FolderFiles found =
                new FolderFiles(folder.toAbsolutePath().normalize(), prefix, problems);
        found.walk();
        return found.files.stream().sorted(Comparator.comparing(OutputFile::path)).toList();
    }

    private void walk() {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(folder)) {
            problems.add(ProblemCode.MISSING_FILE, Location.startOf(origin(folder)), "this folder is missing",
                    "its files are a part of the site", "put it back, or name the right folder");
            return;
        }
        try {
            Files.walkFileTree(folder, new Visitor());
        } catch (IOException fault) {
            problems.add(IoFault.whileReading(origin(folder), fault));
        }
    }

    private void add(Path file) {
        files.add(
                new OutputFile(prefix + OutputFolder.slashed(folder.relativize(file)), origin(file), () -> read(file)));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String origin(Path file) {
        String name = String.valueOf(folder.getFileName());
        return file.equals(folder) ? name : name + "/" + OutputFolder.slashed(folder.relativize(file));
    }

    /// Does not follow links: one could lead to files outside, or round in a circle.
    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                add(file);
            } else {
                String what = attributes.isSymbolicLink() ? "a symbolic link" : "a pipe or a device";
                problems.add(ProblemCode.SYMBOLIC_LINK, Location.startOf(origin(file)),
                        "this is " + what + ", not a file",
                        "a link could publish files that nobody meant to publish", "replace it by the file itself");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            problems.add(IoFault.whileReading(origin(file), fault));
            return FileVisitResult.CONTINUE;
        }
    }
}
