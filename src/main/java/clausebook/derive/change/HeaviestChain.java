package clausebook.derive.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Of pairs of places in two texts, finds those that can all stay where they are: rising in both texts, and with the
/// most to read. What is left out has moved. In n log n.
final class HeaviestChain {

    /// A place in the older text and its place in the newer one, and what is won by leaving it there.
    record Places(int before, int after, int weight) {}

    private record Chain(Places last, Optional<Chain> rest, long weight) {}

    private final List<Optional<Chain>> best = new ArrayList<>();

    private HeaviestChain() {}

    /// @param pairs each place at most once
    /// @param after how many places the newer text has
    static List<Places> of(List<Places> pairs, int after) {
        HeaviestChain chains = new HeaviestChain();
        for (int i = 0; i <= after; i++) {
            chains.best.add(Optional.empty());
        }
        pairs.stream().sorted(Comparator.comparingInt(Places::before)).forEach(chains::put);
        List<Places> found = new ArrayList<>();
        for (Optional<Chain> chain = chains.before(after); chain.isPresent(); chain = chain.get().rest()) {
            found.add(chain.get().last());
        }
        return List.copyOf(found.reversed());
    }

    private void put(Places pair) {
        Optional<Chain> rest = before(pair.after());
        Chain chain = new Chain(pair, rest, pair.weight() + rest.map(Chain::weight).orElse(0L));
        for (int i = pair.after() + 1; i < best.size(); i += i & -i) {
            best.set(i, heavier(best.get(i), Optional.of(chain)));
        }
    }

    /// The heaviest chain that ends before a place of the newer text: a Fenwick tree of the best so far.
    private Optional<Chain> before(int place) {
        Optional<Chain> found = Optional.empty();
        for (int i = place; i > 0; i -= i & -i) {
            found = heavier(found, best.get(i));
        }
        return found;
    }

    private static Optional<Chain> heavier(Optional<Chain> one, Optional<Chain> other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static long weight(Optional<Chain> chain) {
        return chain.map(Chain::weight).orElse(-1L);
    }
}
