package clausebook.render.page.checklist;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Moment;
import clausebook.guide.ChecklistLine;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Line;
import clausebook.render.part.ListPart;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.task.ChecklistWays;
import clausebook.render.part.task.CouncilTasks;
import java.util.List;
import java.util.stream.Stream;

/// A checklist for each moment over all councils.
public final class MomentPages implements PageKind {

    /// What all councils ask at one moment.
    public record View(String title, List<CouncilTasks> councils, List<Line> moments, Pager pager) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.guide().vocabulary().moments().all().stream().flatMap(moment -> book.pages(Address.of(moment),
                CouncilTasks.split(councils(book.guide(), moment)), "moment.ftlh", moment.at().toString(),
                (from, part) -> sheet(from, moment, part)));
    }

    /// Those that have a policy of a kind that the moment belongs to, with these policies, or a rule for it elsewhere.
    private static List<CouncilGuide> councils(Guide guide, Moment moment) {
        return guide.present().stream().map(council -> council.only(kind -> moment.isOf(kind)
                || guide.checklists().at(council.only(kind::equals), moment).stream().findAny().isPresent()))
                .filter(council -> !council.policies().isEmpty()).toList();
    }

    private static Sheet sheet(Viewpoint from, Moment moment, ListPart<CouncilGuide> part) {
        Pager pager = part.pager(from);
        List<CouncilTasks> councils = part.things().stream().map(council -> tasks(from, council, moment)).toList();
        View view = new View(moment.name(), councils, new ChecklistWays(from).moments(), pager);
        String title = pager.titled(from, from.words().say("title.moment", moment.name()));
        return new Sheet(from.words(),
                Frame.of(from, title, from.to(SitePage.CHECKLISTS, from.words().say("checklists.title"))), view);
    }

    private static CouncilTasks tasks(Viewpoint from, CouncilGuide council, Moment moment) {
        List<ChecklistLine> lines = from.guide().checklists().at(council, moment);
        String none = lines.isEmpty() ? from.words().say(isRead(council) ? "moment.none" : "moment.unread") : "";
        return CouncilTasks.of(from, council, lines, from.guide().checklists().following(lines), none, "",
                new ChecklistWays(from).all(council));
    }

    private static boolean isRead(CouncilGuide council) {
        return council.policies().stream().allMatch(policy -> policy.leading().unread().isEmpty());
    }
}
