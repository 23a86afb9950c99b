package clausebook.render.page.checklist;

import clausebook.address.SitePage;
import clausebook.guide.CouncilGuide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.ListPart;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.CouncilLife;
import clausebook.render.part.task.ChecklistWays;
import java.util.List;
import java.util.stream.Stream;

/// The list of checklists: by council and audience, and by moment.
public final class ChecklistIndex implements PageKind {

    /// What the list shows.
    ///
    /// @param post the way to "Can I post this?"; its words are empty where the content has no questions for it
    public record View(List<HeadedList<Line>> councils, List<Line> moments, Link post, Pager pager) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.pages(SitePage.CHECKLISTS.path(), Pager.split(book.guide().councils()), "checklists.ftlh",
                "content/councils", ChecklistIndex::sheet);
    }

    private static Sheet sheet(Viewpoint from, ListPart<CouncilGuide> part) {
        ChecklistWays ways = new ChecklistWays(from);
        Pager pager = part.pager(from);
        List<HeadedList<Line>> councils =
                part.things().stream().map(guide -> new HeadedList<>("In-" + guide.id().slug(),
                        from.to(guide.council()), new CouncilLife(from, guide.council()).ended().orElse(""), Tag.NONE,
                        ways.counted(guide))).toList();
        View view = new View(councils, ways.moments(), ways.post(), pager);
        return new Sheet(from.words(), Frame.of(from, pager.titled(from, from.words().say("checklists.title"))), view);
    }
}
