package clausebook.render.page.checklist;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Moment;
import clausebook.guide.ChecklistLine;
import clausebook.guide.CouncilGuide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Line;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.task.CouncilTasks;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A checklist for each moment over all councils.
public final class MomentPages implements PageKind {

    /// Few enough that a page stays readable; so the councils of one page are all that it works out.
    static final int COUNCILS_A_PAGE = 20;

    /// What all councils ask at one moment.
    public record View(String title, List<CouncilTasks> councils, List<Line> moments, Pager pager) {}

    @Override
    public Stream<Page> pages(Book book) {
        List<List<CouncilGuide>> parts = parts(book);
        return book.guide().vocabulary().moments().all().stream()
                .flatMap(moment -> IntStream.range(0, parts.size()).mapToObj(at -> {
                    String path = Address.part(Address.of(moment), at);
                    return Page.of(path, "moment.ftlh", moment.at().toString(),
                            () -> sheet(new Viewpoint(book, path), moment, parts, at));
                }));
    }

    /// The councils of each page.
    public static List<List<CouncilGuide>> parts(Book book) {
        return Pager.split(book.guide().councils(), COUNCILS_A_PAGE);
    }

    private static Sheet sheet(Viewpoint from, Moment moment, List<List<CouncilGuide>> parts, int at) {
        Pager pager = Pager.of(from, Address.of(moment), at, parts.size());
        List<CouncilTasks> councils = parts.get(at).stream().map(council -> tasks(from, council, moment)).toList();
        View view = new View(moment.name(), councils, ChecklistIndex.moments(from), pager);
        String title = pager.titled(from, from.words().say("title.moment", moment.name()));
        return new Sheet(from,
                Frame.of(from, title, from.to(SitePage.CHECKLISTS, from.words().say("checklists.title"))), view);
    }

    private static CouncilTasks tasks(Viewpoint from, CouncilGuide council, Moment moment) {
        List<ChecklistLine> lines = from.guide().checklists().at(council, moment);
        String none = lines.isEmpty() ? from.words().say("moment.none") : "";
        return CouncilTasks.of(from, council, lines, none, "", ChecklistIndex.links(from, council));
    }
}
