package clausebook.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Where very many clauses would be found by a word that is not theirs, some of them stand for all: nobody looks through a thousand hits,
/// and a list of tens of thousands would be loaded for each such word in a large site.
final class Spread {

    /// Up to so many clauses and items keep a stem that all have; of more, about so many.
    static final int MOST = 1_000;

    private static final long SPREADING = 0x9E3779B97F4A7C15L;
    private static final int HIGH_BITS = 33;

    /// By stem how many clauses have one that keeps it; stems that all keep are not in it.
    private final Map<String, Integer> steps = new HashMap<>();

    private Spread(List<List<String>> all) {
        Map<String, Integer> times = new HashMap<>();
        all.forEach(stems -> stems.forEach(stem -> times.merge(stem, 1, Integer::sum)));
        times.values().removeIf(often -> often <= MOST);
        times.forEach((stem, often) -> steps.put(stem, 1 + (often - 1) / MOST));
    }

    /// The same stems for each clause without those that others keep for it.
    ///
    /// @param all for each clause its stems, each once
    static List<List<String>> of(List<List<String>> all) {
        Spread spread = new Spread(all);
        return spread.steps.isEmpty()
                ? all
                : IntStream.range(0, all.size()).parallel().mapToObj(place -> spread.kept(place, all.get(place))).toList();
    }

    private List<String> kept(int place, List<String> stems) {
        return stems.stream().filter(stem -> isKept(place, stem)).toList();
    }

    /// Decided by place and stem alone, so that all cores can decide: places are scattered as by Fibonacci hashing (Knuth, volume 3, 6.4).
    private boolean isKept(int place, String stem) {
        Integer step = steps.get(stem);
        return step == null || ((place + (long) stem.hashCode()) * SPREADING >>> HIGH_BITS) % step == 0;
    }
}
