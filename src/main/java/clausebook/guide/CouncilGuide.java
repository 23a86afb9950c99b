package clausebook.guide;

import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import java.util.List;

/// A council with its policies.
public record CouncilGuide(Council council, List<PolicyGuide> policies) {

    public CouncilGuide {
        policies = List.copyOf(policies);
    }

    /// Its id.
    public CouncilId id() {
        return council.id();
    }

    /// Its whole name, for the head of a page or paper.
    public String fullName() {
        return council.fullName();
    }

    /// What it is called inside a sentence.
    public String called() {
        return council.called();
    }
}
