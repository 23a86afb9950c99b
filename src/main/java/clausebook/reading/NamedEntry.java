package clausebook.reading;

import clausebook.corpus.Entry;
import clausebook.corpus.InstrumentKind;
import java.util.Optional;
import java.util.Set;

/// A document or an office that a text names.
///
/// @param name  that of the entry, or as it is printed
/// @param entry of the vocabulary; empty for one that is not there yet
/// @param kind  of a new document, such as `policy`; else empty
public record NamedEntry(String name, Optional<Entry> entry, String kind) {

    private static final Set<String> EVERYBODYS =
            Set.of(InstrumentKind.ACT.word(), InstrumentKind.REGULATIONS.word());

    /// True for a document that is no council's own.
    public boolean isPublic() {
        return EVERYBODYS.contains(kind);
    }
}
