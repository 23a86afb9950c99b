package clausebook.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// Deletes a site that is no longer one: everything but the mark, then the mark, then the folder. Links are deleted,
/// not followed.
final class FolderRemoval extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final Path mark;

    private FolderRemoval(Path folder) {
        this.folder = folder;
        this.mark = folder.resolve(SiteMark.NAME);
    }

    /// Deletes a folder with all that is in it; nothing where it is missing.
    static void remove(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(folder, new FolderRemoval(folder));
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!file.equals(mark)) {
            Files.delete(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, IOException fault) throws IOException {
        if (fault != null) {
            throw fault;
        }
        if (visited.equals(folder)) {
            Files.deleteIfExists(mark);
        }
        Files.delete(visited);
        return FileVisitResult.CONTINUE;
    }
}
