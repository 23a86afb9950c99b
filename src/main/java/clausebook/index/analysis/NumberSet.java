package clausebook.index.analysis;

import java.util.Arrays;

/// A set of numbers from 0 up, in the order in which they came, that is emptied in one step however many it had: one
/// set serves all clauses.
public final class NumberSet {

    private static final int AT_FIRST = 64;

    /// By number the last round in which it came; a round ends when the set is emptied.
    private int[] rounds = new int[AT_FIRST];
    private int round = 1;
    private int[] members = new int[AT_FIRST];
    private int size;

    public NumberSet clear() {
        round++;
        size = 0;
        return this;
    }

    public boolean has(int number) {
        return number < rounds.length && rounds[number] == round;
    }

    /// False where it was there already.
    public boolean add(int number) {
        if (has(number)) {
            return false;
        }
        if (number >= rounds.length) {
            rounds = Arrays.copyOf(rounds, Math.max(number + 1, 2 * rounds.length));
        }
        rounds[number] = round;
        members = size == members.length ? Arrays.copyOf(members, 2 * size) : members;
        members[size++] = number;
        return true;
    }

    /// Adds all but what stands for nothing: see [CachedAnalyzer#NOTHING].
    public NumberSet addAll(int[] numbers) {
        for (int number : numbers) {
            if (number >= 0) {
                add(number);
            }
        }
        return this;
    }

    public int[] toArray() {
        return Arrays.copyOf(members, size);
    }

    /// What neither of two others has.
    public int[] without(NumberSet some, NumberSet more) {
        int[] left = new int[size];
        int many = 0;
        for (int i = 0; i < size; i++) {
            if (!some.has(members[i]) && !more.has(members[i])) {
                left[many++] = members[i];
            }
        }
        return many == size ? left : Arrays.copyOf(left, many);
    }

    /// Adds one for each that it has.
    ///
    /// @param times one for each number
    void count(int[] times) {
        for (int i = 0; i < size; i++) {
            times[members[i]]++;
        }
    }
}
