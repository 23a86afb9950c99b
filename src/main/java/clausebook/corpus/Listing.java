package clausebook.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One list of the vocabulary, in the order written; found by id, or by an id that an entry had before.
public final class Listing<E extends Entry> {

    private final List<E> entries;
    private final Map<String, E> byId = new LinkedHashMap<>();

    /// Ids must be unique already; a later one never replaces an earlier one.
    public Listing(List<E> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        entries.forEach(entry -> entry.was().forEach(old -> byId.putIfAbsent(old, entry)));
    }

    /// All entries in the order written.
    public List<E> all() {
        return entries;
    }

    /// The entry of an id, present or past.
    public Optional<E> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// All ids, past ones too: what a mistyped one is compared with.
    public Collection<String> ids() {
        return new ArrayList<>(byId.keySet());
    }
}
