package clausebook.draft;

import clausebook.text.Origin;
import java.util.List;

/// One list of the vocabulary, as written.
///
/// @param at the list's file; known where all of it could be read, or where there is none
public record DraftList<E>(List<E> entries, Origin at) {

    public DraftList {
        entries = List.copyOf(entries);
    }
}
