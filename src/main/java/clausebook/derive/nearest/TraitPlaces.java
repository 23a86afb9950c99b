package clausebook.derive.nearest;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Which of some clauses are about a topic or answer a question: what another clause shares with all of them is counted
/// at once.
///
/// There is one object for each topic and question.
final class TraitPlaces {

    private static final int[] NOWHERE = {};

    private final Map<Object, int[]> places = new IdentityHashMap<>();
    private final int[] held;

    /// @param traits those of a clause, each once
    TraitPlaces(List<ClauseTraits> clauses, Function<ClauseTraits, Object[]> traits) {
        Map<Object, List<Integer>> lists = new IdentityHashMap<>();
        held = new int[clauses.size()];
        for (int at = 0; at < held.length; at++) {
            Object[] own = traits.apply(clauses.get(at));
            held[at] = own.length;
            for (Object trait : own) {
                lists.computeIfAbsent(trait, _ -> new ArrayList<>()).add(at);
            }
        }
        lists.forEach((trait, list) -> places.put(trait, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    /// How many the clause at a place has.
    int held(int at) {
        return held[at];
    }

    /// By place, how many of some it has.
    int[] shared(Object[] others) {
        int[] shared = new int[held.length];
        for (Object other : others) {
            for (int at : places.getOrDefault(other, NOWHERE)) {
                shared[at]++;
            }
        }
        return shared;
    }
}
