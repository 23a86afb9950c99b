package clausebook.render.part;

import java.util.List;

/// What nobody has read of that which a page tells.
///
/// @param title empty: all of it was read
/// @param words what follows for the page
/// @param ways  to the lists of what is not read
public record Unread(String title, String words, List<Line> ways) {

    /// All was read.
    public static final Unread NOTHING = new Unread("", "", List.of());

    public Unread {
        ways = List.copyOf(ways);
    }
}
