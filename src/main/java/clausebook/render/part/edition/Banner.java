package clausebook.render.part.edition;

import clausebook.render.part.Link;
import java.util.List;

/// What a reader must know before reading on, and the way out.
///
/// @param title empty: there is no banner
/// @param ways  empty where there is no way out
public record Banner(String title, String words, List<Link> ways) {

    /// No banner.
    public static final Banner NONE = new Banner("", "", List.of());

    public Banner {
        ways = List.copyOf(ways);
    }
}
