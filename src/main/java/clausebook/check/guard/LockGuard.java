package clausebook.check.guard;

import clausebook.corpus.Edition;
import clausebook.corpus.Status;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;

/// An edition that is or was in force is evidence: a lock file holds its words fast.
final class LockGuard {

    private LockGuard() {}

    /// @param followed true where another edition has taken its place; else it must tell since when it is in force or
    ///                 when it was adopted, for one without a day may still be written
    static void check(Edition edition, boolean followed, Problems problems) {
        boolean held = edition.status() == Status.IN_FORCE && edition.reconstructed().isEmpty();
        boolean dated = edition.adoption().isPresent() || edition.dates().adopted().isPresent()
                || edition.dates().inForce().isPresent();
        if (held && (followed || dated) && !edition.frozen()) {
            problems.add(ProblemCode.LOCK_MISSING, edition.at(),
                    "this edition " + (followed ? "was" : "is") + " in force and has no lock file",
                    "what was decided is evidence, and without the file a slip of the pen in it goes unnoticed",
                    "run clausebook edition adopt for it; if a lock file was deleted, put it back");
        }
    }
}
