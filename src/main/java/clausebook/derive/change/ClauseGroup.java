package clausebook.derive.change;

import clausebook.guide.Ground;
import clausebook.guide.PlacedClause;
import java.util.List;

/// Clauses of both editions that belong together: one of each as a rule, several where clauses were split or merged.
record ClauseGroup(List<PlacedClause> before, List<PlacedClause> after, Ground ground) {

    ClauseGroup {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
