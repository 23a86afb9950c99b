package clausebook.intake.draft;

import clausebook.draft.DraftClause;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is known of the clauses of an outline already.
///
/// @param ids    by the keys of all sections and clauses
/// @param before clauses of the edition, or of the import, before, by their ids
/// @param kept   keys of clauses whose words stay as they stand there: the document says nothing new, or a person must
///               decide first
public record Known(Map<Integer, String> ids, Map<String, DraftClause> before, Set<Integer> kept) {

    String id(int key) {
        return ids.get(key);
    }

    Optional<DraftClause> clause(int key) {
        return Optional.ofNullable(before.get(ids.get(key)));
    }
}
