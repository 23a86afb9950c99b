package clausebook.force;

import clausebook.corpus.Duty;
import java.util.Set;

/// A phrase of force that a clerk has added to the codebook.
///
/// @param words  as they are printed, any letters
/// @param duties what they can mean; one as a rule
public record OwnPhrase(String words, Set<Duty> duties) {

    public OwnPhrase {
        duties = Set.copyOf(duties);
    }
}
