package clausebook.render.page.clause;

import clausebook.corpus.ClauseId;
import clausebook.guide.ClauseHistory;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Shared;
import clausebook.render.part.Book;
import clausebook.render.part.Detail;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.MatrixView;
import clausebook.render.part.edition.Banner;
import clausebook.render.part.text.Passage;
import clausebook.render.part.text.RuleLine;
import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A page for each clause that is no item, over all its editions: a clause that has gone keeps its page.
public final class ClausePages implements PageKind {

    /// What the page of a clause shows.
    ///
    /// @param stem      the words it reads on from, or nothing
    /// @param stemNote  where those words stand, or empty
    /// @param rulesNote whom the rules bind that name nobody, or empty
    /// @param glance    what holds for its whole edition
    /// @param facts     what is to be known of this clause beside that
    /// @param answers   questions that it answers, each with its answer
    /// @param gone      items that stand only in earlier editions
    /// @param others    clauses of other councils on the same matter, the nearest first
    /// @param permanent its place in this edition, for ever
    public record View(String number, String title, TemplateHTMLOutputModel stem, String stemNote, Passage text,
            String wording, Shared<ClauseParts.Glance> glance, List<Detail> facts, Banner banner, List<RuleLine> rules,
            String rulesHead, String rulesNote, List<Said> said, List<Line> answers, List<Passage> gone,
            ClauseLinks links, List<Elsewhere> others, List<Shared<Line>> topics, List<ClauseEditions.Stage> editions,
            String citation, Link permanent, Link previous, Link next) {}

    /// Something a clause says beside duties.
    public record Said(String kind, String words) {}

    /// Clauses of another council.
    public record Elsewhere(Shared<MatrixView.Head> council, List<Shared<Passage>> passages) {}

    /// A clause in its row.
    ///
    /// @param row   the clauses of the leading edition that have pages
    /// @param at    where it stands among them; -1 where it has gone
    /// @param items items that have gone and have their anchors on this page
    record Place(ClauseHistory history, PolicyGuide policy, ChangesByClause changes, List<PlacedClause> row, int at,
            List<ClauseHistory> items) {}

    @Override
    public Stream<Page> pages(Book book) {
        Map<String, List<ClauseHistory>> items = goneItems(book.guide());
        ClauseParts parts = new ClauseParts();
        return book.guide().policies().flatMap(policy -> places(book.guide(), policy, items))
                .map(place -> page(book, place, parts));
    }

    private static Page page(Book book, Place place, ClauseParts parts) {
        String path = place.history().address();
        PlacedClause current = place.history().current();
        return Page.of(path, "clause.ftlh", current.clause().at().toString(),
                () -> new ClauseSheet(new Viewpoint(book, path), place, parts).sheet());
    }

    /// The clauses of the leading edition between their neighbours, then those that have gone.
    private static Stream<Place> places(Guide guide, PolicyGuide policy, Map<String, List<ClauseHistory>> items) {
        ChangesByClause changes = new ChangesByClause(guide.changes(policy));
        List<PlacedClause> roots =
                policy.leading().clauses().stream().filter(clause -> clause.parent().isEmpty()).toList();
        Stream<Place> present = IntStream.range(0, roots.size())
                .mapToObj(at -> place(guide.history(roots.get(at).clause().id()), policy, changes, roots, at, items));
        Stream<Place> gone = goneRoots(guide, policy).map(history -> place(history, policy, changes, roots, -1, items));
        return Stream.concat(present, gone);
    }

    private static Place place(ClauseHistory history, PolicyGuide policy, ChangesByClause changes,
            List<PlacedClause> row, int at, Map<String, List<ClauseHistory>> items) {
        return new Place(history, policy, changes, row, at, items.getOrDefault(history.address(), List.of()));
    }

    private static Stream<ClauseHistory> goneRoots(Guide guide, PolicyGuide policy) {
        return policy.editions().stream().filter(edition -> !edition.leading())
                .flatMap(edition -> edition.clauses().stream()).map(clause -> guide.history(clause.clause().id()))
                .filter(history -> history.gone() && !history.address().contains("#")).distinct();
    }

    /// Items that have gone, by the page on which their anchor must stand.
    private static Map<String, List<ClauseHistory>> goneItems(Guide guide) {
        Map<String, List<ClauseHistory>> byPage = new HashMap<>();
        for (CouncilGuide council : guide.councils()) {
            for (PolicyGuide policy : council.policies()) {
                policy.editions().stream().filter(edition -> !edition.leading())
                        .flatMap(edition -> edition.clauses().stream()).map(clause -> clause.clause().id()).distinct()
                        .forEach(id -> addGone(guide, id, byPage));
            }
        }
        return byPage;
    }

    private static void addGone(Guide guide, ClauseId id, Map<String, List<ClauseHistory>> byPage) {
        ClauseHistory history = guide.history(id);
        int mark = history.address().indexOf('#');
        if (history.gone() && mark >= 0) {
            List<ClauseHistory> items =
                    byPage.computeIfAbsent(history.address().substring(0, mark), _ -> new ArrayList<>());
            if (!items.contains(history)) {
                items.add(history);
            }
        }
    }
}
