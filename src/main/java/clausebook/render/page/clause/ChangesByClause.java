package clausebook.render.page.clause;

import clausebook.corpus.ClauseId;
import clausebook.corpus.EditionId;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import clausebook.guide.PlacedClause;
import clausebook.render.part.edition.ChangeAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What each edition of a policy did to each of its clauses; worked out once for all their pages.
final class ChangesByClause {

    private final Map<EditionId, EditionChanges> editions = new HashMap<>();
    private final Map<EditionId, Map<ClauseId, ClauseChange>> clauses = new HashMap<>();

    ChangesByClause(List<EditionChanges> changes) {
        changes.forEach(this::add);
    }

    /// Under an id stands what became of the clause that has it now; else of the one that had it.
    private void add(EditionChanges changes) {
        EditionId edition = changes.to().edition().id();
        Map<ClauseId, ClauseChange> own = new HashMap<>();
        changes.changed().forEach(change -> change.before().forEach(clause -> put(own, clause, change)));
        changes.changed().forEach(change -> change.after().forEach(clause -> put(own, clause, change)));
        editions.put(edition, changes);
        clauses.put(edition, own);
    }

    private static void put(Map<ClauseId, ClauseChange> own, PlacedClause clause, ClauseChange change) {
        own.put(clause.id(), change);
    }

    /// What an edition did to a clause; empty where it left it as it was, or has nothing to do with it.
    Optional<ClauseChange> of(EditionId edition, ClauseId clause) {
        return Optional.ofNullable(clauses.get(edition)).map(own -> own.get(clause));
    }

    /// The place, from the site's root, where an edition's page of changes tells of one of them.
    String address(EditionId edition, ClauseChange change) {
        return ChangeAddress.of(editions.get(edition), change);
    }
}
