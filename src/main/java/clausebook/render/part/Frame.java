package clausebook.render.part;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.guide.EditionGuide;
import clausebook.render.engine.Shared;
import clausebook.render.part.Surroundings.Around;
import clausebook.render.part.Surroundings.Door;
import clausebook.render.part.Surroundings.Foot;
import clausebook.render.part.Surroundings.Masthead;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What stands round every page: title, masthead, where am I, colophon.
///
/// @param title     of the window, unique on the site
/// @param assets    the way to the folder of style sheets, scripts and the icon, with a `/` at its end
/// @param way       the way down to here
/// @param web       where it stands on the web
/// @param feed      the feed that tells what is new here; its words are empty where there is none
/// @param unread    what nobody has read of that which the page tells
public record Frame(String lang, String title, String assets, Shared<Way> way, Shared<Masthead> masthead,
        Shared<Foot> foot, Web web, Link feed, Unread unread) {

    /// Where a page stands on the web.
    ///
    /// @param address   its own, which its paper carries, or empty where the site has none
    /// @param canonical that of the page which stands for it, or empty likewise
    /// @param hidden    true where search engines should pass it by
    public record Web(String address, String canonical, boolean hidden) {}

    /// Pages on which what stands round them is not that of their folder.
    private static final Set<String> DOORS =
            SitePage.MASTHEAD.stream().map(SitePage::path).collect(Collectors.toUnmodifiableSet());

    /// The frame of a page.
    public static Frame of(Viewpoint from, String title, Link... crumbs) {
        return of(from, title, Shared.byNone(Way.to(from, crumbs)));
    }

    /// The frame of a page to which the way is that of many.
    public static Frame of(Viewpoint from, String title, Shared<Way> way) {
        return make(from, title, from.path(), false, way);
    }

    /// The frame of a page that another page stands for: search engines are sent there.
    public static Frame standIn(Viewpoint from, String title, String canonical, Link... crumbs) {
        return make(from, title, canonical, true, Shared.byNone(Way.to(from, crumbs)));
    }

    /// The same frame on a page whose news a feed tells.
    ///
    /// @param news the feed seen from the page, none or one
    public Frame followedBy(List<Link> news) {
        Link first = news.isEmpty() ? Link.none("") : news.getFirst();
        return new Frame(lang, title, assets, way, masthead, foot, web, first, unread);
    }

    /// The same frame on a page that tells what was not all read.
    public Frame lacking(Unread lacked) {
        return new Frame(lang, title, assets, way, masthead, foot, web, feed, lacked);
    }

    /// The frame of a page that is shown at any depth or is no page for readers: no links at all.
    public static Frame bare(Viewpoint from, String title) {
        return bare(from, title, from.guide().site().address().orElse("") + Address.ASSETS);
    }

    /// The same for a page that has its style sheets elsewhere.
    ///
    /// @param assets the way to their folder, with a `/` at its end; empty where they lie beside the page
    public static Frame bare(Viewpoint from, String title, String assets) {
        String brand = from.guide().site().title();
        return new Frame(from.guide().site().language(), from.words().say("title", title, brand), assets,
                Shared.byNone(new Way("", List.of())), Shared.byNone(new Masthead("", brand, "", List.of())),
                Shared.byNone(new Foot(List.of(), brand)), new Web("", "", true), Link.none(""),
                Unread.NOTHING);
    }

    private static Frame make(Viewpoint from, String title, String canonical, boolean hidden, Shared<Way> way) {
        Around around = from.book().around().at(place(from.path()), () -> around(from));
        Web web = from.guide().site().address().map(site -> new Web(site + from.path(), site + canonical, hidden))
                .orElse(new Web("", "", hidden));
        return new Frame(from.guide().site().language(), from.words().say("title", title, from.guide().site().title()),
                around.assets(), way, around.masthead(), around.foot(), web, Link.none(""), Unread.NOTHING);
    }

    /// What stands round a page depends on its folder alone, but for those pages that are named there.
    private static String place(String path) {
        int end = path.lastIndexOf('/');
        return end < 0 || DOORS.contains(path) ? path : path.substring(0, end);
    }

    private static Around around(Viewpoint from) {
        String brand = from.guide().site().title();
        Surroundings all = from.book().around();
        return new Around(from.href(Address.ASSETS),
                all.shared(new Masthead(from.toHome(), brand, search(from), doors(from))),
                all.shared(new Foot(foot(from), brand)));
    }

    /// The first page has a larger box in its midst.
    private static String search(Viewpoint from) {
        String search = SitePage.SEARCH.path();
        boolean own = from.path().equals(SitePage.HOME.path()) || from.path().equals(search);
        return own ? "" : from.href(search);
    }

    private static List<Door> doors(Viewpoint from) {
        return SitePage.MASTHEAD.stream().map(page -> new Door(from.href(page.path()),
                from.words().say("door." + page.word()), state(from.path(), page))).toList();
    }

    private static String state(String path, SitePage door) {
        return path.equals(door.path()) ? "page" : path.startsWith(door.folder()) ? "true" : "";
    }

    private static List<Link> foot(Viewpoint from) {
        return SitePage.FOOT.stream().filter(page -> page != SitePage.HANDBOOK || from.book().handbook())
                .map(page -> from.to(page, from.words().say("foot." + page.word()))).toList();
    }

    /// The ways down to a policy.
    public static Link[] crumbs(Viewpoint from, EditionGuide edition) {
        return new Link[] {from.to(edition.council()),
            from.to(Address.of(edition.policy().id()), edition.policy().title())};
    }
}
