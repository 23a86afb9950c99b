package clausebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;

/// Who may open a folder, and its date.
final class FolderRights {

    private FolderRights() {}

    /// A folder that was closed to others stays so, and keeps its date.
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView rights =
                Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (rights != null) {
            Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .setPermissions(rights.readAttributes().permissions());
        }
        Files.setLastModifiedTime(to,
                Files.readAttributes(from, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).lastModifiedTime());
    }
}
