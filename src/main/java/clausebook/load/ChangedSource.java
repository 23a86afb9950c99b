package clausebook.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The content as it would be with some files new or changed, so that a change can be checked before it is written.
public final class ChangedSource implements ContentSource {

    private final ContentSource source;
    private final Map<String, byte[]> changed;
    private final Set<String> gone;

    /// @param changed the new bytes of files, by their paths from the root
    public ChangedSource(ContentSource source, Map<String, byte[]> changed) {
        this(source, changed, Set.of());
    }

    /// @param changed the new bytes of files, by their paths from the root
    /// @param gone    paths of files that are not there any more
    public ChangedSource(ContentSource source, Map<String, byte[]> changed, Set<String> gone) {
        this.source = source;
        this.changed = Map.copyOf(changed);
        this.gone = Set.copyOf(gone);
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public List<Found> list() throws IOException {
        Map<String, Found> all = new TreeMap<>();
        source.list().forEach(found -> all.put(found.path(), found));
        changed.keySet().forEach(path -> all.putIfAbsent(path, new Found(path, false)));
        all.keySet().removeAll(gone);
        return List.copyOf(all.values());
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] bytes = changed.get(path);
        return bytes == null ? source.read(path) : bytes.clone();
    }
}
