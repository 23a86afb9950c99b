package clausebook.render.page;

import clausebook.guide.Address;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.render.part.Book;
import clausebook.render.part.EditionWords;
import clausebook.render.part.Link;
import clausebook.render.part.Pager;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which policies are due for review, the most overdue first, those of which nothing is known last.
public final class Reviews implements PageKind {

    private static final String PATH = "reviews.html";

    /// One page of the list.
    public record View(List<Row> rows, Pager pager, String built) {}

    /// A policy and its review.
    ///
    /// @param promised how often the council says it reviews the policy, or that it does not say
    public record Row(Link policy, String council, String promised, Tag state, String due) {}

    @Override
    public Stream<Page> pages(Book book) {
        List<List<EditionGuide>> parts = Pager.split(inOrder(book.guide()));
        return IntStream.range(0, parts.size()).mapToObj(at -> {
            String path = Pager.address(PATH, at);
            return Page.of(path, "reviews.ftlh", "content/councils", () -> sheet(new Viewpoint(book, path), parts, at));
        });
    }

    private static Sheet sheet(Viewpoint from, List<List<EditionGuide>> parts, int at) {
        Pager pager = Pager.of(from, PATH, at, parts.size());
        View view = new View(parts.get(at).stream().map(edition -> row(from, edition)).toList(), pager,
                from.words().say("built", from.dates().of(from.guide().date())));
        return new Sheet(from, Frame.of(from, pager.titled(from, from.words().say("reviews.title"))), view);
    }

    /// All reviews in order, for a list elsewhere.
    static List<Row> rows(Viewpoint from) {
        return inOrder(from.guide()).stream().limit(Pager.LONGEST).map(edition -> row(from, edition)).toList();
    }

    private static List<EditionGuide> inOrder(Guide guide) {
        return guide.councils().stream().flatMap(council -> council.policies().stream()).map(PolicyGuide::leading)
                .sorted(Comparator.comparing((EditionGuide edition) -> edition.reviewDue().orElse(LocalDate.MAX))).toList();
    }

    private static Row row(Viewpoint from, EditionGuide guide) {
        String promised = guide.edition().review().map(review -> new EditionWords(from).every(review.everyMonths()))
                .orElse(from.words().say("review.silent"));
        String council = Words.opening(guide.council().called());
        Link policy = from.to(Address.of(guide.policy().id()), guide.policy().title());
        return guide.reviewDue().map(due -> new Row(policy, council, promised, state(from, due), from.dates().of(due)))
                .orElseGet(() -> new Row(policy, council, promised, new EditionWords(from).tag(guide), from.words().say("review.unknown")));
    }

    private static Tag state(Viewpoint from, LocalDate due) {
        boolean late = due.isBefore(from.guide().date());
        return new Tag(from.words().say(late ? "review.overdue" : "review.due"), false);
    }
}
