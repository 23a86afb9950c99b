package clausebook.likeness;

import java.util.Arrays;

/// Sets of numbers as arrays: rising, each number once.
public final class RisingNumbers {

    private RisingNumbers() {}

    /// The numbers of an array, which is sorted thereby.
    public static int[] sorting(int[] any) {
        Arrays.sort(any);
        int count = 0;
        for (int at = 0; at < any.length; at++) {
            if (at == 0 || any[at] != any[count - 1]) {
                any[count] = any[at];
                count++;
            }
        }
        return count == any.length ? any : Arrays.copyOf(any, count);
    }

    /// The numbers of either.
    public static int[] union(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return sorting(both);
    }
}
