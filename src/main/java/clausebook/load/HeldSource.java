package clausebook.load;

import clausebook.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The files of a source as they were at one moment, each read once: what is read and what it is told apart by are the
/// same bytes, whoever writes meanwhile.
public final class HeldSource implements ContentSource {

    private final String name;
    private final List<Found> found;
    private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();
    private final Map<String, IOException> faults = new ConcurrentHashMap<>();
    private final NavigableMap<String, String> versions = new TreeMap<>();

    private HeldSource(String name, List<Found> found) {
        this.name = name;
        this.found = found;
    }

    /// Reads all files.
    ///
    /// @throws IOException where their list can't be read
    public static HeldSource of(ContentSource source) throws IOException {
        return of(source, new HeldSource("", List.of()));
    }

    /// The same; a file that has the bytes that it had before is not hashed again.
    ///
    /// @param before what the source held at an earlier moment
    public static HeldSource of(ContentSource source, HeldSource before) throws IOException {
        HeldSource held = new HeldSource(source.name(), source.list());
        held.found.parallelStream().filter(file -> !file.symbolicLink()).forEach(file -> held.read(file, source));
        held.found.forEach(file -> held.versions.put(file.path(), held.versionOf(file, before)));
        return held;
    }

    private void read(Found file, ContentSource source) {
        try {
            bytes.put(file.path(), source.read(file.path()));
        } catch (IOException fault) {
            faults.put(file.path(), fault);
        }
    }

    private String versionOf(Found file, HeldSource before) {
        if (file.symbolicLink()) {
            return "link";
        }
        byte[] held = bytes.get(file.path());
        if (held == null) {
            return faults.get(file.path()).getClass().getName();
        }
        return Arrays.equals(held, before.bytes.get(file.path()))
                ? before.versions.get(file.path())
                : Sha256.hex(held);
    }

    /// What tells the bytes of each file from others: their hash.
    NavigableMap<String, String> versions() {
        return versions;
    }

    /// What tells all of it from others: one hash of all names and hashes.
    public String version() {
        StringBuilder all = new StringBuilder();
        versions.forEach((path, version) -> all.append(path).append('\n').append(version).append('\n'));
        return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Found> list() {
        return found;
    }

    @Override
    public byte[] read(String path) throws IOException {
        if (faults.containsKey(path)) {
            throw faults.get(path);
        }
        return bytes.get(path).clone();
    }
}
