package clausebook.render.page.checklist;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Audience;
import clausebook.corpus.Moment;
import clausebook.guide.CouncilGuide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Group;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The list of checklists: by council and audience, and by moment.
public final class ChecklistIndex implements PageKind {

    /// What the list shows.
    ///
    /// @param post the way to "Can I post this?"; its words are empty where the content has no questions for it
    public record View(List<Group<Line>> councils, List<Line> moments, Link post, Pager pager) {}

    @Override
    public Stream<Page> pages(Book book) {
        List<List<CouncilGuide>> parts = Pager.split(book.guide().councils());
        return IntStream.range(0, parts.size()).mapToObj(at -> {
            String path = Address.part(SitePage.CHECKLISTS.path(), at);
            return Page.of(path, "checklists.ftlh", "content/councils",
                    () -> sheet(new Viewpoint(book, path), parts, at));
        });
    }

    private static Sheet sheet(Viewpoint from, List<List<CouncilGuide>> parts, int at) {
        Pager pager = Pager.of(from, SitePage.CHECKLISTS.path(), at, parts.size());
        List<Group<Line>> councils =
                parts.get(at).stream().map(council -> new Group<>("In-" + council.council().id().slug(),
                        from.to(council.council()), "", Tag.NONE, lines(from, council))).toList();
        View view = new View(councils, moments(from), post(from), pager);
        return new Sheet(from, Frame.of(from, pager.titled(from, from.words().say("checklists.title"))), view);
    }

    /// A council's lists, each with its number of lines.
    public static List<Line> lines(Viewpoint from, CouncilGuide council) {
        return from.guide().checklists().audiences(council).stream()
                .map(audience -> Line.of(from.to(Address.checklist(council.council().id(), audience), audience.name()),
                        from.words().count("count.lines", from.guide().checklists().count(council, audience))))
                .toList();
    }

    /// A council's lists in a row.
    public static List<Link> links(Viewpoint from, CouncilGuide council) {
        return from.guide().checklists().audiences(council).stream()
                .map(audience -> from.to(Address.checklist(council.council().id(), audience), audience.name()))
                .toList();
    }

    /// The way to one list, where the council has it.
    public static List<Link> link(Viewpoint from, CouncilGuide council, Audience audience) {
        return from.guide().checklists().audiences(council).stream().filter(audience::equals).map(each -> from
                .to(Address.checklist(council.council().id(), each), from.words().say("post.whole", each.name())))
                .toList();
    }

    /// Every moment.
    static List<Line> moments(Viewpoint from) {
        List<Moment> moments = from.guide().vocabulary().moments().all();
        return moments.stream().map(moment -> Line.of(from.to(moment))).toList();
    }

    /// The way to the first question; words without a link, and empty, where there is none.
    public static Link post(Viewpoint from) {
        return from.guide().checklists().postQuestions().isEmpty()
                ? Link.none("")
                : from.to(SitePage.CAN_I_POST, from.words().say("post.title"));
    }

    /// The heading of a page about one council.
    static String council(CouncilGuide council) {
        return Words.opening(council.council().fullName());
    }
}
