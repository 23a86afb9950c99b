package clausebook.desk.journal;

import java.time.Instant;
import java.util.List;

/// One change of the content: what somebody did, and each file before and after.
///
/// @param number 1 for the first ever
/// @param words  what was done, in the words of the interface
public record Step(int number, Instant at, String words, List<Change> changes) {

    public Step {
        changes = List.copyOf(changes);
    }

    /// One file.
    ///
    /// @param path from the content's root
    public record Change(String path, Version before, Version after) {

        /// The way back.
        public Change back() {
            return new Change(path, after, before);
        }
    }
}
