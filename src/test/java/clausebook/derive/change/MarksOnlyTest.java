package clausebook.derive.change;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.change.InventedPolicy.Made;
import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.Difference.Sort;
import clausebook.guide.EditionChanges;
import clausebook.guide.Guide;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A text that was typed anew with curly quotes and fixed blanks is no change of the policy.
final class MarksOnlyTest {

    private static final List<Made> TYPED = List.of(
            new Made("quotes", "a", "You must say \"no\" to it, and don't answer."),
            new Made("blanks", "a", "Reply within 5 days - or ask the Town-Clerk ..."));
    private static final List<Made> TYPED_ANEW = List.of(
            new Made("quotes", "a", "You must say “no” to it, and don’t answer."),
            new Made("blanks", "a", "Reply within 5\u00a0days – or ask the Town\u2011Clerk …"));

    @Test
    void otherMarksAreAKindOfTheirOwnAndAreNotCounted() {
        EditionChanges changes = InventedPolicy.changes(TYPED, TYPED_ANEW, Map.of());
        assertThat(changes.clauses()).extracting(ClauseChange::kind)
                .containsExactly(ChangeKind.MARKS_ONLY, ChangeKind.MARKS_ONLY);
        assertThat(changes.tally()).isEmpty();
        assertThat(changes.changed()).isEmpty();
    }

    @Test
    void noWordOfThemIsStruckInTheMarkedText() {
        Guide guide = InventedPolicy.guide(TYPED, TYPED_ANEW, Map.of());
        assertThat(MarkedText.of(guide, guide.changes().getFirst())).flatExtracting(line -> line.words())
                .extracting(run -> run.sort()).containsOnly(Sort.SAME);
    }
}
