package clausebook.guide;

import clausebook.corpus.Audience;
import clausebook.force.StaleNumber;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one edition changed against an older one of its policy.
///
/// @param clauses      every clause of both, in the newer one's reading order; what left stands behind what it stood
///                     behind
/// @param sections     headings that changed
/// @param coversGained audiences that the policy binds only now; rules that bind "all whom it covers" are not told one
///                     by one
/// @param coversLost   audiences that it no longer binds
/// @param facts        facts of the edition that changed: its title, status, dates and minute
/// @param misused      clauses whose id says one thing and whose words another
/// @param stale        numbers in the newer one's words that were another clause's or section's in the older one
public record EditionChanges(EditionGuide from, EditionGuide to, List<ClauseChange> clauses,
        List<SectionChange> sections, List<Audience> coversGained, List<Audience> coversLost, List<FactChange> facts,
        List<MisusedId> misused, List<StaleNumber> stale) {

    private static final Set<ChangeKind> STAYED =
            EnumSet.of(ChangeKind.MARKS_ONLY, ChangeKind.CORRECTED, ChangeKind.UNCHANGED);
    private static final Set<ChangeKind> NOT_THE_COUNCILS = EnumSet.of(ChangeKind.MARKS_ONLY, ChangeKind.CORRECTED);

    public EditionChanges {
        clauses = List.copyOf(clauses);
        sections = List.copyOf(sections);
        coversGained = List.copyOf(coversGained);
        coversLost = List.copyOf(coversLost);
        facts = List.copyOf(facts);
        misused = List.copyOf(misused);
        stale = List.copyOf(stale);
    }

    /// An id that both editions have, for clauses that are strangers: its words are found under another id.
    public record MisusedId(PlacedClause before, PlacedClause after) {}

    /// How many clauses of each kind there are, each clause counted once; kinds without any are left out, and
    /// so is what changed in its marks alone or was a mistake of ours. In the order of the kinds.
    public Map<ChangeKind, Integer> tally() {
        Map<ChangeKind, Integer> tally = new EnumMap<>(ChangeKind.class);
        clauses.forEach(change -> tally.merge(change.kind(), 1, Integer::sum));
        tally.keySet().removeAll(NOT_THE_COUNCILS);
        return Collections.unmodifiableMap(tally);
    }

    /// All changes of a kind, in reading order.
    public List<ClauseChange> of(ChangeKind kind) {
        return clauses.stream().filter(change -> change.kind() == kind).toList();
    }

    /// All clauses that did not stay as they were, in reading order; other marks alone and corrections of
    /// ours are no change of the council.
    public List<ClauseChange> changed() {
        return clauses.stream().filter(change -> !STAYED.contains(change.kind())).toList();
    }

    /// The clauses that read or bind otherwise than before while nobody says why, in reading order. A reason for a
    /// clause holds for its items too.
    public List<ClauseChange> unexplained() {
        return changed().stream().filter(ClauseChange::isUnexplained).toList();
    }
}
