package clausebook.publish;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// May a folder be a site? What stands in it is looked at later, when no other run can change it.
final class OutputFolderCheck {

    private static final String MEND =
            "name a new folder, an empty one, or one that Clausebook published before, with --out";

    private OutputFolderCheck() {}

    /// Reports a place where a site must not go; touches nothing.
    ///
    /// @return true where it may go there
    static boolean isFree(Path out, Problems problems) {
        Optional<String> fault = fault(out.toAbsolutePath().normalize());
        fault.ifPresent(what -> problems.add(ProblemCode.OUTPUT_FOLDER, Location.startOf(out.toString()), what,
                "a site needs a folder of its own, which takes the place of the one before", MEND));
        return fault.isEmpty();
    }

    private static Optional<String> fault(Path out) {
        if (out.getFileName() == null) {
            return Optional.of("the site can't be published to the top of a disk");
        }
        if (Files.isSymbolicLink(out)) {
            return Optional.of("the site can't be published here: this is a symbolic link, not a folder");
        }
        if (isIn(out, "site.yaml", "councils")) {
            return Optional.of("the site can't be published here: this folder holds the content");
        }
        if (isIn(out, "words.en.properties", "assets")) {
            return Optional.of("the site can't be published here: this folder holds the templates");
        }
        return Files.exists(out, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(out)
                ? Optional.of("the site can't be published here: this is a file, not a folder")
                : Optional.empty();
    }

    /// What a folder holds is known by its own file, so that it is safe whatever the command line said.
    private static boolean isIn(Path out, String file, String inner) {
        for (Path folder = out; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(file)) && Files.isDirectory(folder.resolve(inner))) {
                return true;
            }
        }
        return false;
    }
}
