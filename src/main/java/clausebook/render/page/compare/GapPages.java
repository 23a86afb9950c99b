package clausebook.render.page.compare;

import clausebook.address.Address;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Gaps;
import clausebook.guide.Given;
import clausebook.guide.PlacedClause;
import clausebook.guide.Standing;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.CellViews;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// For each council what others regulate and it does not, with the others' clauses.
public final class GapPages implements PageKind {

    /// What the page of a council's gaps shows.
    public record View(String title, String council, List<Gap> topics, List<Gap> questions) {}

    /// A gap.
    ///
    /// @param note   how many others regulate it
    /// @param others a clause each of the first few
    public record Gap(Link head, String note, List<Line> others) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.guide().present().stream().map(council -> book.page(Address.gaps(council.id()),
                "gaps.ftlh", "content/councils/" + council.id(), from -> sheet(from, council)));
    }

    private static Sheet sheet(Viewpoint from, CouncilGuide guide) {
        Gaps gaps = from.guide().comparison().gaps().get(guide.id());
        String name = Words.opening(guide.called());
        View view = new View(from.words().say("gaps.title", guide.called()), name,
                gaps.topics().stream().map(gap -> topic(from, gap)).toList(),
                gaps.questions().stream().map(gap -> question(from, gap)).toList());
        return new Sheet(from.words(), Frame.of(from, view.title(), from.to(guide.council()))
                .lacking(new UnreadNotes(from).of(Stream.of(guide), "unread.on-pages")), view);
    }

    private static Gap topic(Viewpoint from, Gaps.OfTopic gap) {
        return new Gap(from.to(gap.topic()), from.words().count("gaps.councils.regulate", gap.councils()),
                gap.others().stream().map(clause -> Line.of(from.to(clause), called(from, clause))).toList());
    }

    private static Gap question(Viewpoint from, Gaps.OfQuestion gap) {
        String own = new CellViews(from).silence(gap.own());
        return new Gap(from.to(gap.question()), own + ". " + from.words().count("gaps.councils.answer", gap.councils()),
                gap.others().stream().map(given -> answer(from, given)).toList());
    }

    private static Line answer(Viewpoint from, Given given) {
        return Line.of(from.to(given.clause()),
                from.words().say("gaps.answer", called(from, given.clause()), given.answer().inWords()));
    }

    /// The council, and that its clause is only a draft.
    private static String called(Viewpoint from, PlacedClause clause) {
        String name = Words.opening(clause.edition().council().called());
        return clause.edition().standing() == Standing.DRAFT
                ? from.words().say("gaps.draft", name, from.words().say("standing.draft"))
                : name;
    }
}
