package clausebook.index.analysis;

import java.util.Arrays;

/// Where very many clauses would be found by a word that is not theirs, some of them stand for all: nobody looks
/// through a thousand hits, and a list of tens of thousands would be loaded for each such word in a large site.
public final class Pruning {

    /// Up to so many clauses and items keep a stem that all have; of more, about so many.
    static final int MOST = 1_000;

    private static final long SPREADING = 0x9E3779B97F4A7C15L;
    private static final int HIGH_BITS = 33;

    /// By stem how many clauses have one that keeps it.
    private final int[] steps;
    /// By stem what its letters come to, so that numbers, which depend on the order of clauses, decide nothing.
    private final int[] hashes;

    private Pruning(int[][] all, WordNumbers numbers) {
        steps = new int[numbers.size()];
        hashes = new int[numbers.size()];
        for (int[] stems : all) {
            for (int stem : stems) {
                steps[stem]++;
            }
        }
        for (int stem = 0; stem < steps.length; stem++) {
            steps[stem] = 1 + (steps[stem] - 1) / MOST;
            hashes[stem] = numbers.word(stem).hashCode();
        }
    }

    /// Takes from clauses the stems that others keep for them.
    ///
    /// @param all for each clause its stems, each once
    static void thin(int[][] all, WordNumbers numbers) {
        Pruning spread = new Pruning(all, numbers);
        int[] left = new int[numbers.size()];
        for (int place = 0; place < all.length; place++) {
            all[place] = spread.kept(place, all[place], left);
        }
    }

    /// @param left to work with
    private int[] kept(int place, int[] stems, int[] left) {
        int size = 0;
        for (int stem : stems) {
            if (isKept(place, stem)) {
                left[size++] = stem;
            }
        }
        return size == stems.length ? stems : Arrays.copyOf(left, size);
    }

    /// Decided by place and stem alone: places are scattered as by Fibonacci hashing (Knuth, volume 3, 6.4).
    private boolean isKept(int place, int stem) {
        return steps[stem] == 1 || ((place + (long) hashes[stem]) * SPREADING >>> HIGH_BITS) % steps[stem] == 0;
    }
}
