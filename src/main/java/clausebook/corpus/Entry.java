package clausebook.corpus;

import clausebook.diagnostic.Location;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// An entry of the shared vocabulary: a closed list, so two with the same id are the same entry.
public sealed interface Entry permits Bearer, Moment, Topic, Instrument, Term, PolicyKind, Question {

    /// The lifelong id, unique in its list.
    String id();

    /// The name shown to readers.
    String name();

    /// Everyday words that people type for it.
    List<String> words();

    /// The kinds of policy that it belongs to; empty = every kind.
    default List<PolicyKind> kinds() {
        return List.of();
    }

    /// True where it belongs to policies of a kind.
    default boolean isOf(PolicyKind kind) {
        return kinds().isEmpty() || kinds().contains(kind);
    }

    /// Earlier ids whose addresses go on working.
    List<String> was();

    /// Where the entry is written.
    Location at();

    /// The names of some entries in a row: `Staff, Councillors`.
    static String names(Collection<? extends Entry> entries) {
        return entries.isEmpty() ? "" : entries.stream().map(Entry::name).collect(Collectors.joining(", "));
    }

    /// That of the id alone, which tells entries of a list apart. What Java makes of a record asks all its parts, at
    /// each look-up of each page.
    @Override
    int hashCode();
}
