package clausebook.derive.change;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Edition;
import clausebook.corpus.PartialDate;
import clausebook.derive.change.InventedPolicy.Made;
import clausebook.guide.ChangeKind;
import clausebook.guide.EditionChanges;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A mistake of ours that was mended is no change of the council.
final class CorrectedTest {

    private static final List<Made> BEFORE = List.of(new Made("fine", "a", "Whoever parks on the grass pays £30."),
            new Made("rent", "a", "Rent is due on the first of May."));

    @Test
    void aCorrectedClauseIsAKindOfItsOwnAndIsNotCounted() {
        EditionChanges changes = changes("Whoever parks on the grass pays £20.", "£30");
        assertThat(changes.of(ChangeKind.CORRECTED)).extracting(change -> change.shown().id().slug())
                .containsExactly("fine");
        assertThat(changes.tally()).containsOnlyKeys(ChangeKind.UNCHANGED);
    }

    @Test
    void aCorrectionOfOtherWordsExplainsNoChange() {
        assertThat(changes("Whoever parks on the grass pays £20.", "£45").of(ChangeKind.REWORDED)).hasSize(1);
    }

    private static EditionChanges changes(String fine, String was) {
        Edition.Correction correction = new Edition.Correction(InventedPolicy.id("fine"),
                PartialDate.parse("2026-02-10").orElseThrow(), was, "We had mistyped the amount.");
        return InventedPolicy.guide(BEFORE, List.of(new Made("fine", "a", fine), BEFORE.getLast()), Map.of(),
                List.of(correction)).changes().getFirst();
    }
}
