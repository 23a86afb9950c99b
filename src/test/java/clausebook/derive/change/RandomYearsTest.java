package clausebook.derive.change;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import clausebook.derive.change.RandomYear.Ids;
import clausebook.derive.change.RandomYear.Truth;
import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.Difference;
import clausebook.guide.EditionChanges;
import clausebook.guide.PlacedClause;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Random edits of random editions: what was kept, moved, split and merged is found, and no word is lost on the way.
final class RandomYearsTest {

    private static final int PAIRS = Counts.of(1_000, 10_000);
    private static final int CLAUSES = 9;
    private static final int MANY_CLAUSES = Counts.of(2_000, 10_000);

    /// What is wrong in all the pairs, worked out once for three tests.
    private static List<Fault> faults;

    @BeforeAll
    static void lookAtAllPairs() {
        faults = LongStream.range(0, PAIRS).parallel().boxed().flatMap(RandomYearsTest::faults).toList();
    }

    private enum Sort {
        GROUPS, WORDS, KINDS
    }

    private record Fault(Sort sort, long seed) {}

    private static Stream<Fault> faults(long seed) {
        RandomYear year = year(seed, CLAUSES);
        List<ClauseChange> changes = changes(year).clauses();
        Set<Truth> found = changes.stream().map(change -> new Truth(texts(change.before()), texts(change.after())))
                .collect(Collectors.toSet());
        Map<Sort, Boolean> right = Map.of(Sort.GROUPS, found.equals(year.truth), Sort.WORDS,
                changes.stream().allMatch(RandomYearsTest::isRebuilt), Sort.KINDS, changes.stream()
                        .allMatch(change -> told(change) == year.kind(texts(change.before()), texts(change.after()))));
        return Stream.of(Sort.values()).filter(sort -> !right.get(sort)).map(sort -> new Fault(sort, seed));
    }

    @Test
    void whatTrulyBelongsTogetherIsFoundWithKeptIdsAndWithoutThem() {
        assertThat(faults).noneMatch(fault -> fault.sort() == Sort.GROUPS);
    }

    @Test
    void bothTextsAreRebuiltLetterByLetter() {
        assertThat(faults).noneMatch(fault -> fault.sort() == Sort.WORDS);
    }

    @Test
    void whatWasKeptMovedSplitAndMergedIsCalledSo() {
        assertThat(faults).noneMatch(fault -> fault.sort() == Sort.KINDS);
    }

    private static boolean isRebuilt(ClauseChange change) {
        List<Difference> runs = change.differences();
        String before = text(change.before());
        return runs.isEmpty()
                ? before.equals(text(change.after()))
                : Difference.before(runs).equals(before) && Difference.after(runs).equals(text(change.after()));
    }

    /// An id followed blindly gives other groups than the texts do.
    @Test
    void plantedFollowingOfIdsIsCaught() {
        long wrong = LongStream.range(0, 400).filter(seed -> seed % 4 == 2).filter(seed -> {
            RandomYear year = year(seed, CLAUSES);
            return !year.before.stream().allMatch(old -> year.after.stream().filter(now -> now.id().equals(old.id()))
                    .allMatch(now -> belong(year, old.text(), now.text())));
        }).count();
        assertThat(wrong).isGreaterThan(90);
    }

    @Test
    void everyClauseOfBothEditionsIsToldOnce() {
        for (long seed = 0; seed < PAIRS / 20; seed++) {
            RandomYear year = year(seed, CLAUSES);
            EditionChanges changes = changes(year);
            assertThat(changes.clauses().stream().mapToInt(change -> change.before().size()).sum()).as("seed %d", seed)
                    .isEqualTo(year.before.size());
            assertThat(changes.clauses().stream().mapToInt(change -> change.after().size()).sum()).as("seed %d", seed)
                    .isEqualTo(year.after.size());
        }
    }

    @Test
    void aSwappedIdIsToldAsMisusedAndNeverFollowed() {
        for (long seed = 2; seed < PAIRS / 5; seed += 4) {
            RandomYear year = year(seed, CLAUSES);
            boolean swapped = year.after.stream().anyMatch(made -> made.id().startsWith("c") && year.before.stream()
                    .anyMatch(old -> old.id().equals(made.id()) && !belong(year, old.text(), made.text())));
            assertThat(!changes(year).misused().isEmpty()).as("seed %d", seed).isEqualTo(swapped);
        }
    }

    @Test
    void whatIsFoundWithoutIdsIsMarkedAsAGuess() {
        RandomYear year = new RandomYear(7, Ids.REMOVED, 40);
        assertThat(changes(year).clauses().stream()
                .filter(change -> !change.before().isEmpty() && !change.after().isEmpty())).isNotEmpty()
                .allMatch(ClauseChange::guessed);
        RandomYear kept = new RandomYear(7, Ids.KEPT, 40);
        assertThat(changes(kept).clauses()).noneMatch(ClauseChange::guessed);
    }

    @ParameterizedTest
    @EnumSource(Ids.class)
    void aLargeEditionIsComparedInUnderAMinute(Ids ids) {
        RandomYear year = new RandomYear(1, ids, MANY_CLAUSES);
        long start = System.nanoTime();
        Map<ChangeKind, Integer> tally = changes(year).tally();
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(tally.get(ChangeKind.REWORDED)).isGreaterThan(MANY_CLAUSES / 10);
        assertThat(seconds).as("seconds for %d clauses", MANY_CLAUSES).isLessThan(60);
    }

    /// Half of the years have good ids, a quarter none, a quarter two that were swapped.
    private static RandomYear year(long seed, int clauses) {
        return new RandomYear(seed, seed % 4 == 1 ? Ids.REMOVED : seed % 4 == 2 ? Ids.SWAPPED : Ids.KEPT, clauses);
    }

    private static EditionChanges changes(RandomYear year) {
        return InventedPolicy.changes(year.before, year.after, year.declared);
    }

    /// Numbers follow from places in an invented year, so most clauses get another one.
    private static ChangeKind told(ClauseChange change) {
        return change.kind() == ChangeKind.RENUMBERED ? ChangeKind.UNCHANGED : change.kind();
    }

    private static boolean belong(RandomYear year, String before, String after) {
        return year.truth.stream().anyMatch(truth -> truth.before().contains(before) && truth.after().contains(after));
    }

    private static List<String> texts(Collection<PlacedClause> clauses) {
        return clauses.stream().map(clause -> clause.clause().text().words()).toList();
    }

    private static String text(Collection<PlacedClause> clauses) {
        return String.join("\n", texts(clauses));
    }
}
