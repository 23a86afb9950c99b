package clausebook.derive.change;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Edition;
import clausebook.corpus.Fate;
import clausebook.derive.change.InventedPolicy.Made;
import clausebook.diagnostic.Location;
import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A clause that was split may leave its id to one of its parts.
final class KeptHalfTest {

    @Test
    void bothPartsGoBackToTheWholeWhateverTheirWords() {
        Edition.Change split = new Edition.Change(Optional.of(Fate.SPLIT_INTO),
                List.of(InventedPolicy.id("post"), InventedPolicy.id("copies")), "It was too long.", Optional.of(true),
                Location.startOf("made-up.yaml"));
        EditionChanges changes = InventedPolicy.changes(
                List.of(new Made("post", "a", "Hide an abusive post, keep a copy of it and tell the Clerk."),
                        new Made("rent", "a", "Rent is due on the first of May in each year.")),
                List.of(new Made("post", "a", "Hide an abusive post at once."),
                        new Made("copies", "a", "Somebody has to store what was written by others."),
                        new Made("rent", "a", "Rent is due on the first of May in each year.")),
                Map.of(InventedPolicy.id("post"), split));
        ClauseChange change = changes.of(ChangeKind.SPLIT).getFirst();
        assertThat(change.before()).extracting(clause -> clause.id().slug()).containsExactly("post");
        assertThat(change.after()).extracting(clause -> clause.id().slug()).containsExactly("post", "copies");
        assertThat(change.reason()).isEqualTo("It was too long.");
        assertThat(change.guessed()).isFalse();
        assertThat(changes.of(ChangeKind.NEW)).isEmpty();
    }
}
