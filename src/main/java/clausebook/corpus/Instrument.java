package clausebook.corpus;

import clausebook.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/// An Act, code, policy or other document outside the site.
///
/// @param of    the council whose document it is; empty for a public one
/// @param seems the id of another instrument that is probably the same document, or empty
/// @param link  address of the public text, or empty
/// @param names other names
/// @param note  one sentence, or empty
public record Instrument(String id, String name, InstrumentKind kind, Optional<CouncilId> of, String seems, String link,
        List<String> names, String note, List<String> words, List<String> was, Location at) implements Entry {

    public Instrument {
        names = List.copyOf(names);
        words = List.copyOf(words);
        was = List.copyOf(was);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
