package clausebook.corpus;

import clausebook.text.SourceText;
import java.util.Optional;

/// A change of a tabled text that was moved at the meeting.
///
/// @param by   who moved it, where that is told
/// @param was  the text as it was tabled; empty for a clause that the meeting put in
/// @param text the text that was moved; empty for a clause that was to be struck out
public record Amendment(ClauseId clause, Optional<Role> by, Result result, String minute, Optional<SourceText> was,
        Optional<SourceText> text) {

    /// What became of it.
    public enum Result implements Worded {
        CARRIED, FELL
    }

    /// True where the meeting decided so.
    public boolean carried() {
        return result == Result.CARRIED;
    }
}
