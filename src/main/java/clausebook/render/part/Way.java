package clausebook.render.part;

import java.util.List;

/// Where am I: the way down to a page, without the page itself.
///
/// @param home the way to the first page, or empty where a page shows no way
public record Way(String home, List<Link> crumbs) {

    public Way {
        crumbs = List.copyOf(crumbs);
    }

    /// The way to a page; none on the first.
    public static Way to(Viewpoint from, Link... crumbs) {
        return new Way(from.toHome(), List.of(crumbs));
    }
}
