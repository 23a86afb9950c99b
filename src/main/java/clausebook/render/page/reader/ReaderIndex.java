package clausebook.render.page.reader;

import clausebook.address.ReaderAddress;
import clausebook.address.SitePage;
import clausebook.corpus.Audience;
import clausebook.guide.CouncilGuide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.ListPart;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.task.CouncilCover;
import clausebook.render.part.task.Readers;
import clausebook.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// Which council, and who are you: the ways to the pages that are for one audience of one council.
public final class ReaderIndex implements PageKind {

    /// Councils, each with its readers.
    ///
    /// @param lede what is asked
    public record View(String title, String lede, List<HeadedList<Line>> councils, Pager pager) {}

    @Override
    public Stream<Page> pages(Book book) {
        Readers readers = Readers.of(book.guide());
        return Stream.concat(
                book.pages(SitePage.FOR.path(), Pager.split(book.guide().present()), "readers.ftlh",
                        "content/councils",
                        (from, part) -> sheet(from, part, readers)),
                book.guide().present().stream().map(council -> book.page(ReaderAddress.of(council.id()),
                        "readers.ftlh", "content/councils/" + council.id(), from -> one(from, council, readers))));
    }

    private static Sheet sheet(Viewpoint from, ListPart<CouncilGuide> part, Readers readers) {
        Pager pager = part.pager(from);
        String title = from.words().say("for.title");
        View view = new View(title, from.words().say("for.lede"),
                part.things().stream().map(council -> readers(from, council, readers)).toList(), pager);
        return new Sheet(from.words(), Frame.of(from, pager.titled(from, title)), view);
    }

    private static Sheet one(Viewpoint from, CouncilGuide council, Readers readers) {
        String name = Words.opening(council.called());
        View view = new View(name, from.words().say("for.council.lede"), List.of(readers(from, council, readers)),
                new Pager(List.of(), ""));
        return new Sheet(from.words(), Frame.of(from, from.words().say("title.for.council", name),
                from.to(SitePage.FOR, from.words().say("for.title"))), view);
    }

    private static HeadedList<Line> readers(Viewpoint from, CouncilGuide guide, Readers readers) {
        return new HeadedList<>("In-" + guide.id().slug(), from.to(guide.council()), "", Tag.NONE,
                readers.at(guide).stream().map(audience -> line(from, guide, audience)).toList());
    }

    private static Line line(Viewpoint from, CouncilGuide council, Audience audience) {
        CouncilCover cover = CouncilCover.of(from, council, audience);
        String note = cover.bound()
                ? from.words().count("count.lines", from.guide().checklists().count(council, audience))
                : cover.words();
        return Line.of(from.to(new ReaderAddress(council.id(), audience).home(), audience.name()), note);
    }
}
