package clausebook.check.policy;

import clausebook.corpus.Policy;
import clausebook.diagnostic.Problems;
import java.util.List;

/// The checks that look at a policy over its editions. A new one is a class and a line here.
public final class Checks {

    public static final List<OverEditions> OF_A_POLICY =
            List.of(new InForceCheck(), new ReturnedClauses(), new UnlikeTexts(),
                    new DutyNotes(), new TemplateBrackets());

    private Checks() {}

    /// One check of one policy.
    public interface OverEditions {
        void check(Policy policy, Problems problems);
    }
}
