package clausebook.render.page.site;

import clausebook.address.SitePage;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import java.util.List;
import java.util.stream.Stream;

/// What a web server shows where there is no page. It is shown at any depth, so it has links only where the site's
/// address is known.
public final class NotFound implements PageKind {

    /// The ways out; empty where the site's address is not known.
    public record View(List<Link> ways) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.page(SitePage.NOT_FOUND, "404.ftlh", "content/site.yaml", NotFound::sheet).map(Page::unlisted);
    }

    private static Sheet sheet(Viewpoint from) {
        List<Link> ways = from.guide().site().address()
                .map(site -> List.of(new Link(site + SitePage.HOME.path(), from.words().say("404.home")),
                        new Link(site + SitePage.A_TO_Z.path(), from.words().say("a-z.title"))))
                .orElse(List.of());
        Frame frame = Frame.bare(from, from.words().say("404.title"));
        return new Sheet(from.words(), frame, new View(ways));
    }
}
