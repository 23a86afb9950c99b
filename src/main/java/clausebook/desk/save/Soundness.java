package clausebook.desk.save;

import clausebook.diagnostic.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells what would be wrong in the content by a change.
interface Soundness {

    /// @param changed files by their paths from the root; empty for one that goes
    List<Problem> newMistakes(Map<String, Optional<byte[]>> changed);
}
