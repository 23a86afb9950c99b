package clausebook.render.page.change;

import clausebook.address.SitePage;
import clausebook.guide.EditionChanges;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.HeadedList;
import clausebook.render.part.ListPart;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.list.ChangedEdition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the editions of all policies changed, the newest first: what is proposed, then year by year, then what has no
/// date.
public final class YearInReview implements PageKind {

    /// One page of the list.
    public record View(String lede, List<HeadedList<ChangedEdition>> years, Pager pager) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.pages(SitePage.CHANGES.path(), Pager.split(ChangedEdition.inOrder(book.guide())), "year.ftlh",
                "content/councils",
                YearInReview::sheet);
    }

    private static Sheet sheet(Viewpoint from, ListPart<EditionChanges> part) {
        Pager pager = part.pager(from);
        Map<String, List<ChangedEdition>> years = new LinkedHashMap<>();
        part.things().forEach(
                changes -> years.computeIfAbsent(year(from, changes), _ -> new ArrayList<>())
                        .add(ChangedEdition.of(from, changes)));
        List<HeadedList<ChangedEdition>> groups = years.entrySet().stream().map(year -> HeadedList
                .of("Year-" + year.getKey().replaceAll("[^0-9A-Za-z]+", "-"), year.getKey(), year.getValue())).toList();
        return new Sheet(from.words(), Frame.of(from, pager.titled(from, from.words().say("year.title"))),
                new View(lede(from), groups, pager));
    }

    private static String lede(Viewpoint from) {
        List<Integer> editions = from.guide().policies().map(policy -> policy.editions().size()).toList();
        int several = (int) editions.stream().filter(number -> number > 1).count();
        return from.words().say("year.lede", from.words().count("count.policies", editions.size()),
                from.words().count("year.several", several));
    }

    private static String year(Viewpoint from, EditionChanges changes) {
        if (ChangedEdition.isProposed(from.guide(), changes)) {
            return from.words().say("year.proposed");
        }
        return changes.to().start().map(start -> String.valueOf(start.year())).orElse(from.words().say("date.unknown"));
    }
}
