package clausebook.guide;

import clausebook.corpus.Capacity;
import clausebook.corpus.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the answers by which councils contradict each other.
///
/// Answers that are alike in all that decides about a contradiction make one stand. There are few stands, however many
/// councils there are, and only those whose choices contradict each other are held against each other.
final class Parties {

    private record Stand(Set<String> reach, List<Capacity> capacity) {}

    private record Held(Given given, Cell cell) {}

    private final Map<String, Map<Stand, List<Held>>> byChoice = new HashMap<>();
    /// Each answer stands in one cell, and is the same as no other.
    private final Set<Given> parties = Collections.newSetFromMap(new IdentityHashMap<>());

    private Parties(Collection<Cell> cells) {
        cells.forEach(cell -> cell.given().forEach(given -> add(new Held(given, cell))));
    }

    private void add(Held held) {
        Given given = held.given();
        byChoice.computeIfAbsent(given.answer().choice().id(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(new Stand(given.reach(), given.capacity()), _ -> new ArrayList<>(2)).add(held);
    }

    /// The answers of councils that can't hold beside one of another council, in the order of the cells. What one
    /// council alone says twice is a tension of its own.
    static List<Given> of(Question question, Collection<Cell> cells) {
        if (question.contradict().isEmpty()) {
            return List.of();
        }
        Parties found = new Parties(cells);
        question.contradict().forEach(pair -> found.face(pair.one().id(), pair.other().id()));
        return cells.stream().flatMap(cell -> cell.given().stream()).filter(found.parties::contains).toList();
    }

    private void face(String choice, String opposed) {
        for (List<Held> one : byChoice.getOrDefault(choice, Map.of()).values()) {
            for (List<Held> other : byChoice.getOrDefault(opposed, Map.of()).values()) {
                if (one.getFirst().given().contradicts(other.getFirst().given())) {
                    addFacing(one, other);
                    addFacing(other, one);
                }
            }
        }
    }

    private void addFacing(List<Held> one, List<Held> other) {
        one.stream().filter(held -> other.stream().anyMatch(far -> far.cell() != held.cell()))
                .forEach(held -> parties.add(held.given()));
    }
}
