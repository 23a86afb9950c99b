package clausebook.render.page.council;

import clausebook.address.SitePage;
import clausebook.guide.CouncilGuide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.ListPart;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.list.CouncilRow;
import java.util.List;
import java.util.stream.Stream;

/// The list of all councils with their policies.
public final class Councils implements PageKind {

    /// The councils of one page of the list.
    public record View(List<CouncilRow> councils, Pager pager) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.pages(SitePage.COUNCILS.path(), Pager.split(book.guide().councils()), "councils.ftlh",
                "content/councils", Councils::sheet);
    }

    private static Sheet sheet(Viewpoint from, ListPart<CouncilGuide> part) {
        Pager pager = part.pager(from);
        List<CouncilRow> rows = part.things().stream().map(council -> CouncilRow.of(from, council)).toList();
        return new Sheet(from.words(), Frame.of(from, pager.titled(from, from.words().say("councils.title"))),
                new View(rows, pager));
    }
}
