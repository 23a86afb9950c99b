package clausebook.render.page.clause;

import clausebook.corpus.CouncilId;
import clausebook.guide.PlacedClause;
import clausebook.guide.Target;
import clausebook.render.engine.Shared;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.text.Passage;
import clausebook.render.part.text.Passages;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Passages of clauses that stand near others: many pages show the same few, and each is made and drawn once.
///
/// A passage looks the same on the pages of all clauses, which lie equally deep, but where its text points at a clause
/// of the very council whose page shows it: from there the way is shorter.
final class NearPassages {

    /// By the clauses that are listed: they are of one root.
    private final Map<List<PlacedClause>, Shared<Passage>> passages = new ConcurrentHashMap<>();
    private final Map<PlacedClause, Ways> ways = new ConcurrentHashMap<>();

    /// Where the text of a clause points.
    ///
    /// @param councils those at whose clauses it points
    /// @param others   true where it has a link that is no mention, which may lead to any page of this site
    private record Ways(Set<CouncilId> councils, boolean others) {}

    /// A clause with those of its items that are listed, as seen from the page of a clause of another council.
    ///
    /// @param listed never changed after this
    Shared<Passage> passage(Viewpoint from, CouncilId viewing, PlacedClause root, List<PlacedClause> listed) {
        Ways out = ways.get(root);
        out = out == null ? ways.computeIfAbsent(root, NearPassages::ways) : out;
        if (out.others() || out.councils().contains(viewing)) {
            return Shared.byNone(make(from, root, listed));
        }
        Shared<Passage> known = passages.get(listed);
        return known == null ? passages.computeIfAbsent(listed, _ -> Shared.byMany(make(from, root, listed))) : known;
    }

    private static Passage make(Viewpoint from, PlacedClause root, List<PlacedClause> listed) {
        return new Passages(from, false).only(root, new HashSet<>(listed));
    }

    private static Ways ways(PlacedClause root) {
        Set<CouncilId> councils = shown(root).flatMap(each -> each.references().stream())
                .filter(reference -> reference.target() instanceof Target.ToClause)
                .map(reference -> ((Target.ToClause) reference.target()).clause().policy().council())
                .collect(Collectors.toSet());
        return new Ways(councils, shown(root).anyMatch(each -> each.clause().text().words().contains("](")));
    }

    /// The clause with its items, and what it reads on from.
    private static Stream<PlacedClause> shown(PlacedClause root) {
        Stream<PlacedClause> own = root.clause().withItems().map(each -> root.edition().find(each.id()).orElseThrow());
        return Stream.concat(root.stem().stream(), own);
    }
}
