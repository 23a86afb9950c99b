package clausebook.render.page.clause;

import clausebook.guide.ClauseHistory;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import java.util.List;

/// A clause in its row.
///
/// @param row   the clauses of the leading edition that have pages
/// @param at    where it stands among them; -1 where it has gone
/// @param items items that have gone and have their anchors on this page
record ClausePlace(ClauseHistory history, PolicyGuide policy, ChangesByClause changes, List<PlacedClause> row, int at,
        List<ClauseHistory> items) {}
