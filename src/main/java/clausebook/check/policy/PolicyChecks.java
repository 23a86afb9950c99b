package clausebook.check.policy;

import clausebook.corpus.Policy;
import clausebook.diagnostic.Problems;
import java.util.List;

/// The checks that look at a policy over its editions. A new one is a class and a line here.
public final class PolicyChecks {

    private static final List<OverEditions> ALL = List.of(new InForceCheck(), new ReturnedClauses(), new UnlikeTexts(),
            new DutyNotes(), new TemplateBrackets(), new StaleNumbers(), new PolicyTitle(), new TabledText());

    private PolicyChecks() {}

    /// One check of one policy.
    interface OverEditions {
        void check(Policy policy, Problems problems);
    }

    /// Holds the editions of a policy against one another; nothing is told where one of them could not be read as it
    /// was meant.
    public static void check(Policy policy, Problems problems) {
        if (policy.line().isPresent()) {
            ALL.forEach(check -> check.check(policy, problems));
        }
    }
}
