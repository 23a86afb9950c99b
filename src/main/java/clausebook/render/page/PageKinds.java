package clausebook.render.page;

import clausebook.render.engine.Page;
import clausebook.render.page.change.ChangePages;
import clausebook.render.page.change.YearInReview;
import clausebook.render.page.checklist.CardPages;
import clausebook.render.page.checklist.ChecklistIndex;
import clausebook.render.page.checklist.ChecklistPages;
import clausebook.render.page.checklist.MomentPages;
import clausebook.render.page.clause.ClausePages;
import clausebook.render.page.compare.ComparePages;
import clausebook.render.page.compare.Disagreements;
import clausebook.render.page.compare.GapPages;
import clausebook.render.page.compare.PairPages;
import clausebook.render.page.compare.ThreePages;
import clausebook.render.page.compare.TopicOverview;
import clausebook.render.page.council.CouncilPages;
import clausebook.render.page.council.Councils;
import clausebook.render.page.council.OwnHousePages;
import clausebook.render.page.document.InstrumentPages;
import clausebook.render.page.people.AudiencePages;
import clausebook.render.page.people.RolePages;
import clausebook.render.page.policy.EditionPages;
import clausebook.render.page.policy.InForcePages;
import clausebook.render.page.policy.PolicyPages;
import clausebook.render.page.policy.UnreadPages;
import clausebook.render.page.post.PostPages;
import clausebook.render.page.question.AskedPages;
import clausebook.render.page.question.QuestionPages;
import clausebook.render.page.reader.PosterPages;
import clausebook.render.page.reader.ReaderIndex;
import clausebook.render.page.reader.ReaderPages;
import clausebook.render.page.reader.ReaderPost;
import clausebook.render.page.register.Downloads;
import clausebook.render.page.register.Register;
import clausebook.render.page.register.Reviews;
import clausebook.render.page.site.AToZ;
import clausebook.render.page.site.AboutPage;
import clausebook.render.page.site.Glossary;
import clausebook.render.page.site.Home;
import clausebook.render.page.site.NotFound;
import clausebook.render.page.site.Redirects;
import clausebook.render.page.site.SearchPage;
import clausebook.render.page.site.SiteMap;
import clausebook.render.page.site.Statement;
import clausebook.render.page.topic.TopicPages;
import clausebook.render.part.Book;
import clausebook.render.part.PageKind;
import java.util.List;
import java.util.stream.Stream;

/// Every kind of page: this list is the map of the site.
public final class PageKinds {

    private static final List<PageKind> ALL = List.of(new Home(), new Councils(), new CouncilPages(),
            new OwnHousePages(), new PolicyPages(),
            new EditionPages(), new UnreadPages(), new InForcePages(), new ClausePages(), new ChangePages(),
            new YearInReview(),
            new TopicPages(), new AudiencePages(), new InstrumentPages(), new RolePages(), new QuestionPages(),
            new AskedPages(),
            new ComparePages(), new TopicOverview(), new PairPages(), new ThreePages(),
            new GapPages(), new Disagreements(),
            new ChecklistIndex(), new ChecklistPages(), new CardPages(), new MomentPages(), new PostPages(),
            new ReaderIndex(), new ReaderPages(), new ReaderPost(), new PosterPages(), new AToZ(),
            new SearchPage(), new Glossary(), new Reviews(), new Register(), new Downloads(), new AboutPage(),
            new Statement(),
            new NotFound(), new Redirects());

    private PageKinds() {}

    /// All pages of the site, the site map last.
    public static List<Page> pages(Book book) {
        List<Page> pages = ALL.parallelStream().flatMap(kind -> kind.pages(book)).toList();
        return Stream.concat(pages.stream(), SiteMap.of(pages, book)).toList();
    }
}
