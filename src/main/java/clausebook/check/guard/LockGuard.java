package clausebook.check.guard;

import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.corpus.Status;
import clausebook.diagnostic.ProblemCode;

/// An edition that was in force and has been followed by another is evidence: a lock file holds its words fast.
final class LockGuard {

    private LockGuard() {}

    /// @param policy of the edition; where it freezes another, or the edition tells its adoption, this one was frozen
    ///               too
    static void check(Edition edition, Policy policy, Told told) {
        boolean held = edition.status() == Status.IN_FORCE && edition.reconstructed().isEmpty();
        boolean adopted = edition.adoption().isPresent() || edition.dates().adopted().isPresent()
                || policy.editions().stream().anyMatch(Edition::frozen);
        if (held && adopted && !edition.frozen()) {
            told.ofWhole(ProblemCode.LOCK_MISSING, edition.at(),
                    "this edition was in force and has no lock file, though another has followed it",
                    "what was decided is evidence, and without the file a slip of the pen in it goes unnoticed",
                    "run clausebook edition adopt for it; if a lock file was deleted, put it back");
        }
    }
}
