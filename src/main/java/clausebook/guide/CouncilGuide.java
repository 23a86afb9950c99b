package clausebook.guide;

import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Question;
import java.util.List;
import java.util.stream.Stream;

/// A council with its policies.
public record CouncilGuide(Council council, List<PolicyGuide> policies) {

    public CouncilGuide {
        policies = List.copyOf(policies);
    }

    /// Its id.
    public CouncilId id() {
        return council.id();
    }

    /// Its policies of the kinds that a question is asked of.
    public Stream<PolicyGuide> asked(Question question) {
        return policies.stream().filter(policy -> question.isAskedOf(policy.kind()));
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
