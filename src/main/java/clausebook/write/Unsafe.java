package clausebook.write;

import clausebook.diagnostic.Location;

/// Leaves an edit that would touch more than its value; becomes a problem, never seen outside.
final class Unsafe extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Location at;

    /// @param at  where the trouble stands
    /// @param why what is in the way, to be read behind "because"
    Unsafe(Location at, String why) {
        super(why, null, false, false);
        this.at = at;
    }

    Location at() {
        return at;
    }
}
