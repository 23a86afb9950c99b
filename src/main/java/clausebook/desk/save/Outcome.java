package clausebook.desk.save;

import clausebook.desk.journal.Step;
import clausebook.diagnostic.Problem;
import java.util.List;

/// What became of a change.
public sealed interface Outcome {

    /// It stands in the content.
    record Saved(Step step) implements Outcome {}

    /// The content says so already.
    record Same() implements Outcome {}

    /// Somebody else changed the same fields meanwhile: nothing was written, and somebody has to decide.
    record Conflicting(Clash clash) implements Outcome {}

    /// Files of a step have changed since; nothing was written.
    record ChangedSince(Step step, List<String> paths) implements Outcome {
        public ChangedSince {
            paths = List.copyOf(paths);
        }
    }

    /// The content would have mistakes by it; nothing was written.
    record Refused(List<Problem> problems) implements Outcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// The computer does not let it be written; nothing was.
    record Unwritable(String path) implements Outcome {}
}
