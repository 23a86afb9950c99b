package clausebook.publish;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// May a site take this place? Everything in the folder is replaced, so nobody's own files may be there.
final class OutputFolderCheck {

    private static final String MEND =
            "name a new folder, an empty one, or one that Clausebook published before, with --out";
    private static final Set<String> HISTORIES = Set.of(".git", ".hg", ".svn");

    private OutputFolderCheck() {}

    /// Reports a place where a site must not go; touches nothing.
    ///
    /// @return true where it may go there
    static boolean isFree(Path out, Problems problems) throws IOException {
        Optional<String> fault = fault(out.toAbsolutePath().normalize());
        fault.ifPresent(what -> problems.add(ProblemCode.OUTPUT_FOLDER, Location.startOf(out.toString()), what,
                "publishing replaces all that is in the folder, and would delete what is not a part of the site",
                MEND));
        return fault.isEmpty();
    }

    private static Optional<String> fault(Path out) throws IOException {
        if (out.getFileName() == null) {
            return Optional.of("the site can't be published to the top of a disk");
        }
        if (Files.isSymbolicLink(out)) {
            return Optional.of("the site can't be published here: this is a symbolic link, not a folder");
        }
        if (isInContent(out)) {
            return Optional.of("the site can't be published here: this folder holds the content");
        }
        return Files.exists(out, LinkOption.NOFOLLOW_LINKS) ? faultOfPresent(out) : Optional.empty();
    }

    private static Optional<String> faultOfPresent(Path out) throws IOException {
        if (!Files.isDirectory(out)) {
            return Optional.of("the site can't be published here: this is a file, not a folder");
        }
        if (!OutputFolder.isOurs(out)) {
            return Optional.of(
                    "the site can't be published here: this folder holds files that Clausebook did not write (it "
                            + "has no "
                            + SiteMark.NAME + ")");
        }
        return HISTORIES.stream().sorted().filter(name -> Files.exists(out.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .findFirst().map(name -> "the site can't be published here: this folder holds the history " + name);
    }

    /// Known by its own file, so that it is safe whatever the command line said.
    private static boolean isInContent(Path out) {
        for (Path folder = out; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("site.yaml")) && Files.isDirectory(folder.resolve("councils"))) {
                return true;
            }
        }
        return false;
    }
}
