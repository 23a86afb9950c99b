package clausebook.guide;

import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import java.util.List;

/// A council with its policies.
public record CouncilGuide(Council council, List<PolicyGuide> policies) {

    public CouncilGuide {
        policies = List.copyOf(policies);
    }

    /// Its lifelong id.
    public CouncilId id() {
        return council.id();
    }
}
