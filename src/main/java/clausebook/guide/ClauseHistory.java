package clausebook.guide;

import clausebook.corpus.ClauseId;
import java.util.List;

/// One clause over all editions of its policy.
///
/// @param wordings it in each edition that has it, the oldest first
/// @param current  it in the leading edition; else in the newest edition that has it
/// @param gone     true where the leading edition does not have it
/// @param address  its page from the site's root, with `#id` for an item
public record ClauseHistory(ClauseId id, List<PlacedClause> wordings, PlacedClause current, boolean gone, String address) {

    public ClauseHistory {
        wordings = List.copyOf(wordings);
    }
}
