package clausebook.command;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.guide.EditionChanges;
import clausebook.guide.PlacedClause;
import java.util.Optional;

/// Finds the clauses that read or bind otherwise than before while nobody says why: once an edition is adopted, nobody
/// can say it any more.
final class UntoldReasons {

    private UntoldReasons() {}

    /// One problem for each such clause.
    ///
    /// @param changes empty for the first edition of a policy, which changes nothing
    static Problems of(Optional<EditionChanges> changes) {
        Problems problems = new Problems();
        changes.ifPresent(found -> found.unexplained().forEach(change -> report(change.shown(), problems)));
        return problems;
    }

    private static void report(PlacedClause placed, Problems problems) {
        String slug = placed.id().slug();
        problems.add(ProblemCode.MISSING_FIELD, placed.clause().at(),
                Quoted.of(slug) + " changed, and \"changes\" does not say why",
                "the changes are published with their reasons, and after the adoption nobody can add them",
                "add to \"changes\": " + slug
                        + ": { fate: reworded, reason: …, material: true }; where the council gave no reason, write "
                        + "reason: none given");
    }
}
