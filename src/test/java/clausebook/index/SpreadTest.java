package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A word by which very many clauses would be found leads to some of them, from the first to the last.
final class SpreadTest {

    @Test
    void aWordOfFewClausesStaysWithAll() {
        List<List<String>> all = clauses(Spread.MOST, 7);
        assertThat(Spread.of(all)).isEqualTo(all);
    }

    @Test
    void aWordOfManyClausesStaysWithSomeFromTheFirstToTheLast() {
        List<Integer> kept = having("common", Spread.of(clauses(25_500, 26_000)));
        assertThat(kept).hasSizeBetween(Spread.MOST * 9 / 10, Spread.MOST * 11 / 10);
        for (int from = 0; from < 25_000; from += 1_000) {
            int first = from;
            assertThat(kept.stream().filter(at -> at >= first && at < first + 1_000)).as("from %d", from).hasSizeBetween(20, 60);
        }
    }

    @Test
    void aRareWordBesideItIsUntouched() {
        List<List<String>> all = clauses(25_500, 100);
        assertThat(having("rare", Spread.of(all))).isEqualTo(having("rare", all)).hasSize(255);
    }

    private static List<List<String>> clauses(int many, int everyRare) {
        return IntStream.range(0, many).mapToObj(i -> i % everyRare == 0 ? List.of("common", "rare") : List.of("common")).toList();
    }

    private static List<Integer> having(String stem, List<List<String>> clauses) {
        return IntStream.range(0, clauses.size()).filter(i -> clauses.get(i).contains(stem)).boxed().toList();
    }
}
