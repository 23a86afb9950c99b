package clausebook.publish;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;

/// What the system refused, in words for the person at the keyboard.
final class IoFault {

    private IoFault() {}

    /// A file of ours could not be read.
    static Problem whileReading(String origin, IOException fault) {
        return new Problem(ProblemCode.UNREADABLE_FILE, Location.startOf(origin), "this can't be read: " + words(fault),
                "it would be missing on the site",
                "check that it is there, and that you may read it; then publish again");
    }

    /// The site could not be written.
    static Problem whileWriting(Path out, IOException fault) {
        return new Problem(ProblemCode.OUTPUT_FOLDER, Location.startOf(out.toString()),
                "the site can't be written here: " + words(fault),
                "the site is written beside its folder before it takes its place; whatever was published before "
                        + "is still there",
                remedy(fault));
    }

    /// The papers of a meeting could not be written.
    static Problem whileWritingPapers(Path out, IOException fault) {
        return new Problem(ProblemCode.OUTPUT_FOLDER, Location.startOf(out.toString()),
                "the papers can't be written here: " + words(fault),
                "they are written beside their folder before it takes its name; nothing was changed",
                "name another folder with --out, or ask for the right to write there, and try again");
    }

    private static String words(IOException fault) {
        return switch (fault) {
            case AccessDeniedException denied -> "you have no permission for " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " is not there";
            case FileAlreadyExistsException taken -> taken.getFile() + " is in the way";
            case NotDirectoryException file -> file.getFile() + " is no folder";
            case DirectoryNotEmptyException busy -> "something else is writing into " + busy.getFile();
            case FileSystemException other -> Objects.requireNonNullElse(other.getReason(), "the system refused it")
                    + " (" + other.getFile() + ")";
            default -> Objects.requireNonNullElse(fault.getMessage(), "the system refused it");
        };
    }

    private static String remedy(IOException fault) {
        String words = words(fault);
        if (words.contains("No space left") || words.contains("quota")) {
            return "make room on the disk (a site needs its own size once more while it is written) and publish again";
        }
        if (fault instanceof AccessDeniedException || words.contains("Read-only")) {
            return "ask for the right to write in the folder that holds the site, or name another one with --out";
        }
        return "mend that, or name another folder with --out, and publish again";
    }
}
