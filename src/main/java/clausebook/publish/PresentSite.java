package clausebook.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The site as it is now: what of it can be used again?
final class PresentSite {

    private final Path folder;
    private final Map<String, Long> sizes = new HashMap<>();
    private boolean holdsOtherThings;

    private PresentSite(Path folder) {
        this.folder = folder;
    }

    /// Looks at all files of a folder; nothing where it is missing. Links are not followed.
    static PresentSite in(Path folder) throws IOException {
        PresentSite site = new PresentSite(folder);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(folder, site.new Visitor());
        }
        return site;
    }

    /// True where exactly these bytes stand at a path. A file that can't be read is as good as none.
    boolean holds(String path, byte[] bytes) {
        Long size = sizes.get(path);
        if (size == null || size != bytes.length) {
            return false;
        }
        try {
            return Arrays.equals(Files.readAllBytes(at(path)), bytes);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// True where there are so many files, and nothing but files.
    boolean consistsOf(int files) {
        return sizes.size() == files && !holdsOtherThings;
    }

    /// Where the file of a path stands.
    Path at(String path) {
        return folder.resolve(path);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                sizes.put(folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"),
                        attributes.size());
            } else {
                holdsOtherThings = true;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
