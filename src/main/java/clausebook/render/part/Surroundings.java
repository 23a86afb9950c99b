package clausebook.render.part;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What stands above and below every page. It differs only by the folder a page is in and the part of the site it belongs to, and is kept.
public final class Surroundings {

    private final Map<Masthead, Shared<Masthead>> mastheads = new ConcurrentHashMap<>();
    private final Map<Foot, Shared<Foot>> feet = new ConcurrentHashMap<>();

    /// The masthead.
    ///
    /// @param home   the way to the first page, or empty on that page
    /// @param search the way to the search page, or empty where that page needs no box of its own
    /// @param doors  the links; the present one has no `href`
    public record Masthead(String home, String brand, String search, List<Door> doors) {

        public Masthead {
            doors = List.copyOf(doors);
        }
    }

    /// A link of the masthead.
    ///
    /// @param state `page` on the page itself, `true` below it, else empty
    public record Door(String href, String words, String state) {}

    /// The colophon.
    public record Foot(List<Link> links, String brand) {

        public Foot {
            links = List.copyOf(links);
        }
    }

    /// The same object for the same masthead.
    public Shared<Masthead> shared(Masthead masthead) {
        return mastheads.computeIfAbsent(masthead, Shared::byMany);
    }

    /// The same object for the same colophon.
    public Shared<Foot> shared(Foot foot) {
        return feet.computeIfAbsent(foot, Shared::byMany);
    }
}
