package clausebook.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A set of numbers does what Java's own set does, however often it is emptied.
final class NumberSetTest {

    @Test
    void hasWhatJavasOwnSetHasAfterEachOfManyRounds() {
        Random random = new Random(7);
        NumberSet numbers = new NumberSet();
        for (int round = 0; round < 200; round++) {
            numbers.clear();
            Set<Integer> wanted = new LinkedHashSet<>();
            for (int i = random.nextInt(300); i > 0; i--) {
                int number = random.nextInt(1 + round * 10);
                assertThat(numbers.add(number)).isEqualTo(wanted.add(number));
            }
            assertThat(numbers.toArray()).containsExactly(wanted.toArray(new Integer[0]));
            assertThat(numbers.has(random.nextInt(1_000_000) + 2_000)).isFalse();
        }
    }

    @Test
    void leavesOutWhatOthersHave() {
        NumberSet even = new NumberSet().addAll(new int[] {0, 2, 4, 6});
        NumberSet low = new NumberSet().addAll(new int[] {0, 1});
        assertThat(new NumberSet().addAll(new int[] {5, 4, 3, 2, 1, 0}).without(even, low)).containsExactly(5, 3);
        assertThat(new NumberSet().addAll(new int[] {5, 3}).without(even, low)).containsExactly(5, 3);
    }

    @Test
    void whatStandsForNothingIsNoMember() {
        assertThat(new NumberSet().addAll(new int[] {CachedAnalyzer.NOTHING, 3, CachedAnalyzer.NOTHING, 3}).toArray())
                .containsExactly(3);
    }

    @Test
    void countsEachMemberOnce() {
        int[] times = new int[4];
        NumberSet set = new NumberSet().addAll(new int[] {1, 3, 1});
        set.count(times);
        set.clear().addAll(new int[] {3}).count(times);
        assertThat(times).containsExactly(0, 1, 0, 2);
    }
}
