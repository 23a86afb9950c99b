package clausebook.likeness;

import java.util.stream.LongStream;

/// A passage as a few numbers that like passages are likely to share: the least hash of its runs of three words,
/// several times over.
public final class MinimalHashes {

    private static final int RUN = 3;
    private static final int SHORTEST = 8;

    private MinimalHashes() {}

    /// Nothing for a passage too short to tell anything.
    public static LongStream of(int[] words, int many) {
        if (words.length < SHORTEST) {
            return LongStream.empty();
        }
        long[] runs = new long[words.length - RUN + 1];
        for (int at = 0; at < runs.length; at++) {
            runs[at] = 31L * (31L * words[at] + words[at + 1]) + words[at + 2];
        }
        return LongStream.range(0, many).map(
                seed -> LongStream.of(runs).map(run -> mixed(run + seed * 0x9E3779B97F4A7C15L)).min().orElseThrow());
    }

    /// The finisher of SplitMix64 (Steele and others 2014): near numbers come out far apart.
    private static long mixed(long number) {
        long once = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ once >>> 27) * 0x94D049BB133111EBL;
        return twice ^ twice >>> 31;
    }
}
