package clausebook.text;

import clausebook.diagnostic.Location;
import java.util.Optional;

/// What was read of one value: its text, or nothing, where its author's mistake was told already.
///
/// There are no words to take by mistake: who wants them says what holds where they are not known, and tells nothing
/// that only follows from that.
public sealed interface Read permits SourceText, Unread {

    /// Where the value stands, or should.
    Location start();

    /// The text; empty where it could not be read.
    default Optional<SourceText> known() {
        return this instanceof SourceText text ? Optional.of(text) : Optional.empty();
    }
}
