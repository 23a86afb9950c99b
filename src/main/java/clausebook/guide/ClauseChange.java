package clausebook.guide;

import clausebook.corpus.Bearer;
import clausebook.corpus.Edition;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What became of one clause (or item, lead-in, closing line) from one edition to a later one.
///
/// A clause can be renumbered and reworded and stronger at once: `kind` is the weightiest, `also` holds the rest. An
/// item whose clause moved has not moved itself; it followed.
///
/// @param kind        the weightiest thing that happened; each clause is counted under it once
/// @param also        what else is true of it, such as a new clause that brings a duty (STRONGER); never `kind` itself,
///                    nor UNCHANGED
/// @param before      it in the older edition, in reading order: none for a new or restored one, several where clauses
///                    were merged
/// @param after       it in the newer edition, in reading order: none for a withdrawn one, several where it was split
/// @param ground      how it is known that `before` and `after` belong together; LIKENESS is a guess
/// @param said        what the newer edition declares of it; an item that left or came back with its clause has that
///                    one's
/// @param affected    who is bound by what changed; empty where no rule tells, which means all whom the policy covers
/// @param released    whom it bound before and binds no longer, though it is still there; never among `affected`
/// @param shifts      how it binds otherwise; an audience that changed only because the whole policy's did is told by
///                    `EditionChanges`
/// @param differences the words, as plain text, paragraphs parted by a line break; empty where they are the same
public record ClauseChange(ChangeKind kind, Set<ChangeKind> also, List<PlacedClause> before, List<PlacedClause> after,
        Ground ground, Optional<Edition.Change> said, List<Bearer> affected, List<Bearer> released,
        List<ForceShift> shifts, List<Difference> differences) {

    public ClauseChange {
        also = Collections.unmodifiableSet(new TreeSet<>(also));
        before = List.copyOf(before);
        after = List.copyOf(after);
        affected = List.copyOf(affected);
        released = List.copyOf(released);
        shifts = List.copyOf(shifts);
        differences = List.copyOf(differences);
    }

    /// False where nobody has read it in one of the two editions: then nobody knows how it binds otherwise, nor whom.
    public boolean isRead() {
        return Stream.concat(before.stream(), after.stream()).allMatch(PlacedClause::isRead);
    }

    /// True where it is of that kind, first of all or beside another.
    public boolean is(ChangeKind wanted) {
        return kind == wanted || also.contains(wanted);
    }

    /// Why, in the declaration's words; empty where it tells none.
    public String reason() {
        return said.map(Edition.Change::reason).orElse("");
    }

    /// True where it reads or binds otherwise than before, and nobody says why.
    boolean isUnexplained() {
        boolean other = is(ChangeKind.REWORDED) || is(ChangeKind.STRONGER) || is(ChangeKind.WEAKER);
        return other && before.size() == 1 && after.size() == 1 && !isReasoned(shown());
    }

    private static boolean isReasoned(PlacedClause clause) {
        EditionGuide guide = clause.edition();
        Edition.Change declared = guide.edition().changes().get(clause.id());
        return declared != null && !declared.reason().isBlank()
                || clause.parent().filter(ClauseChange::isReasoned).isPresent();
    }

    /// True where nobody declared that these belong together and the ids don't say so either: show it as a guess of
    /// ours.
    public boolean guessed() {
        return ground == Ground.LIKENESS;
    }

    /// The clause to show it under: the newest there is.
    public PlacedClause shown() {
        return after.isEmpty() ? before.getFirst() : after.getFirst();
    }
}
