package clausebook.text;

import clausebook.diagnostic.Location;
import java.util.Optional;

/// Where something of the content stands, and whether all of it could be read.
///
/// What seems to be missing in a thing that was read in part, or to contradict it, may only follow from what was told
/// already.
public sealed interface Origin {

    /// Where it begins.
    Location at();

    /// All of it is known.
    record Known(Location at) implements Origin {}

    /// Some of it could not be read or understood, which was told already.
    record Unread(Location at) implements Origin {}

    /// The place at which a lack or contradiction may be told; empty where it may only follow from another mistake.
    default Optional<Location> known() {
        return this instanceof Known ? Optional.of(at()) : Optional.empty();
    }

    /// The same place, known as long as both are.
    default Origin and(boolean alsoKnown) {
        return alsoKnown ? this : new Unread(at());
    }
}
