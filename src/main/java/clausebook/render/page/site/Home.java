package clausebook.render.page.site;

import clausebook.address.SitePage;
import clausebook.corpus.Clause;
import clausebook.corpus.Part;
import clausebook.corpus.Question;
import clausebook.corpus.Rule;
import clausebook.guide.CouncilGuide;
import clausebook.guide.News;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.guide.QuestionRow;
import clausebook.guide.Standing;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.DutyKey;
import clausebook.render.part.Frame;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.render.part.list.AudienceList;
import clausebook.render.part.list.ChangedEdition;
import clausebook.render.part.list.CouncilRow;
import clausebook.render.part.list.DisagreementList;
import clausebook.render.part.list.ReviewRow;
import clausebook.render.part.list.TopicList;
import clausebook.render.part.task.ChecklistWays;
import clausebook.render.part.text.ClauseGroups;
import clausebook.render.part.text.Passage;
import clausebook.render.part.text.Passages;
import clausebook.words.AnswerCounts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The first page: which council, who are you, what is it about, the five marks, and the reviews that are due.
public final class Home implements PageKind {

    private static final int MOST_COUNCILS = 60;
    private static final int MOST_DISAGREEMENTS = 6;
    private static final int MOST_CHANGES = 4;
    private static final int MOST_REVIEWS = 6;
    private static final int MOST_QUESTIONS = 6;
    private static final int SPECIMEN = 360;

    /// What the first page shows.
    ///
    /// @param search   the way to the search page
    /// @param common   questions that are often asked, with what the councils answer
    /// @param specimen a clause that shows how a page is read; none where no clause serves
    public record View(String lede, String search, Some<Line> common, Some<CouncilRow> councils, Who who,
            List<HeadedList<Line>> topics,
            List<DutyKey> key, List<HeadedList<Passage>> specimen, Some<Line> disagreements,
            Some<ChangedEdition> changes,
            List<ReviewRow> reviews, String built) {}

    /// Who are you: where audiences find what concerns them.
    ///
    /// @param own        the way to the pages for one council and one role
    /// @param checklists the way to all checklists
    /// @param post       the way to "Can I post this?"; its words are empty where there is none
    public record Who(List<Line> audiences, Link own, Link checklists, Link post) {}

    /// The first of many.
    ///
    /// @param more a link to all; its words are empty where these are all
    public record Some<T>(List<T> rows, Link more) {

        public Some {
            rows = List.copyOf(rows);
        }
    }

    @Override
    public Stream<Page> pages(Book book) {
        return book.page(SitePage.HOME, "home.ftlh", "content/site.yaml", Home::sheet);
    }

    private static Sheet sheet(Viewpoint from) {
        View view = new View(lede(from), from.href(SitePage.SEARCH.path()), common(from), councils(from), who(from),
                TopicList.groups(from), DutyKey.all(from), specimen(from),
                new Some<>(DisagreementList.first(from, MOST_DISAGREEMENTS),
                        from.to(SitePage.DISAGREEMENTS, from.words().say("disagreements.all"))),
                new Some<>(ChangedEdition.newest(from, MOST_CHANGES),
                        from.to(SitePage.CHANGES, from.words().say("year.all"))),
                ReviewRow.first(from, MOST_REVIEWS), from.words().say("built", from.dates().of(from.guide().date())));
        return new Sheet(from.words(), Frame.of(from, from.words().say("home.window"))
                .followedBy(News.feed(from.guide()).map(from::toFeed).stream().toList())
                .lacking(new UnreadNotes(from).ofAll("unread.on-home")), view);
    }

    private static String lede(Viewpoint from) {
        int clauses = from.guide().policies().mapToInt(policy -> policy.leading().clauses().size()).sum();
        return from.words().say("home.lede", from.words().count("count.councils", from.guide().councils().size()),
                from.words().count("count.clauses", clauses));
    }

    /// Those that the site names as common; else those that most councils answer, in the order of the vocabulary.
    private static Some<Line> common(Viewpoint from) {
        List<Question> named = from.guide().site().common();
        List<QuestionRow> rows = from.guide().comparison().rows();
        List<QuestionRow> first = named.isEmpty()
                ? rows.stream().sorted(Comparator.comparingInt(row -> -row.speaking().size())).toList()
                : rows.stream().filter(row -> named.contains(row.question()))
                        .sorted(Comparator.comparingInt(row -> named.indexOf(row.question()))).toList();
        return new Some<>(first.stream().limit(MOST_QUESTIONS)
                .map(row -> Line.of(from.to(row.question()), new AnswerCounts(from.words(), row).inWords())).toList(),
                rows.isEmpty()
                        ? Link.none("")
                        : from.to(SitePage.QUESTIONS, from.words().count("home.all-questions", rows.size())));
    }

    /// All of them, or none where they are too many for the first page.
    private static Some<CouncilRow> councils(Viewpoint from) {
        List<CouncilGuide> all = from.guide().councils();
        return all.size() <= MOST_COUNCILS
                ? new Some<>(all.stream().map(council -> CouncilRow.of(from, council)).toList(), Link.none(""))
                : new Some<>(List.of(),
                        from.to(SitePage.COUNCILS, from.words().count("home.all-councils", all.size())));
    }

    private static Who who(Viewpoint from) {
        return new Who(AudienceList.whole(from), from.to(SitePage.FOR, from.words().say("for.way")),
                from.to(SitePage.CHECKLISTS, from.words().say("home.checklists")),
                new ChecklistWays(from).post());
    }

    /// The clause with the most kinds of duty among those short enough to show; the first of several.
    private static List<HeadedList<Passage>> specimen(Viewpoint from) {
        return from.guide().policies().map(PolicyGuide::leading).filter(edition -> edition.standing() != Standing.DRAFT)
                .flatMap(edition -> edition.clauses().stream()).filter(Home::isShowable)
                .max(Comparator.comparingInt(Home::marks)).stream().map(clause -> new ClauseGroups(from)
                        .under(clause.edition(), List.of(new Passages(from, false).of(clause))))
                .toList();
    }

    private static boolean isShowable(PlacedClause placed) {
        Clause clause = placed.clause();
        return clause.part() == Part.CLAUSE && !clause.number().isEmpty() && clause.items().isEmpty()
                && clause.text().words().length() < SPECIMEN;
    }

    private static int marks(PlacedClause placed) {
        return (int) placed.clause().rules().stream().map(Rule::duty).distinct().count();
    }
}
