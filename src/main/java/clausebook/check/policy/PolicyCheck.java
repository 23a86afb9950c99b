package clausebook.check.policy;

import clausebook.address.Reserved;
import clausebook.check.edition.EditionCheck;
import clausebook.check.value.Slugs;
import clausebook.check.value.Values;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.corpus.PolicyId;
import clausebook.corpus.PolicyKind;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftPolicy;
import java.util.List;

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
        boolean allRead = !problems.doubts(draft.slug().start());
        if (draft.editions().isEmpty() && allRead) {
            problems.add(ProblemCode.MISSING_FILE, draft.slug().start(), "this policy has no edition",
                    "a policy is shown through its editions", "add a file for its edition beside policy.yaml");
        }
        PolicyId id = new PolicyId(council, draft.slug().words());
        PolicyKind kind = values
                .entry(draft.facts().kind(), values.vocabulary().policyKinds(), "policy kind", "policy-kinds.yaml",
                        ProblemCode.UNKNOWN_POLICY_KIND, "policies of one kind are compared with each other")
                .orElseGet(() -> new PolicyKind("unknown", "Unknown", List.of(), List.of(), draft.slug().start()));
        List<Edition> editions = draft.editions().stream().map(edition -> check(id, edition)).toList();
        boolean understood = allRead && editions.stream().noneMatch(edition -> problems.doubts(edition.at()));
        return new Policy(id, kind, draft.facts().title().words(),
                understood ? inOrder(editions, draft) : inDoubt(editions, draft));
    }

    private List<Edition> inOrder(List<Edition> editions, DraftPolicy draft) {
        EditionOrder order = new EditionOrder(editions, draft.editions(), problems);
        List<Edition> oldestFirst = order.oldestFirst();
        return order.isKnown() ? oldestFirst : inDoubt(editions, draft);
    }

    /// What compares editions with one another, or looks for their clauses, has to wait until each can be read and the
    /// order is known.
    private List<Edition> inDoubt(List<Edition> editions, DraftPolicy draft) {
        problems.doubt(draft.slug().start());
        editions.forEach(edition -> problems.doubt(edition.at()));
        return editions;
    }

    private Edition check(PolicyId policy, DraftEdition draft) {
        return new EditionCheck(values, policy, problems).check(draft);
    }
}
