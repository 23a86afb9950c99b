package clausebook.render.page;

import clausebook.render.part.Book;
import java.util.List;
import java.util.stream.Stream;

/// Every kind of page: this list is the map of the site.
public final class PageKinds {

    private static final List<PageKind> ALL = List.of(new Home(), new Councils(), new CouncilPages(), new PolicyPages(),
            new EditionPages(), new InForcePages(), new ClausePages(), new ChangePages(), new YearInReview(),
            new TopicPages(), new AudiencePages(), new InstrumentPages(), new RolePages(), new QuestionPages(),
            new ComparePages(), new TopicOverview(), new PairPages(), new GapPages(), new Disagreements(),
            new ChecklistIndex(), new ChecklistPages(), new CardPages(), new MomentPages(), new PostPages(), new AToZ(),
            new SearchPage(), new Glossary(), new Reviews(), new Register(), new About(), new Statement(),
            new NotFound(), new Redirects());

    private PageKinds() {}

    /// All pages of the site, the site map last.
    public static List<Page> pages(Book book) {
        List<Page> pages = ALL.stream().flatMap(kind -> kind.pages(book)).toList();
        return Stream.concat(pages.stream(), SiteMap.of(pages, book)).toList();
    }
}
