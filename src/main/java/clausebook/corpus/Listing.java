package clausebook.corpus;

import clausebook.diagnostic.Location;
import clausebook.text.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One list of the vocabulary, in the order written; found by id, or by an id that an entry had before.
public final class Listing<E extends Entry> {

    private final List<E> entries;
    private final List<E> whole;
    private final Map<String, E> byId = new LinkedHashMap<>();
    private final Origin at;

    /// Ids must be unique already; a later one never replaces an earlier one.
    ///
    /// @param at the list's file; known where all of it could be read
    public Listing(List<E> entries, Origin at) {
        this(entries, entries, at);
    }

    private Listing(List<E> entries, List<E> whole, Origin at) {
        this.at = at;
        this.entries = List.copyOf(entries);
        this.whole = List.copyOf(whole);
        whole.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        whole.forEach(entry -> entry.was().forEach(old -> byId.putIfAbsent(old, entry)));
    }

    /// The same list with some entries that wait for their first use: they are found by their ids, and stand in the
    /// whole of it alone.
    public Listing<E> without(Set<Entry> waiting) {
        return new Listing<>(whole.stream().filter(entry -> !waiting.contains(entry)).toList(), whole, at);
    }

    /// All entries in the order written, those too that wait for their first use.
    public List<E> whole() {
        return whole;
    }

    /// A list without entries and without a file.
    public static <E extends Entry> Listing<E> none() {
        return new Listing<>(List.of(), new Origin.Known(Location.startOf("vocabulary")));
    }

    /// All entries that readers meet, in the order written.
    public List<E> all() {
        return entries;
    }

    /// The file of the list, where its words can be told from mistyped ones; empty where it could not be read, so that
    /// an entry may be missing because of what was told already.
    public Optional<Location> known() {
        return at.known();
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
