package clausebook.guide;

import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Question;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A council with its policies.
///
/// @param ended true where it was there no more on the day of the build
public record CouncilGuide(Council council, List<PolicyGuide> policies, boolean ended) {

    public CouncilGuide {
        policies = List.copyOf(policies);
    }

    /// Its id.
    public CouncilId id() {
        return council.id();
    }

    /// Its policies of the kinds that a question is asked of.
    public Stream<PolicyGuide> asked(Question question) {
        return policies.stream().filter(policy -> question.isOf(policy.kind()));
    }

    /// True where it has a policy of a kind.
    public boolean has(PolicyKind kind) {
        return has(kind::equals);
    }

    /// True where it has a policy of some kinds.
    public boolean has(Predicate<PolicyKind> kinds) {
        return policies.stream().map(PolicyGuide::kind).anyMatch(kinds);
    }

    /// True where one policy can be set against another.
    public boolean hasSeveralPolicies() {
        return policies.size() > 1;
    }

    /// True where it has a policy of a kind that another council has too.
    public boolean sharesKindWith(CouncilGuide other) {
        return policies.stream().map(PolicyGuide::kind).anyMatch(other::has);
    }

    /// The same council with its policies of some kinds alone.
    public CouncilGuide only(Predicate<PolicyKind> kinds) {
        return new CouncilGuide(council, policies.stream().filter(policy -> kinds.test(policy.kind())).toList(), ended);
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
