package clausebook.render.page.council;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.guide.CouncilGuide;
import clausebook.guide.PolicyGuide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.page.checklist.ChecklistIndex;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionWords;
import clausebook.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The list of all councils with their policies.
public final class Councils implements PageKind {

    /// The councils of one page of the list.
    public record View(List<Row> councils, Pager pager) {}

    /// A council with its policies and how each stands.
    ///
    /// @param note  what kind of council it is, or that its name is not known
    /// @param lists its checklists
    public record Row(Link council, String note, List<Line> policies, List<Link> lists) {}

    @Override
    public Stream<Page> pages(Book book) {
        List<List<CouncilGuide>> parts = Pager.split(book.guide().councils());
        return IntStream.range(0, parts.size()).mapToObj(at -> {
            String path = Address.part(SitePage.COUNCILS.path(), at);
            return Page.of(path, "councils.ftlh", "content/councils",
                    () -> sheet(new Viewpoint(book, path), parts, at));
        });
    }

    private static Sheet sheet(Viewpoint from, List<List<CouncilGuide>> parts, int at) {
        Pager pager = Pager.of(from, SitePage.COUNCILS.path(), at, parts.size());
        List<Row> rows = parts.get(at).stream().map(council -> row(from, council)).toList();
        return new Sheet(from, Frame.of(from, pager.titled(from, from.words().say("councils.title"))),
                new View(rows, pager));
    }

    /// A council as a row of a list.
    public static Row row(Viewpoint from, CouncilGuide guide) {
        String note = guide.council().name().isEmpty()
                ? from.words().say("council.no-name")
                : from.words().say("nation." + guide.council().nation().word());
        Link council = new Link(from.to(guide.council()).href(), Words.opening(guide.council().fullName()));
        return new Row(council, note, guide.policies().stream().map(policy -> policy(from, policy)).toList(),
                ChecklistIndex.links(from, guide));
    }

    private static Line policy(Viewpoint from, PolicyGuide policy) {
        return new Line(from.to(policy), "", new EditionWords(from).tag(policy.leading()), List.of());
    }
}
