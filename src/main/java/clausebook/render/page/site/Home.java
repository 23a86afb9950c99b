package clausebook.render.page.site;

import clausebook.address.SitePage;
import clausebook.corpus.Clause;
import clausebook.corpus.Duty;
import clausebook.corpus.Part;
import clausebook.corpus.Rule;
import clausebook.guide.Guide;
import clausebook.guide.News;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.guide.Standing;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.page.change.YearInReview;
import clausebook.render.page.checklist.ChecklistIndex;
import clausebook.render.page.compare.Disagreements;
import clausebook.render.page.council.Councils;
import clausebook.render.page.people.AudiencePages;
import clausebook.render.page.register.Reviews;
import clausebook.render.page.topic.TopicPages;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Group;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.Mark;
import clausebook.render.part.Marks;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.text.ClauseGroups;
import clausebook.render.part.text.Passage;
import clausebook.render.part.text.Passages;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The first page: which council, who are you, what is it about, the five marks, and the reviews that are due.
public final class Home implements PageKind {

    private static final int MOST_COUNCILS = 60;
    private static final int MOST_DISAGREEMENTS = 6;
    private static final int MOST_CHANGES = 4;
    private static final int MOST_REVIEWS = 6;
    private static final int SPECIMEN = 360;

    /// What the first page shows.
    ///
    /// @param search       the way to the search page
    /// @param specimen     a clause that shows how a page is read; none where no clause serves
    /// @param checklists   the way to all checklists
    /// @param post         the way to "Can I post this?"; its words are empty where there is none
    /// @param moreCouncils a link to all councils where they do not fit here; its words are empty where they do
    public record View(String lede, String search, List<Councils.Row> councils, Link moreCouncils, List<Line> audiences,
            Link checklists, Link post, List<Group<Line>> topics, List<Key> key, List<Group<Passage>> specimen,
            List<Line> disagreements, Link moreDisagreements, List<YearInReview.Row> changes, Link moreChanges,
            List<Reviews.Row> reviews, String built) {}

    /// A mark and what it means.
    public record Key(Mark mark, String meaning) {}

    @Override
    public Stream<Page> pages(Book book) {
        return Stream.of(Page.of(SitePage.HOME.path(), "home.ftlh", "content/site.yaml",
                () -> sheet(new Viewpoint(book, SitePage.HOME.path()))));
    }

    private static Sheet sheet(Viewpoint from) {
        Guide guide = from.guide();
        int clauses = guide.policies().mapToInt(policy -> policy.leading().clauses().size()).sum();
        String lede = from.words().say("home.lede", from.words().count("count.councils", guide.councils().size()),
                from.words().count("count.clauses", clauses));
        boolean fit = guide.councils().size() <= MOST_COUNCILS;
        List<Councils.Row> councils =
                fit ? guide.councils().stream().map(council -> Councils.row(from, council)).toList() : List.of();
        Link more = fit
                ? Link.none("")
                : from.to(SitePage.COUNCILS, from.words().count("home.all-councils", guide.councils().size()));
        View view = new View(lede, from.href(SitePage.SEARCH.path()), councils, more, AudiencePages.wholeLines(from),
                from.to(SitePage.CHECKLISTS, from.words().say("home.checklists")), ChecklistIndex.post(from),
                TopicPages.groups(from), key(from), specimen(from), Disagreements.lines(from, MOST_DISAGREEMENTS),
                from.to(SitePage.DISAGREEMENTS, from.words().say("disagreements.all")),
                YearInReview.rows(from, MOST_CHANGES), from.to(SitePage.CHANGES, from.words().say("year.all")),
                Reviews.rows(from).stream().limit(MOST_REVIEWS).toList(),
                from.words().say("built", from.dates().of(guide.date())));
        return new Sheet(from, Frame.of(from, from.words().say("home.window"))
                .followedBy(News.feed(guide).map(from::toFeed).stream().toList()), view);
    }

    /// The clause with the most kinds of duty among those short enough to show; the first of several.
    private static List<Group<Passage>> specimen(Viewpoint from) {
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

    /// The five marks with their meaning.
    static List<Key> key(Viewpoint from) {
        return Stream.of(Duty.values())
                .map(duty -> new Key(new Marks(from).of(duty, ""), from.words().say("key." + duty.word()))).toList();
    }
}
