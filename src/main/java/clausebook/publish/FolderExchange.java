package clausebook.publish;

import clausebook.publish.linux.LinuxCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Puts a folder in the place of another, in one step where the system can.
public final class FolderExchange {

    private FolderExchange() {}

    /// On return the next folder has the name, and what had it before is deleted.
    ///
    /// @param folder there, or not yet
    /// @param next   a neighbour that is whole
    /// @throws IOException with the folder as it was, or with the next one in its place
    public static void replace(Path folder, Path next) throws IOException {
        replace(folder, next, _ -> true);
    }

    /// A look at what had the name before, once it has it no more.
    public interface Look {
        boolean isAsExpected(Path old) throws IOException;
    }

    /// The same, unless what had the name before turns out to be otherwise than expected: then all is as it was.
    ///
    /// @return false where it is as it was
    public static boolean replace(Path folder, Path next, Look look) throws IOException {
        Path old = next;
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
        } else if (!LinuxCalls.exchange(next.toAbsolutePath(), folder.toAbsolutePath())) {
            old = next.resolveSibling(next.getFileName() + ".old");
            twoRenames(folder, next, old);
        }
        if (Files.exists(old, LinkOption.NOFOLLOW_LINKS) && !look.isAsExpected(old)) {
            backAgain(folder, next, old);
            return false;
        }
        NextSite.forceFolder(folder.toAbsolutePath().getParent());
        FolderRemoval.remove(old);
        return true;
    }

    private static void backAgain(Path folder, Path next, Path old) throws IOException {
        if (old.equals(next)) {
            LinuxCalls.exchange(next.toAbsolutePath(), folder.toAbsolutePath());
        } else {
            twoRenames(folder, old, next);
        }
    }

    private static void twoRenames(Path folder, Path next, Path old) throws IOException {
        FolderRemoval.remove(old);
        Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
            throw fault;
        }
    }

    /// Deletes what a run that was killed has left under that name.
    public static void remove(Path left) throws IOException {
        FolderRemoval.remove(left);
    }
}
