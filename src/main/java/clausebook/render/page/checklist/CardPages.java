package clausebook.render.page.checklist;

import clausebook.address.Address;
import clausebook.corpus.Audience;
import clausebook.guide.Checklist;
import clausebook.guide.ChecklistLine;
import clausebook.guide.CouncilGuide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.Banner;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.render.part.task.TaskLines;
import clausebook.render.part.task.Tasks;
import java.util.List;
import java.util.stream.Stream;

/// A card for the pocket: the ten strongest lines of a checklist, on one side of A5.
public final class CardPages implements PageKind {

    static final int MOST = 10;

    /// What a card shows.
    ///
    /// @param picked how many lines these are, of how many
    /// @param whole  the way to the whole list
    /// @param source each edition with its status
    public record View(String council, String audience, String picked, Link whole, String source, Banner banner,
            Tasks tasks) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.guide().councils().stream().flatMap(council -> book.guide().checklists().audiences(council).stream()
                .map(audience -> page(book, council, audience)));
    }

    private static Page page(Book book, CouncilGuide council, Audience audience) {
        return book.page(Address.card(council.id(), audience), "card.ftlh",
                "content/councils/" + council.id(), from -> sheet(from, council, audience));
    }

    private static Sheet sheet(Viewpoint from, CouncilGuide council, Audience audience) {
        Checklist list = from.guide().checklists().of(council, audience);
        ChecklistHead head = new ChecklistHead(from, list);
        List<ChecklistLine> lines = from.guide().checklists().strongest(list, MOST);
        TaskLines tasks = new TaskLines(from, list.editions().size() > 1);
        Link whole = from.to(Address.checklist(council.id(), audience), from.words().say("card.whole"));
        View view = new View(head.council(), audience.name(),
                tasks.picked(lines, list), whole,
                head.running(), head.banner(),
                tasks.tasks(lines));
        return new Sheet(from.words(),
                Frame.of(from, from.words().say("title.card", audience.name(), council.called()), whole)
                        .lacking(new UnreadNotes(from).of(Stream.of(council), "unread.on-lists")),
                view);
    }
}
