package clausebook.derive.peer;

import clausebook.likeness.Postings;
import java.util.List;

/// One council's clauses by number, made ready once for all councils that they are set beside.
///
/// @param traits by clause
/// @param words  which clauses have a word, by the numbers of the words' stems
record PeerSide(List<PeerTraits> traits, Postings words) {

    PeerSide {
        traits = List.copyOf(traits);
    }

    /// @param stems by clause the numbers of its words' stems, rising, each once
    static PeerSide of(List<PeerTraits> traits, int[][] stems) {
        return new PeerSide(traits, new Postings(stems));
    }

    int size() {
        return traits.size();
    }

    PeerTraits traits(int clause) {
        return traits.get(clause);
    }
}
