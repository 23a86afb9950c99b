package clausebook.force;

import clausebook.corpus.Duty;
import java.util.Set;

/// Words of force that stand together in a text, such as "must not" or "will not be permitted".
///
/// @param words  as written
/// @param duties that they can mean by the codebook; never none
/// @param start  where they begin in the text
/// @param end    the place behind them
public record ForcePhrase(String words, Set<Duty> duties, int start, int end) {

    public ForcePhrase {
        duties = Set.copyOf(duties);
    }

    /// True where they can only tell people to leave something.
    public boolean forbids() {
        return duties.stream().allMatch(Duty::forbids);
    }
}
