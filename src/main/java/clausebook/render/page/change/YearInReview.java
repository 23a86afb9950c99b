package clausebook.render.page.change;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.PartialDate;
import clausebook.guide.EditionChanges;
import clausebook.guide.Guide;
import clausebook.guide.Standing;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.Group;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionWords;
import clausebook.words.ChangeWords;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the editions of all policies changed, the newest first: what is proposed, then year by year, then what has no
/// date.
public final class YearInReview implements PageKind {

    private static final PartialDate NEVER = new PartialDate(1, 1, 1);

    /// One page of the list.
    public record View(String lede, List<Group<Row>> years, Pager pager) {}

    /// What one edition changed.
    ///
    /// @param summary how many clauses of each kind
    /// @param dates   adopted, in force from, minute; or that they are not known
    public record Row(Link policy, Link changes, Tag tag, String summary, List<Detail> dates) {}

    @Override
    public Stream<Page> pages(Book book) {
        List<List<EditionChanges>> parts = Pager.split(inOrder(book.guide()));
        return IntStream.range(0, parts.size()).mapToObj(at -> {
            String path = Address.part(SitePage.CHANGES.path(), at);
            return Page.of(path, "year.ftlh", "content/councils", () -> sheet(new Viewpoint(book, path), parts, at));
        });
    }

    private static Sheet sheet(Viewpoint from, List<List<EditionChanges>> parts, int at) {
        Pager pager = Pager.of(from, SitePage.CHANGES.path(), at, parts.size());
        Map<String, List<Row>> years = new LinkedHashMap<>();
        parts.get(at).forEach(
                changes -> years.computeIfAbsent(year(from, changes), _ -> new ArrayList<>()).add(row(from, changes)));
        List<Group<Row>> groups = years.entrySet().stream().map(year -> Group
                .of("Year-" + year.getKey().replaceAll("[^0-9A-Za-z]+", "-"), year.getKey(), year.getValue())).toList();
        return new Sheet(from, Frame.of(from, pager.titled(from, from.words().say("year.title"))),
                new View(lede(from), groups, pager));
    }

    private static String lede(Viewpoint from) {
        List<Integer> editions = from.guide().policies().map(policy -> policy.editions().size()).toList();
        int several = (int) editions.stream().filter(number -> number > 1).count();
        return from.words().say("year.lede", from.words().count("count.policies", editions.size()),
                from.words().count("year.several", several));
    }

    /// The newest few, for a list elsewhere.
    public static List<Row> rows(Viewpoint from, int most) {
        return inOrder(from.guide()).stream().limit(most).map(changes -> row(from, changes)).toList();
    }

    /// Drafts first, then by the day from which the edition speaks, then what has no date; the same day in order of
    /// council and policy.
    private static List<EditionChanges> inOrder(Guide guide) {
        return guide.changesTo().values().stream()
                .sorted(Comparator.comparing((EditionChanges changes) -> proposed(changes) ? 0 : 1)
                        .thenComparing(changes -> changes.to().start().orElse(NEVER).last(), Comparator.reverseOrder()))
                .toList();
    }

    private static boolean proposed(EditionChanges changes) {
        return changes.to().standing() == Standing.DRAFT;
    }

    private static String year(Viewpoint from, EditionChanges changes) {
        if (proposed(changes)) {
            return from.words().say("year.proposed");
        }
        return changes.to().start().map(start -> String.valueOf(start.year())).orElse(from.words().say("date.unknown"));
    }

    private static Row row(Viewpoint from, EditionChanges changes) {
        EditionWords words = new EditionWords(from);
        Link policy = from.to(Address.of(changes.to().policy().id()), from.words().say("year.policy",
                Words.opening(changes.to().council().called()), changes.to().policy().title()));
        return new Row(policy, from.to(changes), words.tag(changes.to()),
                Words.opening(new ChangeWords(from.words()).summary(changes)) + ".", words.dates(changes.to()));
    }
}
