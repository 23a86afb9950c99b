package clausebook.check.policy;

import clausebook.address.Reserved;
import clausebook.check.edition.EditionCheck;
import clausebook.check.value.Slugs;
import clausebook.check.value.Values;
import clausebook.check.value.Written;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.corpus.PolicyId;
import clausebook.corpus.PolicyKind;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftPolicy;
import java.util.List;
import java.util.Optional;

/// Checks a policy and puts its editions in order.
public final class PolicyCheck {

    private final Values values;
    private final Problems problems;

    public PolicyCheck(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    public Policy check(CouncilId council, DraftPolicy draft) {
        Slugs.check(draft.slug(), "a policy's folder", Reserved.FOR_POLICIES, problems);
        draft.editions().forEach(
                edition -> Slugs.check(edition.slug(), "an edition's file", Reserved.FOR_EDITIONS, problems));
        Optional<Location> allRead = draft.at().known();
        if (draft.editions().isEmpty()) {
            allRead.ifPresent(at -> problems.add(ProblemCode.MISSING_FILE, at, "this policy has no edition",
                    "a policy is shown through its editions", "add a file for its edition beside policy.yaml"));
        }
        PolicyId id = new PolicyId(council, draft.slug().words());
        List<EditionCheck> checks =
                draft.editions().stream().map(edition -> new EditionCheck(values, id, edition, problems)).toList();
        List<Edition> editions = checks.stream().map(EditionCheck::check).toList();
        boolean understood = allRead.isPresent() && checks.stream().allMatch(EditionCheck::isUnderstood);
        // what compares editions with one another has to wait until each can be read and their order is known
        Optional<List<Edition>> line =
                understood ? new EditionOrder(editions, draft.editions(), problems).line() : Optional.empty();
        return new Policy(id, kind(draft), Written.words(draft.facts().title()), line.orElse(editions),
                draft.at().and(line.isPresent()));
    }

    private PolicyKind kind(DraftPolicy draft) {
        return values
                .entry(draft.facts().kind(), values.vocabulary().policyKinds(), "policy kind",
                        ProblemCode.UNKNOWN_POLICY_KIND, "policies of one kind are compared with each other")
                .orElseGet(
                        () -> new PolicyKind("unknown", "Unknown", false, List.of(), List.of(), draft.slug().start()));
    }
}
