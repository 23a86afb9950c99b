package clausebook.desk.home;

import clausebook.desk.intake.DecidePage;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The page of the desk on which a mistake can be mended.
///
/// @param guide of the content as it stands; empty where a mistake keeps it from being read
record MendPlace(Optional<Guide> guide) {

    /// No form can show a file that can't be read.
    private static final Set<ProblemCode> OF_THE_FILE =
            EnumSet.range(ProblemCode.NO_CONTENT, ProblemCode.COMMENT_AFTER_TEXT);

    /// From the desk's first page on; "" where no page mends it.
    String of(Problem problem) {
        String file = problem.at().file().replaceFirst("^.*?(?=(councils|vocabulary)/|site\\.yaml$)", "");
        List<String> names = List.of(file.replaceFirst("(\\.intake|\\.lock)?\\.yaml$", "").split("/"));
        if (OF_THE_FILE.contains(problem.code())) {
            return "";
        }
        return switch (names.getFirst()) {
            case "councils" -> ofCouncil(names.subList(1, names.size()), problem, file.endsWith(".intake.yaml"));
            case "vocabulary" -> "change/" + names.getLast();
            case "site" -> "edit/site";
            default -> "";
        };
    }

    private String ofCouncil(List<String> names, Problem problem, boolean asked) {
        String council = names.getFirst();
        String last = names.getLast();
        if (names.size() == 2) {
            return last.equals("papers") ? "edit/papers/" + council : "edit/council/" + council;
        }
        String policy = council + "/" + names.get(1);
        if (last.equals("policy")) {
            return "edit/policy/" + policy;
        }
        if (problem.code() == ProblemCode.LOCK_MISSING) {
            return "year/" + policy;
        }
        if (problem.code() == ProblemCode.LOST_CLAUSE) {
            return "beside/" + policy + "/" + last;
        }
        boolean reason = problem.code() == ProblemCode.MISSING_FIELD && guide.isEmpty();
        return asked || reason ? DecidePage.NAME + "/" + policy + "/" + last : form(policy + "/" + last, problem.at());
    }

    /// The form of the clause that the mistake stands in, else that of the edition.
    private String form(String edition, Location at) {
        Optional<EditionGuide> found = guide.stream().flatMap(Guide::policies)
                .flatMap(policy -> policy.editions().stream())
                .filter(one -> (one.policy().id() + "/" + one.id().slug()).equals(edition)).findFirst();
        return found.flatMap(one -> clause(one, at)).map(clause -> "edit/clause/" + edition + "/" + clause.id().slug())
                .orElse("edit/edition/" + edition);
    }

    private static Optional<PlacedClause> clause(EditionGuide edition, Location at) {
        return edition.clauses().stream().filter(placed -> placed.clause().at().line() <= at.line())
                .reduce((_, last) -> last);
    }
}
