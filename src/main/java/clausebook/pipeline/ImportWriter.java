package clausebook.pipeline;

import clausebook.publish.FolderExchange;
import clausebook.write.FilesAside;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Writes what an import made, all or nothing: whoever looks sees the policy before or after, never between. All is
/// whole aside before the folder of the policy, or of a new council, takes its place in one step.
public final class ImportWriter {

    private static final String VOCABULARY = "vocabulary/";
    private final Path content;
    private Path now;

    public ImportWriter(Path content) {
        this.content = content.toAbsolutePath().normalize();
    }

    /// The file that was being written.
    public Path last() {
        return now;
    }

    /// @param files    of the content, by their paths from its root; of one policy and its council, and lists of words
    /// @param receipts by their places
    /// @throws IOException where one can't be written; then all are as they were
    public void write(Map<String, byte[]> files, Map<Path, byte[]> receipts) throws IOException {
        Path folder = folder(files);
        Path next = FilesAside.aside(folder);
        try {
            for (Map.Entry<Path, byte[]> receipt : receipts.entrySet()) {
                aside(receipt.getKey(), receipt.getValue());
            }
            makeNext(folder, next, files);
            writeLists(files);
            now = folder;
            FolderExchange.replace(folder, next);
            for (Path receipt : receipts.keySet()) {
                now = receipt;
                FilesAside.move(FilesAside.aside(receipt), receipt);
            }
        } finally {
            FolderExchange.remove(next);
            for (Path receipt : receipts.keySet()) {
                Files.deleteIfExists(FilesAside.aside(receipt));
            }
        }
    }

    /// An entry more in a list harms nobody, and the policy needs it.
    private void writeLists(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().startsWith(VOCABULARY)) {
                now = content.resolve(file.getKey());
                Files.createDirectories(now.getParent());
                FilesAside.write(now, file.getValue());
            }
        }
    }

    private void aside(Path file, byte[] bytes) throws IOException {
        now = file;
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        FilesAside.aside(file, bytes);
    }

    /// The folder that holds all that is new: of the council where that is new, else of the policy.
    private Path folder(Map<String, byte[]> files) {
        List<Path> places = new ArrayList<>();
        files.keySet().stream().filter(path -> !path.startsWith(VOCABULARY))
                .forEach(path -> places.add(content.resolve(path).getParent()));
        return places.stream().reduce((one, other) -> one.startsWith(other) ? other : one).orElseThrow();
    }

    private void makeNext(Path folder, Path next, Map<String, byte[]> files) throws IOException {
        now = folder;
        FolderExchange.remove(next);
        Files.createDirectories(next);
        if (Files.isDirectory(folder)) {
            copy(folder, next);
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = content.resolve(file.getKey());
            if (place.startsWith(folder)) {
                now = place;
                Path inNext = next.resolve(folder.relativize(place).toString());
                Files.createDirectories(inNext.getParent());
                FilesAside.write(inNext, file.getValue());
            }
        }
    }

    private static void copy(Path folder, Path next) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(path -> !path.equals(folder)).toList()) {
                Files.copy(file, next.resolve(folder.relativize(file).toString()), LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
