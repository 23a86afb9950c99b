package clausebook.render.page.site;

import clausebook.address.SitePage;
import clausebook.corpus.Site;
import clausebook.render.engine.Html;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.text.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The accessibility statement that the regulations of 2018 ask for.
public final class Statement implements PageKind {

    /// What the statement says.
    ///
    /// @param contacts ways to write or call; empty where nobody is named, which is said
    /// @param reviewed when it was last reviewed, or that nobody says
    public record View(Html opening, Html limits, List<Detail> contacts,
            Html contact, Html enforcement, Html tested,
            String reviewed) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.page(SitePage.ACCESSIBILITY, "accessibility.ftlh", "content/site.yaml", Statement::sheet);
    }

    private static Sheet sheet(Viewpoint from) {
        Site site = from.guide().site();
        String reviewed = site.reviewed().map(day -> from.words().say("statement.reviewed", from.dates().of(day)))
                .orElse(from.words().say("statement.never-reviewed"));
        List<Detail> contacts = site.contact().map(contact -> contacts(from, contact)).orElse(List.of());
        View view = new View(prose(from, "statement.opening", Prose.literal(site.title())),
                prose(from, "statement.limits"), contacts,
                prose(from, contacts.isEmpty() ? "statement.no-contact" : "statement.contact"),
                prose(from, "statement.enforcement"), prose(from, "statement.tested"), reviewed);
        return new Sheet(from.words(), Frame.of(from, from.words().say("statement.title")), view);
    }

    private static List<Detail> contacts(Viewpoint from, Site.Contact contact) {
        List<Detail> ways = new ArrayList<>();
        add(from, ways, "fact.name", contact.name(), "");
        add(from, ways, "fact.email", contact.email(), "mailto:" + contact.email());
        add(from, ways, "fact.phone", contact.phone(), "");
        add(from, ways, "fact.form", contact.form(), contact.form());
        return ways;
    }

    private static void add(Viewpoint from, List<Detail> ways, String key, String value, String address) {
        if (!value.isEmpty()) {
            ways.add(Detail.of(from.words().say(key), List.of(from.outside(address, value))));
        }
    }

    private static Html prose(Viewpoint from, String key, Object... parts) {
        return Html.blocks(from.words().say(key, parts), from.plainLinker());
    }
}
