package clausebook.diagnostic;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was worked out before, with the problems that were found on the way: good for as long as what it was made from
/// has the same version. A run that is told to remember gives what one gives that starts anew, and sooner.
///
/// @param <K> by which things are told apart
/// @param <V> what is worked out; never changed afterwards
public final class Remembered<K, V> {

    private Map<K, Kept<V>> before = Map.of();
    private Map<K, Kept<V>> now = new ConcurrentHashMap<>();

    private record Kept<V>(Object version, V value, Problems problems) {}

    /// The value for a version of a thing. Its problems are added, whether it had to be worked out or not.
    ///
    /// @param version what it is made from: equal versions must give equal values
    /// @param work    works it out, and adds what it finds to the problems that it is given
    public V of(K key, Object version, Problems problems, Function<Problems, V> work) {
        Kept<V> kept = before.get(key);
        if (kept == null || !kept.version.equals(version)) {
            Problems own = new Problems();
            kept = new Kept<>(version, work.apply(own), own);
        }
        now.put(key, kept);
        kept.problems.all().forEach(problems::add);
        return kept.value;
    }

    /// Begins another run: forgets what the last one did not ask for. No other thread may be at work.
    public void again() {
        before = now;
        now = new ConcurrentHashMap<>();
    }
}
