package clausebook.suggest;

import clausebook.reading.Proof;
import clausebook.corpus.Duty;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The force that a passage has from the words above it.
///
/// @param duty    empty for none
/// @param printed the words that carry it
/// @param proof   a heading or a lead-in
/// @param reach   how much of the passage it rules
record Lead(Optional<Duty> duty, String printed, Proof proof, Reach reach) {

    static final Lead NONE = new Lead(Optional.empty(), "", Proof.SAID, Reach.ORDERS);

    /// Below "The aims are to:" nothing is told to be done.
    static final Lead PURPOSE = new Lead(Optional.empty(), "", Proof.SAID, Reach.NOTHING);

    private static final Set<Duty> SOFT = EnumSet.of(Duty.SHOULD, Duty.SHOULD_NOT);

    enum Reach {
        /// All words: below "You must:".
        ALL,
        /// Only what begins with a verb: below "keep to these rules:", and behind the first sentence.
        ORDERS,
        NOTHING
    }

    /// The same for the sentences behind the first: a heading rules them too, a lead-in only orders.
    Lead behindFirst() {
        return proof == Proof.HEADING || reach == Reach.NOTHING ? this : new Lead(duty, printed, proof, Reach.ORDERS);
    }

    /// True where what is below is only advised.
    boolean isSoft() {
        return duty.filter(SOFT::contains).isPresent();
    }
}
