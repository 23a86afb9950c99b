package clausebook.render.page.compare;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.guide.CouncilGuide;
import clausebook.guide.QuestionRow;
import clausebook.guide.Verdict;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.MatrixView;
import clausebook.render.part.answer.MatrixViews;
import clausebook.render.part.answer.TopicGroups;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Three councils side by side, chosen by links: two on the comparison, a third on the page of the two.
public final class ThreePages implements PageKind {

    /// What the page of three councils shows.
    ///
    /// @param without ways to the pages of two of them
    public record View(String title, String lede, List<Link> without, List<Link> groups, List<MatrixView> tables) {}

    @Override
    public Stream<Page> pages(Book book) {
        return ViewChoice.threes(book.guide()).stream().map(three -> page(book, three));
    }

    private static Page page(Book book, List<CouncilId> three) {
        return book.page(Address.three(three.get(0), three.get(1), three.get(2)), "three.ftlh", "content/councils",
                from -> sheet(from, three));
    }

    private static Sheet sheet(Viewpoint from, List<CouncilId> three) {
        List<CouncilGuide> guides = three.stream().map(id -> from.guide().find(id).orElseThrow()).toList();
        List<Council> councils = guides.stream().map(CouncilGuide::council).toList();
        List<QuestionRow> rows =
                from.guide().comparison().rows().stream().map(row -> row.among(three)).toList();
        List<MatrixView> tables = tables(from, rows, councils);
        String title = from.words().say("three.names", Words.opening(councils.get(0).called()),
                councils.get(1).called(), councils.get(2).called());
        View view = new View(title, lede(from, rows), without(from, guides),
                tables.stream().map(table -> new Link("#" + table.id(), table.group())).toList(), tables);
        return new Sheet(from.words(),
                Frame.of(from, from.words().say("title.pair", title),
                        from.to(SitePage.COMPARE, from.words().say("compare.title")))
                        .lacking(new UnreadNotes(from).of(guides.stream(), "unread.on-pages")),
                view);
    }

    private static String lede(Viewpoint from, List<QuestionRow> rows) {
        int clashes = (int) rows.stream().filter(row -> row.verdict() == Verdict.CONTRADICT).count();
        return from.words().say("compare.lede", from.words().count("count.questions", rows.size()),
                from.words().count("count.councils", 3), from.words().count("compare.clashes", clashes));
    }

    private static List<MatrixView> tables(Viewpoint from, List<QuestionRow> rows, List<Council> councils) {
        List<MatrixView> tables = new ArrayList<>();
        TopicGroups.of(rows).byGroup().forEach((group, own) -> tables
                .add(new MatrixViews(from).questionsDown("Group-" + (tables.size() + 1), group,
                        from.words().say("matrix.caption", group), own, councils)));
        return tables;
    }

    private static List<Link> without(Viewpoint from, List<CouncilGuide> three) {
        List<Link> without = new ArrayList<>();
        for (CouncilGuide left : three) {
            List<CouncilGuide> two = three.stream().filter(council -> council != left).toList();
            without.add(from.to(Address.pair(two.get(0).id(), two.get(1).id()), Words.opening(left.called())));
        }
        return without;
    }
}
