package clausebook.derive.change;

import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Edition.Change;
import clausebook.corpus.Fate;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the editions after one, up to another, declare became of its clauses; several years are followed one after
/// another.
final class Declared {

    private final Map<ClauseId, List<Change>> byClause = new HashMap<>();

    /// @param later the editions whose `changes` count, the oldest first
    Declared(List<Edition> later) {
        later.forEach(edition -> edition.changes()
                .forEach((id, change) -> byClause.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(change)));
    }

    /// What was said last of a clause.
    Optional<Change> of(ClauseId clause) {
        return Optional.ofNullable(byClause.get(clause)).map(List::getLast);
    }

    /// True where a clause is said to have left: it is never paired by likeness.
    boolean left(ClauseId clause) {
        return of(clause).filter(Change::leaves).isPresent();
    }

    /// True where a clause is said to be a part of the one that had its id.
    boolean isPart(ClauseId clause) {
        return of(clause).filter(change -> change.keeps(clause)).isPresent();
    }

    /// True where a clause is said to be the one of the same id, however much it reads otherwise.
    boolean isItself(ClauseId clause) {
        return of(clause).filter(change -> !change.leaves()).isPresent();
    }

    /// The clauses that a clause went into, at the end of all the years.
    Set<ClauseId> into(ClauseId clause) {
        Set<ClauseId> found = new LinkedHashSet<>();
        follow(clause, found, new LinkedHashSet<>());
        return found;
    }

    private void follow(ClauseId clause, Set<ClauseId> found, Set<ClauseId> seen) {
        if (left(clause) && seen.add(clause)) {
            if (isPart(clause)) {
                found.add(clause);
            }
            of(clause).orElseThrow().into().forEach(next -> follow(next, found, seen));
        } else if (!left(clause)) {
            found.add(clause);
        }
    }

    /// The declaration that holds for a clause: its own, else that of the clause with which it left or came back.
    Optional<Change> covering(PlacedClause clause) {
        return of(clause.id())
                .or(() -> clause.parent().flatMap(this::covering).filter(Declared::takesItemsAlong));
    }

    private static boolean takesItemsAlong(Change change) {
        return change.leaves() || change.is(Fate.RESTORED) || change.fate().isEmpty();
    }
}
