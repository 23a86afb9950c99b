package clausebook.render.part;

import clausebook.render.engine.Shared;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What stands above and below every page. It differs only by the folder a page is in and the part of the site it
/// belongs to, and is kept.
public final class Surroundings {

    private final Map<String, Around> byPlace = new ConcurrentHashMap<>();
    private final Map<Masthead, Shared<Masthead>> mastheads = new ConcurrentHashMap<>();
    private final Map<Foot, Shared<Foot>> feet = new ConcurrentHashMap<>();

    /// What stands round the pages of one place, such as a folder.
    ///
    /// @param assets the way to the folder of style sheets, scripts and the icon
    public record Around(String assets, Shared<Masthead> masthead, Shared<Foot> foot) {}

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

    /// What stands round the pages of a place: made for the first of them.
    public Around at(String place, Supplier<Around> first) {
        Around known = byPlace.get(place);
        return known == null ? byPlace.computeIfAbsent(place, _ -> first.get()) : known;
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
