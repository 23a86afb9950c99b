package clausebook.render.page.compare;

import clausebook.address.DataAddress;
import clausebook.address.SitePage;
import clausebook.corpus.Audience;
import clausebook.corpus.Council;
import clausebook.guide.QuestionRow;
import clausebook.guide.Verdict;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.page.compare.ViewChoice.Shape;
import clausebook.render.part.Book;
import clausebook.render.part.DataLinks;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.ComparedKind;
import clausebook.render.part.answer.MatrixView;
import clausebook.render.part.answer.MatrixViews;
import clausebook.render.part.answer.TopicGroups;
import clausebook.render.part.edition.UnreadNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The matrix: questions by councils, one table for each group of topics; for all who ask, for each audience, and the
/// other way round.
public final class ComparePages implements PageKind {

    private static final int QUESTIONS_ACROSS = 5;
    /// Each brings all questions.
    private static final int COUNCILS_DOWN = 3;

    /// What a page of the matrix shows.
    ///
    /// @param lede   how many questions there are, and on how many councils contradict each other
    /// @param groups ways to the tables of this page
    /// @param data   the same for spreadsheets
    public record View(String title, String lede, ViewChoice choice, List<Link> groups, List<MatrixView> tables,
            Pager pager, List<Link> data) {}

    @Override
    public Stream<Page> pages(Book book) {
        return ComparedKind.all(book.guide()).stream().flatMap(compared -> pages(book, compared));
    }

    private static Stream<Page> pages(Book book, ComparedKind compared) {
        Stream<Page> forAll =
                pages(book, compared, compared.address().questionsDown(), Optional.empty(), compared.rows());
        Stream<Page> forSome = ViewChoice.askers(book.guide(), compared).stream().flatMap(asker -> pages(book, compared,
                compared.address().of(asker), Optional.of(asker), compared.asked(book.guide(), asker)));
        return Stream.of(forAll, forSome, transposed(book, compared)).flatMap(pages -> pages);
    }

    private static Stream<Page> pages(Book book, ComparedKind compared, String first, Optional<Audience> asker,
            List<QuestionRow> rows) {
        return book.pages(first, MatrixViews.columns(compared.councils()), "compare.ftlh",
                "content/vocabulary/questions.yaml",
                (from, part) -> sheet(from, new Shown(compared, asker, Shape.COUNCILS_ACROSS), rows,
                        tables(from, asker, rows, part.things()), part.pager(from)));
    }

    private static Stream<Page> transposed(Book book, ComparedKind compared) {
        return book.pages(compared.address().councilsDown(), Pager.split(compared.councils(), COUNCILS_DOWN),
                "compare.ftlh",
                "content/vocabulary/questions.yaml",
                (from, part) -> sheet(from, new Shown(compared, Optional.empty(), Shape.COUNCILS_DOWN), compared.rows(),
                        acrossTables(from, compared.rows(), part.things()), part.pager(from)));
    }

    /// What is compared, for whom, and which way round.
    private record Shown(ComparedKind compared, Optional<Audience> asker, Shape shape) {}

    private static List<MatrixView> tables(Viewpoint from, Optional<Audience> asker, List<QuestionRow> rows,
            List<Council> councils) {
        List<MatrixView> tables = new ArrayList<>();
        TopicGroups.of(rows).byGroup().forEach((group, own) -> {
            String caption = asker.map(who -> from.words().say("matrix.caption.to", group, who.name()))
                    .orElse(from.words().say("matrix.caption", group));
            tables.add(
                    new MatrixViews(from).questionsDown("Group-" + (tables.size() + 1), group, caption, own, councils));
        });
        return tables;
    }

    /// So many questions across as can be read, then a further table.
    private static List<MatrixView> acrossTables(Viewpoint from, List<QuestionRow> rows, List<Council> councils) {
        List<MatrixView> tables = new ArrayList<>();
        TopicGroups.of(rows).byGroup().forEach((group, own) -> {
            List<List<QuestionRow>> parts = Pager.split(own, evenly(own.size()));
            for (int at = 0; at < parts.size(); at++) {
                String caption = parts.size() == 1
                        ? from.words().say("matrix.caption", group)
                        : from.words().say("matrix.caption.part", group, at + 1, parts.size());
                tables.add(new MatrixViews(from).councilsDown("Group-" + (tables.size() + 1), at == 0 ? group : "",
                        caption, parts.get(at), councils));
            }
        });
        return tables;
    }

    /// Nine questions make tables of five and four, six make two of three.
    private static int evenly(int questions) {
        int tables = Math.max(1, (questions + QUESTIONS_ACROSS - 1) / QUESTIONS_ACROSS);
        return Math.max(1, (questions + tables - 1) / tables);
    }

    private static Sheet sheet(Viewpoint from, Shown shown, List<QuestionRow> rows, List<MatrixView> tables,
            Pager pager) {
        int clashes = (int) rows.stream().filter(row -> row.verdict() == Verdict.CONTRADICT).count();
        String lede = from.words().say("compare.lede", from.words().count("count.questions", rows.size()),
                from.words().count("count.councils", shown.compared().councils().size()),
                from.words().count("compare.clashes", clashes));
        String title = shown.compared().titled(from,
                shown.asker().map(who -> from.words().say("compare.title.to", who.name())).orElse(from.words()
                        .say(shown.shape() == Shape.COUNCILS_DOWN ? "compare.title.across" : "compare.title")));
        List<Link> groups = tables.stream().filter(table -> !table.group().isEmpty())
                .map(table -> new Link("#" + table.id(), table.group())).toList();
        Link[] crumbs = from.path().equals(SitePage.COMPARE.path())
                ? new Link[0]
                : new Link[] {from.to(SitePage.COMPARE, from.words().say("compare.title"))};
        List<Link> data = DataLinks.of(from, DataAddress.MATRIX);
        View view = new View(title, lede, ViewChoice.of(from, shown.compared(), shown.asker(), shown.shape()), groups,
                tables, pager, data);
        return new Sheet(from.words(), Frame.of(from, pager.titled(from, title), crumbs)
                .lacking(new UnreadNotes(from).ofAll(shown.compared().kind().stream().toList(), "unread.on-answers")),
                view);
    }
}
