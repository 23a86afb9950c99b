package clausebook.text;

import clausebook.diagnostic.Location;
import java.util.Objects;

/// A value that is missing or could not be read, which was told already.
///
/// @param start where it stands, or the record that lacks it
public record Unread(Location start) implements Read {

    public Unread {
        Objects.requireNonNull(start);
    }
}
