package clausebook.render.page.compare;

import clausebook.address.SitePage;
import clausebook.corpus.Council;
import clausebook.guide.CouncilGuide;
import clausebook.guide.TopicRow;
import clausebook.guide.TopicRow.Regulation;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.page.compare.ViewChoice.Shape;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.ListPart;
import clausebook.render.part.Mark;
import clausebook.render.part.Marks;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.ComparedKind;
import clausebook.render.part.answer.MatrixView;
import clausebook.render.part.answer.MatrixViews;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which council regulates which topic, and how strongly: a picture, and the same as a table.
public final class TopicOverview implements PageKind {

    /// What the overview shows.
    public record View(String title, ViewChoice choice, TopicPicture picture, List<MatrixView.Head> councils,
            List<Row> rows,
            Pager pager) {}

    /// A topic and what each council lays down on it.
    public record Row(Link topic, List<Cell> cells) {}

    /// What one council lays down.
    ///
    /// @param label the council, for narrow screens
    /// @param marks the strongest duties; none where there is no rule
    /// @param words how many rules, or that there is none
    public record Cell(String label, List<Mark> marks, String words) {}

    @Override
    public Stream<Page> pages(Book book) {
        return ComparedKind.all(book.guide()).stream().flatMap(compared -> pages(book, compared));
    }

    private static Stream<Page> pages(Book book, ComparedKind compared) {
        List<Council> having = compared.kind()
                .map(own -> book.guide().present().stream().filter(council -> council.has(own))
                        .map(CouncilGuide::council).toList())
                .orElse(compared.councils());
        return book.pages(compared.address().overview(), MatrixViews.columns(having), "overview.ftlh",
                "content/vocabulary/topics.yaml", (from, part) -> sheet(from, compared, part));
    }

    private static Sheet sheet(Viewpoint from, ComparedKind compared, ListPart<Council> part) {
        Pager pager = part.pager(from);
        List<Council> councils = part.things();
        List<TopicRow> topics =
                compared.kind().map(own -> from.guide().comparison().topics().get(own)).orElse(List.of());
        String title = compared.titled(from, from.words().say("overview.title"));
        View view = new View(title, ViewChoice.of(from, compared, Optional.empty(), Shape.OVERVIEW),
                TopicPicture.of(topics, councils),
                councils.stream().map(council -> new MatrixViews(from).head(council,
                        own -> compared.kind().filter(own::equals).isPresent())).toList(),
                topics.stream().map(row -> row(from, row, councils)).toList(), pager);
        return new Sheet(from.words(),
                Frame.of(from, pager.titled(from, title),
                        from.to(SitePage.COMPARE, from.words().say("compare.title")))
                        .lacking(new UnreadNotes(from).ofAll(compared.kind().stream().toList(), "unread.on-pages")),
                view);
    }

    private static Row row(Viewpoint from, TopicRow row, List<Council> councils) {
        return new Row(from.to(row.topic()),
                councils.stream().map(council -> cell(from, council, row.cell(council.id()))).toList());
    }

    private static Cell cell(Viewpoint from, Council council, Regulation regulation) {
        List<Mark> marks = regulation.force().stream().map(duty -> new Marks(from).of(duty, "")).toList();
        String rules = from.words().count("count.rules", regulation.rules());
        String words = regulation.clauses() == 0
                ? from.words().say(regulation.none() ? "overview.none" : "unread.mark")
                : regulation.rules() == 0
                        ? from.words().say("overview.told", from.words().count("count.clauses", regulation.clauses()))
                        : rules;
        return new Cell(Words.opening(council.called()), marks, words);
    }
}
