package clausebook.desk.preview;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Severity;
import clausebook.guide.Guide;
import clausebook.pipeline.ShownSite;
import java.util.List;
import java.util.Optional;

/// What the content says at one time.
///
/// @param number   grows with every change of the content, and with nothing else
/// @param site     of the last content without an error; empty where there was none yet
/// @param current  true where that is the content of now; false where it has an error now, and the last good site stays
/// @param problems of the content of now, in order of place, warnings too
public record Stand(long number, Optional<ShownSite> site, boolean current, List<Problem> problems) {

    /// Before the first look.
    static final Stand NONE = new Stand(0, Optional.empty(), false, List.of());

    public Stand {
        problems = List.copyOf(problems);
    }

    /// What the last content without an error tells.
    public Optional<Guide> guide() {
        return site.map(ShownSite::guide);
    }

    /// The version of what it would publish now; "" where that is nothing.
    public String version() {
        return current ? site.map(ShownSite::version).orElse("") : "";
    }

    /// The mistakes for which nothing can be published.
    public List<Problem> errors() {
        return problems.stream().filter(problem -> problem.code().severity() == Severity.ERROR).toList();
    }
}
