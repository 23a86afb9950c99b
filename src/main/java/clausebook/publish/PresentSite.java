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
import java.util.Set;
import java.util.TreeSet;

/// The site as it is now: what of it can be used again, and what is not ours?
final class PresentSite {

    private final Path folder;
    private final SiteMark mark;
    private final Set<String> folders;
    private final Map<String, Long> sizes = new HashMap<>();
    private final OtherFiles others = new OtherFiles();

    private PresentSite(Path folder, SiteMark mark) {
        this.folder = folder;
        this.mark = mark;
        this.folders = mark.folders();
    }

    /// Looks at all files of a folder; nothing where it is missing. Links are not followed.
    static PresentSite in(Path folder) throws IOException {
        PresentSite site = new PresentSite(folder, SiteMark.on(folder));
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

    /// True where a file of ours stands at a path.
    boolean has(String path) {
        return sizes.containsKey(path);
    }

    /// The paths of all files that are ours, without the mark.
    Set<String> ours() {
        Set<String> ours = new TreeSet<>(sizes.keySet());
        ours.remove(SiteMark.NAME);
        return ours;
    }

    /// True where so many files are ours.
    boolean consistsOf(int files) {
        return sizes.size() == files;
    }

    /// What stands here and is not ours. Of a site without a list only what every site keeps: the rest shows itself
    /// when the site was replaced.
    OtherFiles others() {
        return others;
    }

    /// True for a folder that Clausebook never wrote to, and that holds something.
    boolean isSomebodysFolder() {
        return mark.kind() == SiteMark.Kind.NONE && !others.isEmpty();
    }

    /// Where the file of a path stands.
    Path at(String path) {
        return folder.resolve(path);
    }

    private boolean isOurs(String path) {
        return switch (mark.kind()) {
            case OLDER -> !OtherFiles.isLitter(path);
            case LISTED -> mark.paths().contains(path) || path.equals(SiteMark.NAME);
            case NONE, UNFINISHED -> false;
        };
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            String path = OutputFolder.slashed(folder.relativize(visited));
            if (!path.isEmpty() && !folders.contains(path) && mark.kind() != SiteMark.Kind.OLDER) {
                others.addFolder(path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = OutputFolder.slashed(folder.relativize(file));
            if (isOurs(path) && attributes.isRegularFile()) {
                sizes.put(path, attributes.size());
            } else if (mark.kind() != SiteMark.Kind.OLDER || OtherFiles.isLitter(path)) {
                others.addFile(path);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
