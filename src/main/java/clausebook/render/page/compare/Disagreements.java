package clausebook.render.page.compare;

import clausebook.address.SitePage;
import clausebook.corpus.CouncilId;
import clausebook.guide.Given;
import clausebook.guide.QuestionRow;
import clausebook.guide.Verdict;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.ListPart;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.CellView.AnswerView;
import clausebook.render.part.answer.CellViews;
import clausebook.render.part.answer.MatrixViews;
import clausebook.render.part.edition.EditionWords;
import clausebook.render.part.text.Passage;
import clausebook.render.part.text.Passages;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Where councils disagree: contradictions first, then other differences, each side with the words of its clause.
public final class Disagreements implements PageKind {

    private static final int MOST_QUOTED = 5;

    /// What the list shows.
    public record View(String lede, List<Clash> contradictions, List<Clash> differences, Pager pager) {}

    /// A question on which councils disagree.
    public record Clash(String id, Link question, String verdict, List<Side> sides) {}

    /// An answer and the councils that give it.
    ///
    /// @param more how many councils that are not quoted give it too, or empty
    public record Side(AnswerView answer, List<Quote> quotes, String more) {}

    /// The clause by which a council gives an answer.
    public record Quote(Link council, Tag tag, Link clause, Passage passage) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.pages(SitePage.DISAGREEMENTS.path(), Pager.split(book.guide().comparison().disagreements()),
                "disagreements.ftlh", "content/vocabulary/questions.yaml", Disagreements::sheet);
    }

    private static Sheet sheet(Viewpoint from, ListPart<QuestionRow> part) {
        Pager pager = part.pager(from);
        View view = new View(lede(from), clashes(from, part.things(), Verdict.CONTRADICT),
                clashes(from, part.things(), Verdict.DIFFER), pager);
        return new Sheet(from.words(), Frame.of(from, pager.titled(from, from.words().say("disagreements.title"))),
                view);
    }

    private static String lede(Viewpoint from) {
        List<QuestionRow> all = from.guide().comparison().disagreements();
        int clashes = (int) all.stream().filter(row -> row.verdict() == Verdict.CONTRADICT).count();
        return from.words().say("disagreements.lede", from.words().count("compare.clashes", clashes),
                from.words().count("disagreements.differ", all.size() - clashes));
    }

    private static List<Clash> clashes(Viewpoint from, List<QuestionRow> rows, Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).map(row -> new Clash(row.question().id(),
                from.to(row.question()), new MatrixViews(from).verdict(row), sides(from, row))).toList();
    }

    private static List<Side> sides(Viewpoint from, QuestionRow row) {
        Map<String, Map<CouncilId, Given>> bySense = new LinkedHashMap<>();
        row.cells().forEach((council, cell) -> cell.given().forEach(given -> bySense
                .computeIfAbsent(given.sense(), _ -> new LinkedHashMap<>()).putIfAbsent(council, given)));
        return bySense.values().stream().map(given -> side(from, new ArrayList<>(given.values()))).toList();
    }

    private static Side side(Viewpoint from, List<Given> given) {
        int more = given.size() - MOST_QUOTED;
        AnswerView answer = new AnswerView(new CellViews(from).words(given.getFirst()),
                from.to(given.getFirst().answer().who()), List.of(), Tag.NONE, List.of());
        return new Side(answer, given.stream().limit(MOST_QUOTED).map(one -> quote(from, one)).toList(),
                more > 0 ? from.words().count("count.more", more) : "");
    }

    private static Quote quote(Viewpoint from, Given given) {
        var edition = given.clause().edition();
        Link council = new Link(from.to(edition.council()).href(), Words.opening(edition.council().called()));
        return new Quote(council, new EditionWords(from).tag(edition), from.to(given.clause()),
                new Passages(from, false).only(given.clause().root(), Set.of(given.clause())));
    }
}
