package clausebook.desk.preview;

import clausebook.diagnostic.Problem;
import clausebook.guide.Guide;
import java.util.List;
import java.util.Optional;

/// What the content says at one time.
///
/// @param number   grows with every change of the content, and with nothing else
/// @param guide    of the last content without an error; empty where there was none yet
/// @param current  true where that is the content of now; false where it has an error now, and the last good site stays
/// @param problems of the content of now, in order of place, warnings too
public record Stand(long number, Optional<Guide> guide, boolean current, List<Problem> problems) {

    public Stand {
        problems = List.copyOf(problems);
    }
}
