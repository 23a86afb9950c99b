package clausebook.render.page.reader;

import clausebook.address.Address;
import clausebook.address.ReaderAddress;
import clausebook.corpus.Audience;
import clausebook.guide.Checklist;
import clausebook.guide.ChecklistLine;
import clausebook.guide.CouncilGuide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.render.part.task.CouncilTasks;
import clausebook.render.part.task.TaskLines;
import clausebook.render.part.task.Tasks;
import clausebook.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// A sheet of A4 for the staff room: the ten lines that matter most, and whom to tell.
public final class PosterPages implements PageKind {

    private static final int MOST_LINES = 10;
    private static final int MOST_CONTACTS = 4;

    /// What the sheet shows.
    ///
    /// @param picked  how many lines these are, of how many
    /// @param whole   the way to the whole list
    /// @param address where the page stands on the web, or empty
    public record View(String council, String audience, String picked, Link whole, List<Line> editions, Tasks tasks,
            List<ReaderContacts.Contact> contacts, String address) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.guide().present().stream().flatMap(council -> pages(book, council));
    }

    private static Stream<Page> pages(Book book, CouncilGuide guide) {
        return book.guide().checklists().audiences(guide).stream()
                .filter(audience -> book.guide().checklists().count(guide, audience) > 0)
                .map(audience -> book.page(new ReaderAddress(guide.id(), audience).poster(), "poster.ftlh",
                        "content/councils/" + guide.id(), from -> sheet(from, guide, audience)));
    }

    private static Sheet sheet(Viewpoint from, CouncilGuide guide, Audience audience) {
        Checklist list = from.guide().checklists().of(guide, audience);
        List<ChecklistLine> lines = from.guide().checklists().strongest(list, MOST_LINES);
        ReaderAddress own = new ReaderAddress(guide.id(), audience);
        TaskLines tasks = new TaskLines(from, list.editions().size() > 1);
        Link whole = from.to(Address.checklist(guide.id(), audience), from.words().say("card.whole"));
        View view = new View(Words.opening(guide.fullName()), audience.name(),
                tasks.picked(lines, list), whole,
                CouncilTasks.editions(from, list.editions()),
                tasks.tasks(lines),
                new ReaderContacts(from, list).first(MOST_CONTACTS),
                from.guide().site().address().map(site -> site + own.home()).orElse(""));
        String name = Words.opening(guide.called());
        Frame frame = Frame.of(from, from.words().say("title.for.poster", audience.name(), guide.called()),
                from.to(ReaderAddress.of(guide.id()), name),
                from.to(own.home(), audience.name()))
                .lacking(new UnreadNotes(from).of(Stream.of(guide), "unread.on-lists"));
        return new Sheet(from.words(), frame, view);
    }
}
