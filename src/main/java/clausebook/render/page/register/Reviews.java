package clausebook.render.page.register;

import clausebook.address.Address;
import clausebook.address.DataAddress;
import clausebook.address.SitePage;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.guide.ReviewTime;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionWords;
import clausebook.words.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which policies are due for review: overdue, near, later, without a known day, and those that have nothing to review
/// yet.
public final class Reviews implements PageKind {

    /// One page of the list.
    ///
    /// @param counts    how many reviews of the whole list there are at each time
    /// @param parts     the reviews of this page by their time, the most pressing first
    /// @param calendars the reviews as a calendar for all councils, then for each; none where no review has a known day
    public record View(List<Detail> counts, List<Part> parts, Pager pager, List<Link> calendars, String built) {}

    /// The reviews of one time.
    public record Part(String id, String title, String words, List<Row> rows) {}

    /// A policy and its review.
    ///
    /// @param promised how often the council says it reviews the policy, or that it does not say
    public record Row(Link policy, String council, String promised, Tag state, String due) {}

    @Override
    public Stream<Page> pages(Book book) {
        List<List<EditionGuide>> parts = Pager.split(inOrder(book.guide()));
        return IntStream.range(0, parts.size()).mapToObj(at -> {
            String path = Address.part(SitePage.REVIEWS.path(), at);
            return Page.of(path, "reviews.ftlh", "content/councils", () -> sheet(new Viewpoint(book, path), parts, at));
        });
    }

    private static Sheet sheet(Viewpoint from, List<List<EditionGuide>> parts, int at) {
        Pager pager = Pager.of(from, SitePage.REVIEWS.path(), at, parts.size());
        View view = new View(counts(from, parts), parts(from, parts.get(at)), pager, calendars(from),
                from.words().say("built", from.dates().of(from.guide().date())));
        return new Sheet(from, Frame.of(from, pager.titled(from, from.words().say("reviews.title"))), view);
    }

    private static List<Detail> counts(Viewpoint from, List<List<EditionGuide>> parts) {
        Map<ReviewTime, Integer> counts = new EnumMap<>(ReviewTime.class);
        parts.stream().flatMap(List::stream).forEach(edition -> counts.merge(time(from, edition), 1, Integer::sum));
        return Stream.of(ReviewTime.values()).map(
                time -> Detail.of(title(from, time), from.words().count("reviews.count", counts.getOrDefault(time, 0))))
                .toList();
    }

    private static List<Part> parts(Viewpoint from, List<EditionGuide> editions) {
        Map<ReviewTime, List<EditionGuide>> parts =
                editions.stream().collect(Collectors.groupingBy(edition -> time(from, edition),
                        () -> new EnumMap<>(ReviewTime.class), Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> new Part(Words.opening(part.getKey().word()), title(from, part.getKey()),
                        from.words().say("review.words." + part.getKey().word()),
                        part.getValue().stream().map(edition -> row(from, edition)).toList()))
                .toList();
    }

    private static List<Link> calendars(Viewpoint from) {
        Guide guide = from.guide();
        List<Link> each =
                guide.councils().stream().filter(guide::hasReview).map(CouncilGuide::council).limit(Pager.LONGEST)
                        .map(council -> from.to(DataAddress.calendar(council.id()), Words.opening(council.called())))
                        .toList();
        return each.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(from.to(DataAddress.CALENDAR, from.words().say("reviews.calendar.all"))),
                        each.stream()).toList();
    }

    /// All reviews in order, for a list elsewhere.
    public static List<Row> rows(Viewpoint from) {
        return inOrder(from.guide()).stream().limit(Pager.LONGEST).map(edition -> row(from, edition)).toList();
    }

    private static List<EditionGuide> inOrder(Guide guide) {
        return guide.policies().map(PolicyGuide::leading)
                .sorted(Comparator.comparing((EditionGuide edition) -> ReviewTime.of(edition, guide.date()))
                        .thenComparing(edition -> edition.reviewDue().orElse(LocalDate.MAX)))
                .toList();
    }

    private static Row row(Viewpoint from, EditionGuide guide) {
        String promised = guide.edition().review().map(review -> new EditionWords(from).every(review.everyMonths()))
                .orElse(from.words().say("review.silent"));
        Link policy = from.to(Address.of(guide.policy().id()), guide.policy().title());
        ReviewTime time = time(from, guide);
        Tag state = time.dated() ? new Tag(title(from, time), false) : new EditionWords(from).tag(guide);
        return new Row(policy, Words.opening(guide.council().called()), promised, state, due(from, guide));
    }

    private static String due(Viewpoint from, EditionGuide guide) {
        String unknown = time(from, guide) == ReviewTime.NOT_REVIEWED ? "" : from.words().say("review.unknown");
        return guide.reviewDue().map(due -> from.dates().of(due)).orElse(unknown);
    }

    private static ReviewTime time(Viewpoint from, EditionGuide edition) {
        return ReviewTime.of(edition, from.guide().date());
    }

    private static String title(Viewpoint from, ReviewTime time) {
        return from.words().say("review.time." + time.word());
    }
}
