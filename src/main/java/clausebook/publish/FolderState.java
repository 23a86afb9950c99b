package clausebook.publish;

import clausebook.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/// What tells a folder from what it was, without reading its files: each one's path, size, number on the disk, and the
/// moment of its last change, which nobody can set back (`ctime`).
public final class FolderState {

    private static final String CHANGED = "unix:ctime";
    private static final int NANOS_OF_A_MILLISECOND = 1_000_000;

    private final Path folder;
    private final Optional<Path> leftOut;
    private final TreeSet<String> lines = new TreeSet<>();
    private boolean exact;

    private FolderState(Path folder, Optional<String> leftOut) {
        this.folder = folder;
        this.leftOut = leftOut.map(folder::resolve);
    }

    /// Equal for two moments only where no file was added, changed or taken away between them. Empty where that can't
    /// be told: for a folder with a link in it, or on a disk whose clock is coarse or that keeps no such moment.
    public static Optional<String> of(Path folder) {
        return of(folder, Optional.empty());
    }

    /// The same but for a folder of a name that may lie in it.
    public static Optional<String> without(Path folder, String leftOut) {
        return of(folder, Optional.of(leftOut));
    }

    private static Optional<String> of(Path folder, Optional<String> leftOut) {
        try {
            FolderState state = new FolderState(folder.toRealPath(), leftOut);
            Files.walkFileTree(state.folder, state.new Visitor());
            return state.exact
                    ? Optional.of(Sha256.hex(String.join("\n", state.lines).getBytes(StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException | UnsupportedOperationException unknown) {
            return Optional.empty();
        }
    }

    /// The same for a site; empty too where a run that was stopped left something beside it.
    public static Optional<String> ofSite(Path out) {
        OutputFolder folder = OutputFolder.named(out);
        boolean tidy = Files.notExists(folder.next(), LinkOption.NOFOLLOW_LINKS)
                && Files.notExists(folder.old(), LinkOption.NOFOLLOW_LINKS);
        return tidy ? of(folder.out()) : Optional.empty();
    }

    private void add(Path file, BasicFileAttributes facts) throws IOException {
        FileTime changed = (FileTime) Files.getAttribute(file, CHANGED, LinkOption.NOFOLLOW_LINKS);
        long moment = changed.to(TimeUnit.NANOSECONDS);
        exact |= moment % NANOS_OF_A_MILLISECOND != 0;
        lines.add(folder.relativize(file) + " " + facts.fileKey() + " " + facts.size() + " "
                + facts.lastModifiedTime().to(TimeUnit.NANOSECONDS) + " " + moment);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            if (leftOut.filter(visited::equals).isPresent()) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            lines.add(folder.relativize(visited) + "/");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!attributes.isRegularFile()) {
                throw new FileSystemException(file.toString(), null, "what a link leads to may change unseen");
            }
            add(file, attributes);
            return FileVisitResult.CONTINUE;
        }
    }
}
