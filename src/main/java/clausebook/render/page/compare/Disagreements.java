package clausebook.render.page.compare;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.PolicyKind;
import clausebook.guide.Given;
import clausebook.guide.Guide;
import clausebook.guide.QuestionRow;
import clausebook.guide.Verdict;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Link;
import clausebook.render.part.ListPart;
import clausebook.render.part.Mark;
import clausebook.render.part.Marks;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.CellView.AnswerView;
import clausebook.render.part.answer.CellViews;
import clausebook.render.part.answer.ComparedKind;
import clausebook.render.part.edition.EditionWords;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.words.AnswerCounts;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where councils are divided, by class of verdict: for each question a line a side, of the parties alone.
public final class Disagreements implements PageKind {

    private static final int MOST_SIDES = 12;
    /// So many questions on a page: a reader without a mouse goes from link to link.
    private static final int ON_A_PAGE = 16;

    /// What the list shows.
    ///
    /// @param ways    to the first question of each verdict
    /// @param classes the questions under the words of their verdicts
    public record View(String lede, List<Link> ways, List<HeadedList<Division>> classes, Pager pager) {}

    /// A question on which councils are divided.
    ///
    /// @param counts how many councils say what; this alone where all of them only give information
    /// @param more   how many sides that are not shown there are, or empty
    public record Division(String id, Link question, String counts, List<Side> sides, String more) {}

    /// One council's rule or fact.
    ///
    /// @param clause the council and its clause
    /// @param tag    that it is a draft
    /// @param answer what it amounts to
    /// @param duty   its force; none for a fact
    /// @param says   its own words
    public record Side(Link clause, Tag tag, AnswerView answer, List<Mark> duty, String says) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.pages(SitePage.DISAGREEMENTS.path(),
                Pager.split(inOrder(book.guide()), ON_A_PAGE),
                "disagreements.ftlh", "content/vocabulary/questions.yaml", Disagreements::sheet);
    }

    private static Sheet sheet(Viewpoint from, ListPart<QuestionRow> part) {
        Pager pager = part.pager(from);
        View view = new View(lede(from), ways(from), classes(from, part.things()), pager);
        return new Sheet(from.words(), Frame.of(from, pager.titled(from, from.words().say("disagreements.title")))
                .lacking(new UnreadNotes(from).ofAll(ComparedKind.kinds(from.guide()), "unread.on-answers")),
                view);
    }

    /// A way to the first page that has each verdict.
    private static List<Link> ways(Viewpoint from) {
        List<QuestionRow> rows = inOrder(from.guide());
        List<Verdict> all = rows.stream().map(QuestionRow::verdict).toList();
        return all.stream().distinct().map(verdict -> way(from, rows.get(all.indexOf(verdict)), all)).toList();
    }

    private static Link way(Viewpoint from, QuestionRow first, List<Verdict> all) {
        Verdict verdict = first.verdict();
        List<PolicyKind> kinds = ComparedKind.kinds(from.guide());
        String page = Address.part(SitePage.DISAGREEMENTS.path(), all.indexOf(verdict) / ON_A_PAGE);
        return from.to(page + "#" + id(kind(kinds, first), kinds, verdict), from.words()
                .say("disagreements.way." + verdict.word(), Collections.frequency(all, verdict)));
    }

    private static String id(PolicyKind kind, List<PolicyKind> kinds, Verdict verdict) {
        String apart = ComparedKind.address(kind, kinds).kind().map(own -> own.id() + "-").orElse("");
        return "Class-" + apart + verdict.word();
    }

    private static String lede(Viewpoint from) {
        List<QuestionRow> all = from.guide().comparison().disagreements();
        int clashes = (int) all.stream().filter(row -> row.verdict() == Verdict.CONTRADICT).count();
        return from.words().say("disagreements.lede", from.words().count("compare.clashes", clashes),
                from.words().count("disagreements.differ", all.size() - clashes));
    }

    /// Kind by kind, the gravest first.
    private static List<QuestionRow> inOrder(Guide guide) {
        List<PolicyKind> kinds = ComparedKind.kinds(guide);
        return guide.comparison().disagreements().stream()
                .sorted(Comparator.comparingInt(row -> kinds.indexOf(kind(kinds, row)))).toList();
    }

    /// The first kind of policy that a question belongs to.
    private static PolicyKind kind(List<PolicyKind> kinds, QuestionRow row) {
        return kinds.stream().filter(row.question()::isOf).findFirst().orElseGet(kinds::getFirst);
    }

    private static List<HeadedList<Division>> classes(Viewpoint from, List<QuestionRow> rows) {
        List<HeadedList<Division>> classes = new ArrayList<>();
        List<PolicyKind> kinds = ComparedKind.kinds(from.guide());
        for (PolicyKind kind : kinds) {
            List<QuestionRow> own = rows.stream().filter(row -> kind(kinds, row) == kind).toList();
            for (Verdict verdict : Verdict.values()) {
                classOf(from, kind, kinds, own.stream().filter(row -> row.verdict() == verdict).toList())
                        .ifPresent(classes::add);
            }
        }
        return classes;
    }

    /// What is of one kind and verdict; named by the kind where there are several.
    private static Optional<HeadedList<Division>> classOf(Viewpoint from, PolicyKind kind, List<PolicyKind> kinds,
            List<QuestionRow> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Verdict verdict = rows.getFirst().verdict();
        String title = from.words().say("disagreements." + verdict.word());
        return Optional.of(HeadedList.of(id(kind, kinds, verdict),
                kinds.size() == 1 ? title : ComparedKind.titled(from, kind, title),
                rows.stream().map(row -> division(from, row)).toList()));
    }

    private static Division division(Viewpoint from, QuestionRow row) {
        List<Given> sides = row.decides() ? row.sides() : List.of();
        int more = sides.size() - MOST_SIDES;
        return new Division(row.question().id(), from.to(row.question()), new AnswerCounts(from.words(), row).inWords(),
                sides.stream().limit(MOST_SIDES).map(side -> side(from, side)).toList(),
                more > 0 ? from.words().count("count.more", more) : "");
    }

    private static Side side(Viewpoint from, Given given) {
        var edition = given.clause().edition();
        String council = Words.opening(edition.council().called());
        Link clause = from.to(given.clause(), council + " " + from.names().called(given.clause()));
        return new Side(clause, given.isDraft() ? new EditionWords(from).tag(edition) : Tag.NONE,
                new CellViews(from).answers(List.of(given)).getFirst(),
                given.duty().map(duty -> new Marks(from).of(duty, "")).stream().toList(), given.says());
    }
}
