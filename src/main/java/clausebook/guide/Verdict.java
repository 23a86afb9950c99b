package clausebook.guide;

import clausebook.corpus.Capacity;
import clausebook.corpus.Worded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How the answers of councils to one question stand to each other.
public enum Verdict implements Worded {
    CONTRADICT, DIFFER, SAME, ONE_SPEAKS, NONE_SPEAKS;

    /// The verdict on some councils' cells of one question.
    public static Verdict of(Collection<Cell> cells) {
        List<Cell> speaking = cells.stream().filter(Cell::speaks).toList();
        if (speaking.size() < 2) {
            return speaking.isEmpty() ? NONE_SPEAKS : ONE_SPEAKS;
        }
        if (Stand.contradict(speaking)) {
            return CONTRADICT;
        }
        return speaking.stream().map(Verdict::senses).distinct().count() == 1 ? SAME : DIFFER;
    }

    private static Set<String> senses(Cell cell) {
        return cell.given().stream().map(Given::sense).collect(Collectors.toSet());
    }

    /// Answers that are alike in all that decides about a contradiction. There are few, however many councils there
    /// are, and only they are held against each other.
    private record Stand(String sense, Set<String> reach, List<Capacity> capacity) {

        /// @param of the cells that have it: one, or two stand for any number
        private record Held(Given example, List<Cell> of) {}

        static boolean contradict(List<Cell> cells) {
            Map<Stand, Held> stands = new LinkedHashMap<>();
            cells.forEach(cell -> cell.given().forEach(given -> add(given, cell, stands)));
            List<Held> all = List.copyOf(stands.values());
            return all.stream().anyMatch(one -> all.stream()
                    .anyMatch(other -> one.example().contradicts(other.example()) && areTwo(one, other)));
        }

        private static void add(Given given, Cell cell, Map<Stand, Held> stands) {
            Held held = stands.computeIfAbsent(new Stand(given.sense(), given.reach(), given.capacity()),
                    _ -> new Held(given, new ArrayList<>(2)));
            if (held.of().size() < 2 && (held.of().isEmpty() || held.of().getFirst() != cell)) {
                held.of().add(cell);
            }
        }

        /// What one council alone says twice is a tension of its own, not a contradiction between councils.
        private static boolean areTwo(Held one, Held other) {
            return one.of().size() > 1 || other.of().size() > 1 || one.of().getFirst() != other.of().getFirst();
        }
    }
}
