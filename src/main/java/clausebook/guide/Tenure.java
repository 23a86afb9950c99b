package clausebook.guide;

import clausebook.corpus.PartialDate;
import java.util.Optional;

/// The time in which an edition held, as far as dates tell.
///
/// @param from  when it began; empty where that is not known
/// @param until when it ended: the day a later edition began, or its own withdrawal; empty where it has not ended or
///              that is not known
public record Tenure(EditionGuide edition, Optional<PartialDate> from, Optional<PartialDate> until, End end) {

    /// How it ended.
    public enum End {
        /// No later edition is held here, and nothing says that it was withdrawn.
        OPEN, REPLACED, WITHDRAWN
    }
}
