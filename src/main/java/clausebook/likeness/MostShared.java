package clausebook.likeness;

import java.util.Arrays;

/// Picks the clauses with which one shares most.
public final class MostShared {

    /// Bits for a clause's place behind the weight that it shares.
    private static final int PLACE = 20;

    private MostShared() {}

    /// The places with the most shared weight, most first, of equal ones the earlier first; those with none are left
    /// out.
    public static int[] places(long[] shared, int most) {
        long[] ranked = new long[shared.length];
        int count = 0;
        for (int at = 0; at < shared.length; at++) {
            if (shared[at] > 0) {
                ranked[count] = at - (shared[at] << PLACE);
                count++;
            }
        }
        Arrays.sort(ranked, 0, count);
        int[] places = new int[Math.min(most, count)];
        Arrays.setAll(places, at -> (int) (ranked[at] & (1 << PLACE) - 1));
        return places;
    }
}
