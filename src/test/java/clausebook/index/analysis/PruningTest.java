package clausebook.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A word by which very many clauses would be found leads to some of them, from the first to the last.
final class PruningTest {

    private final WordNumbers numbers = new WordNumbers();
    private final int common = numbers.of("common");
    private final int rare = numbers.of("rare");

    @Test
    void aWordOfFewClausesStaysWithAll() {
        int[][] all = clauses(Pruning.MOST, 7);
        assertThat(thinned(all)).isDeepEqualTo(all);
    }

    @Test
    void aWordOfManyClausesStaysWithSomeFromTheFirstToTheLast() {
        List<Integer> kept = having(common, thinned(clauses(25_500, 26_000)));
        assertThat(kept).hasSizeBetween(Pruning.MOST * 9 / 10, Pruning.MOST * 11 / 10);
        for (int from = 0; from < 25_000; from += 1_000) {
            int first = from;
            assertThat(kept.stream().filter(at -> at >= first && at < first + 1_000)).as("from %d", from)
                    .hasSizeBetween(20, 60);
        }
    }

    @Test
    void aRareWordBesideItIsUntouched() {
        int[][] all = clauses(25_500, 100);
        assertThat(having(rare, thinned(all))).isEqualTo(having(rare, all)).hasSize(255);
    }

    @Test
    void whichClausesKeepAWordDependsOnItsLettersNotOnItsNumber() {
        WordNumbers others = new WordNumbers();
        others.of("rare");
        int other = others.of("common");
        int[][] all = IntStream.range(0, 5_000).mapToObj(_ -> new int[] {other}).toArray(int[][]::new);
        assertThat(having(other, thinned(all, others))).isEqualTo(having(common, thinned(clauses(5_000, 5_001))));
    }

    private int[][] thinned(int[][] all) {
        return thinned(all, numbers);
    }

    private static int[][] thinned(int[][] all, WordNumbers numbers) {
        int[][] thinned = all.clone();
        Pruning.thin(thinned, numbers);
        return thinned;
    }

    private int[][] clauses(int many, int everyRare) {
        return IntStream.range(0, many)
                .mapToObj(i -> i % everyRare == 0 ? new int[] {common, rare} : new int[] {common})
                .toArray(int[][]::new);
    }

    private static List<Integer> having(int stem, int[][] clauses) {
        return IntStream.range(0, clauses.length).filter(i -> IntStream.of(clauses[i]).anyMatch(each -> each == stem))
                .boxed().toList();
    }
}
