package clausebook.guide;

import clausebook.corpus.Capacity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the answers by which councils contradict each other.
///
/// Answers that are alike in all that decides about a contradiction make one stand. There are few stands, however many
/// councils there are, and only they are held against each other.
final class Parties {

    private record Stand(String sense, Set<String> reach, List<Capacity> capacity) {}

    private record Held(Given given, Cell cell) {}

    private Parties() {}

    /// The answers of councils that can't hold beside one of another council, in the order of the cells. What one
    /// council alone says twice is a tension of its own.
    static List<Given> of(Collection<Cell> cells) {
        Map<Stand, List<Held>> stands = new LinkedHashMap<>();
        cells.forEach(cell -> cell.given().forEach(given -> stands
                .computeIfAbsent(new Stand(given.sense(), given.reach(), given.capacity()), _ -> new ArrayList<>())
                .add(new Held(given, cell))));
        Set<Held> parties = new HashSet<>();
        for (List<Held> one : stands.values()) {
            for (List<Held> other : stands.values()) {
                if (one.getFirst().given().contradicts(other.getFirst().given())) {
                    parties.addAll(facing(one, other));
                }
            }
        }
        return parties.isEmpty() ? Collections.emptyList() : inOrder(cells, parties);
    }

    private static List<Held> facing(List<Held> one, List<Held> other) {
        return one.stream().filter(held -> other.stream().anyMatch(far -> far.cell() != held.cell())).toList();
    }

    private static List<Given> inOrder(Collection<Cell> cells, Set<Held> parties) {
        return cells.stream()
                .flatMap(cell -> cell.given().stream().filter(given -> parties.contains(new Held(given, cell))))
                .toList();
    }
}
