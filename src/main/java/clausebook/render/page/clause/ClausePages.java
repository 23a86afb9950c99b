package clausebook.render.page.clause;

import clausebook.guide.ClauseHistory;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.render.engine.Page;
import clausebook.render.part.Book;
import clausebook.render.part.PageKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A page for each clause that is no item, over all its editions: a clause that has gone keeps its page.
public final class ClausePages implements PageKind {

    @Override
    public Stream<Page> pages(Book book) {
        Map<String, List<ClauseHistory>> items = goneItems(book.guide());
        ClauseParts parts = new ClauseParts();
        return book.guide().policies().flatMap(policy -> places(book.guide(), policy, items))
                .map(place -> page(book, place, parts));
    }

    private static Page page(Book book, ClausePlace place, ClauseParts parts) {
        return book.page(place.history().address(), "clause.ftlh", place.history().current().clause().at().toString(),
                from -> new ClauseSheet(from, place, parts).sheet());
    }

    /// The clauses of the leading edition between their neighbours, then those that have gone.
    private static Stream<ClausePlace> places(Guide guide, PolicyGuide policy, Map<String, List<ClauseHistory>> items) {
        ChangesByClause changes = new ChangesByClause(guide.changes(policy));
        List<PlacedClause> roots =
                policy.leading().clauses().stream().filter(clause -> clause.parent().isEmpty()).toList();
        Stream<ClausePlace> present = IntStream.range(0, roots.size())
                .mapToObj(at -> place(guide.history(roots.get(at).clause().id()), policy, changes, roots, at, items));
        Stream<ClausePlace> gone =
                goneRoots(guide, policy).map(history -> place(history, policy, changes, roots, -1, items));
        return Stream.concat(present, gone);
    }

    private static ClausePlace place(ClauseHistory history, PolicyGuide policy, ChangesByClause changes,
            List<PlacedClause> row, int at, Map<String, List<ClauseHistory>> items) {
        return new ClausePlace(history, policy, changes, row, at, items.getOrDefault(history.address(), List.of()));
    }

    private static Stream<ClauseHistory> goneRoots(Guide guide, PolicyGuide policy) {
        return gone(guide, policy).filter(history -> !history.address().contains("#"));
    }

    /// Clauses that stand only in editions that do not lead, each once.
    private static Stream<ClauseHistory> gone(Guide guide, PolicyGuide policy) {
        Set<ClauseHistory> gone = new LinkedHashSet<>();
        for (EditionGuide edition : policy.editions()) {
            if (!edition.leading()) {
                edition.clauses().forEach(clause -> gone.add(guide.history(clause.id())));
            }
        }
        return gone.stream().filter(ClauseHistory::gone);
    }

    /// Items that have gone, by the page on which their anchor must stand.
    private static Map<String, List<ClauseHistory>> goneItems(Guide guide) {
        Map<String, List<ClauseHistory>> byPage = new HashMap<>();
        Stream<ClauseHistory> gone = guide.policies().flatMap(policy -> gone(guide, policy));
        gone.filter(history -> history.address().contains("#"))
                .forEach(item -> byPage.computeIfAbsent(page(item), _ -> new ArrayList<>()).add(item));
        return byPage;
    }

    private static String page(ClauseHistory item) {
        return item.address().substring(0, item.address().indexOf('#'));
    }
}
