package clausebook.pipeline;

import clausebook.publish.FolderExchange;
import clausebook.write.FilesAside;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Writes what an import made, or takes it back, all or nothing: whoever looks sees the policy before or after, never
/// between. All is whole aside before the folder of the policy, or of a new council, takes its place in one step.
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
        Map<String, Optional<byte[]>> present = new LinkedHashMap<>();
        files.forEach((path, bytes) -> present.put(path, Optional.of(bytes)));
        write(present, Map.of(), receipts);
    }

    /// @param files    the same; empty for one that goes
    /// @param expected what of them stands there now; empty for one that is not there
    /// @throws ChangedMeanwhile where something else stands there, or another program writes at the same time
    public void write(Map<String, Optional<byte[]>> files, Map<String, Optional<byte[]>> expected,
            Map<Path, byte[]> receipts) throws IOException {
        Path folder = folder(files.keySet());
        Path next = FilesAside.aside(folder);
        try {
            for (Map.Entry<Path, byte[]> receipt : receipts.entrySet()) {
                aside(receipt.getKey(), receipt.getValue());
            }
            CopiedFolder copied = new CopiedFolder(folder);
            makeNext(copied, next, files, expected);
            writeLists(files, expected);
            now = folder;
            if (!FolderExchange.replace(folder, next, copied::isStill)) {
                throw new ChangedMeanwhile(folder);
            }
            removeIfEmpty(folder);
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
    private void writeLists(Map<String, Optional<byte[]>> files, Map<String, Optional<byte[]>> expected)
            throws IOException {
        for (Map.Entry<String, Optional<byte[]>> file : files.entrySet()) {
            if (file.getKey().startsWith(VOCABULARY)) {
                now = content.resolve(file.getKey());
                refuseOther(now, expected.get(file.getKey()));
                put(now, file.getValue());
            }
        }
    }

    private static void put(Path file, Optional<byte[]> bytes) throws IOException {
        if (bytes.isPresent()) {
            Files.createDirectories(file.getParent());
            FilesAside.write(file, bytes.get());
        } else {
            Files.deleteIfExists(file);
        }
    }

    /// @param expected null where anything may stand there
    private static void refuseOther(Path file, Optional<byte[]> expected) throws IOException {
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (expected != null && (there != expected.isPresent()
                || there && !Arrays.equals(Files.readAllBytes(file), expected.get()))) {
            throw new ChangedMeanwhile(file);
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
    private Path folder(Set<String> files) {
        List<Path> places = new ArrayList<>();
        files.stream().filter(path -> !path.startsWith(VOCABULARY))
                .forEach(path -> places.add(content.resolve(path).getParent()));
        return places.stream().reduce((one, other) -> one.startsWith(other) ? other : one).orElseThrow();
    }

    private void makeNext(CopiedFolder copied, Path next, Map<String, Optional<byte[]>> files,
            Map<String, Optional<byte[]>> expected) throws IOException {
        now = copied.folder();
        FolderExchange.remove(next);
        Files.createDirectories(next);
        copied.copyTo(next);
        for (Map.Entry<String, Optional<byte[]>> file : files.entrySet()) {
            Path place = content.resolve(file.getKey());
            if (place.startsWith(copied.folder())) {
                now = place;
                Path inNext = next.resolve(copied.folder().relativize(place).toString());
                refuseOther(inNext, expected.get(file.getKey()));
                put(inNext, file.getValue());
            }
        }
    }

    /// A policy or council of which nothing is left goes with its folder.
    private static void removeIfEmpty(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            if (all.anyMatch(Files::isRegularFile)) {
                return;
            }
        }
        FolderExchange.remove(folder);
    }
}
