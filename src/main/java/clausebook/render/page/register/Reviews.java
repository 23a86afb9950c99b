package clausebook.render.page.register;

import clausebook.address.DataAddress;
import clausebook.address.SitePage;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.ReviewTime;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.ListPart;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.list.ReviewRow;
import clausebook.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    public record Part(String id, String title, String words, List<ReviewRow> rows) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.pages(SitePage.REVIEWS.path(), Pager.split(ReviewRow.inOrder(book.guide())), "reviews.ftlh",
                "content/councils", Reviews::sheet);
    }

    private static Sheet sheet(Viewpoint from, ListPart<EditionGuide> part) {
        Pager pager = part.pager(from);
        View view = new View(counts(from, part), parts(from, part.things()), pager, calendars(from),
                from.words().say("built", from.dates().of(from.guide().date())));
        return new Sheet(from.words(), Frame.of(from, pager.titled(from, from.words().say("reviews.title"))), view);
    }

    private static List<Detail> counts(Viewpoint from, ListPart<EditionGuide> part) {
        Map<ReviewTime, Integer> counts = new EnumMap<>(ReviewTime.class);
        part.all().stream().flatMap(List::stream)
                .forEach(edition -> counts.merge(ReviewRow.time(from, edition), 1, Integer::sum));
        return Stream.of(ReviewTime.values()).map(
                time -> Detail.of(ReviewRow.title(from, time),
                        from.words().count("reviews.count", counts.getOrDefault(time, 0))))
                .toList();
    }

    private static List<Part> parts(Viewpoint from, List<EditionGuide> editions) {
        Map<ReviewTime, List<EditionGuide>> parts =
                editions.stream().collect(Collectors.groupingBy(edition -> ReviewRow.time(from, edition),
                        () -> new EnumMap<>(ReviewTime.class), Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> new Part(Words.opening(part.getKey().word()), ReviewRow.title(from, part.getKey()),
                        from.words().say("review.words." + part.getKey().word()),
                        part.getValue().stream().map(edition -> ReviewRow.of(from, edition)).toList()))
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
}
