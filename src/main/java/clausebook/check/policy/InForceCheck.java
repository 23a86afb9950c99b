package clausebook.check.policy;

import clausebook.corpus.Edition;
import clausebook.corpus.PartialDate;
import clausebook.corpus.Policy;
import clausebook.corpus.Status;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import java.util.List;
import java.util.Optional;

/// Two editions of one policy may not be in force on one day: a later one must begin on a known day, which ends the one
/// before.
final class InForceCheck implements PolicyChecks.OverEditions {

    @Override
    public void check(Policy policy, Problems problems) {
        List<Edition> inForce =
                policy.editions().stream().filter(edition -> edition.status() == Status.IN_FORCE).toList();
        for (int i = 1; i < inForce.size(); i++) {
            if (overlap(inForce.get(i - 1), inForce.get(i))) {
                problems.add(ProblemCode.TWO_IN_FORCE, inForce.get(i).at(),
                        "this edition and " + Quoted.of(inForce.get(i - 1).id().slug())
                                + " would be in force on one day",
                        "on each day one edition speaks for its policy",
                        "correct the dates or the status of one of them");
            }
        }
    }

    private static boolean overlap(Edition earlier, Edition later) {
        Optional<PartialDate> begins = later.dates().start();
        if (begins.isEmpty()) {
            return true;
        }
        boolean beganTogether = earlier.dates().start().map(start -> !start.isBefore(begins.get())).orElse(false);
        boolean endedLater = earlier.dates().withdrawn().map(end -> begins.get().isBefore(end)).orElse(false);
        return beganTogether || endedLater;
    }
}
