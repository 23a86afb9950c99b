package clausebook.render.paper;

import clausebook.corpus.Bearer;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who has to be told of an edition, and what: everybody whom it covers, and each other who is bound by what changed,
/// or in a first edition by what it asks, and is still bound by the policy. Those who are told the same stand together.
record Readers(Meeting meeting) {

    /// Some readers and what they are told.
    ///
    /// @param who none: everybody, where the policy does not say whom it binds
    record Group(List<Bearer> who, List<Told> told) {}

    List<Group> groups() {
        Map<List<Told>, List<Bearer>> readers = new LinkedHashMap<>();
        Set<Bearer> covered = new LinkedHashSet<>(meeting.edition().covers());
        Set<Bearer> others = others(covered);
        if (covered.isEmpty() && others.isEmpty()) {
            return List.of(new Group(List.of(), lines(Optional.empty())));
        }
        covered.forEach(
                reader -> readers.computeIfAbsent(lines(Optional.of(reader)), _ -> new ArrayList<>()).add(reader));
        for (Bearer other : others) {
            List<Told> lines = lines(Optional.of(other));
            if (!lines.isEmpty()
                    && covered.stream().noneMatch(reader -> lines(Optional.of(reader)).containsAll(lines))) {
                readers.computeIfAbsent(lines, _ -> new ArrayList<>()).add(other);
            }
        }
        List<Group> groups = new ArrayList<>();
        readers.forEach((told, who) -> groups.add(new Group(who, told)));
        return groups;
    }

    private Set<Bearer> others(Set<Bearer> covered) {
        Set<Bearer> others = new LinkedHashSet<>();
        Optional<EditionChanges> changes = meeting.changes();
        if (changes.isPresent()) {
            changes.get().changed().forEach(change -> others.addAll(change.affected()));
            changes.get().coversLost().forEach(others::remove);
        } else {
            meeting.edition().clauses().forEach(clause -> clause.rules().forEach(rule -> others.addAll(rule.who())));
        }
        others.removeAll(covered);
        return others;
    }

    private List<Told> lines(Optional<Bearer> reader) {
        List<Told> lines = new ArrayList<>();
        Optional<EditionChanges> changes = meeting.changes();
        if (changes.isPresent()) {
            for (ClauseChange change : changes.get().changed()) {
                new NoticeLine(meeting, change, reader).told().ifPresent(lines::add);
            }
        } else {
            for (PlacedClause clause : meeting.edition().roots()) {
                new AskedLine(meeting, clause, reader).told().ifPresent(lines::add);
            }
        }
        return lines;
    }
}
