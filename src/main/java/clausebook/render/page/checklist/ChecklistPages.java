package clausebook.render.page.checklist;

import clausebook.address.Address;
import clausebook.corpus.Audience;
import clausebook.corpus.Entry;
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
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.Banner;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.render.part.task.CouncilTasks;
import clausebook.render.part.task.Sides;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A checklist for each council and each audience that it covers: do, do not, may, by moment, made for A4.
public final class ChecklistPages implements PageKind {

    /// What a checklist shows.
    ///
    /// @param running what stands on each printed sheet
    public record View(String council, Link audience, String running, Banner banner, Margin margin,
            List<ChecklistParts.Part> parts, Pager pager) {}

    /// What stands beside its title.
    ///
    /// @param elsewhere how much of its policies is on no line of it
    /// @param alike  which lists have the same lines, or empty
    /// @param prints how many sides it takes, in words
    /// @param whose  whose words these are
    /// @param others the council's other lists
    public record Margin(List<Line> editions, String lines, String elsewhere, String alike, String prints, String whose,
            Link card, List<Link> others) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.guide().councils().stream().flatMap(council -> book.guide().checklists().audiences(council).stream()
                .flatMap(audience -> pages(book, council, audience)));
    }

    private static Stream<Page> pages(Book book, CouncilGuide council, Audience audience) {
        int lines = book.guide().checklists().count(council, audience);
        return IntStream.range(0, Math.max(1, (lines + Pager.LONGEST - 1) / Pager.LONGEST))
                .mapToObj(at -> book.page(Address.part(Address.checklist(council.id(), audience), at),
                        "checklist.ftlh", "content/councils/" + council.id(),
                        from -> sheet(from, council, audience, at)));
    }

    private static Sheet sheet(Viewpoint from, CouncilGuide guide, Audience audience, int at) {
        Checklist list = from.guide().checklists().of(guide, audience);
        List<List<ChecklistLine>> split = Pager.split(list.lines());
        Pager pager = Pager.of(from, Address.checklist(guide.id(), audience), at, split.size());
        String title = from.words().say("title.checklist", audience.name(), guide.called());
        Frame frame = Frame.of(from, pager.titled(from, title), from.to(guide.council()))
                .lacking(new UnreadNotes(from).of(Stream.of(guide), "unread.on-lists"));
        return new Sheet(from.words(), frame, view(from, list, split.get(at), pager));
    }

    private static View view(Viewpoint from, Checklist list, List<ChecklistLine> lines, Pager pager) {
        List<ChecklistParts.Part> parts = new ChecklistParts(from, list).of(lines);
        int sides = Sides.of(parts.stream().map(ChecklistParts.Part::tasks).toList());
        ChecklistHead head = new ChecklistHead(from, list);
        return new View(head.council(), from.to(list.audience()), head.running(), head.banner(),
                margin(from, list, sides), parts, pager);
    }

    private static Margin margin(Viewpoint from, Checklist list, int sides) {
        Link card =
                from.to(Address.card(list.council().id(), list.audience()), from.words().say("card.title"));
        return new Margin(CouncilTasks.editions(from, list.editions()),
                from.words().count("checklist.lines", list.lines().size()),
                elsewhere(from, list), alike(from, list), prints(from, sides),
                new ChecklistHead(from, list).whose(), card, others(from, list));
    }

    private static String elsewhere(Viewpoint from, Checklist list) {
        boolean read = list.editions().stream().allMatch(edition -> edition.unread().isEmpty());
        return read
                ? from.words().count("checklist.elsewhere", list.elsewhere())
                : from.words().say("checklist.elsewhere.unread");
    }

    private static String alike(Viewpoint from, Checklist list) {
        List<Audience> alike = from.guide().checklists().alike(list);
        return alike.isEmpty() ? "" : from.words().say("checklist.alike", Entry.names(alike));
    }

    private static String prints(Viewpoint from, int sides) {
        return sides <= 2
                ? from.words().count("checklist.prints", sides)
                : from.words().say("checklist.prints.over", sides);
    }

    private static List<Link> others(Viewpoint from, Checklist list) {
        return from.guide().checklists().audiences(list.council()).stream()
                .filter(audience -> audience != list.audience())
                .map(audience -> from.to(Address.checklist(list.council().id(), audience), audience.name()))
                .toList();
    }
}
