package clausebook.load;

import clausebook.text.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The content in a folder of this computer.
public final class FolderSource implements ContentSource {

    /// Why a pipe or a device is not read: it may never end.
    static final String NO_FILE = "it is no file, but a pipe or a device";
    private final Path folder;

    /// @param folder the content's root; need not exist
    public FolderSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    @Override
    public List<Found> list() throws IOException {
        List<Found> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(new Found(relative(file), attributes.isSymbolicLink()));
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        found.sort(Comparator.comparing(Found::path));
        return List.copyOf(found);
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    @Override
    public byte[] read(String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(path, null, NO_FILE);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(SourceFile.MOST_BYTES + 1);
        }
    }
}
