package clausebook.derive.change;

import clausebook.guide.Ground;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Joins pairs that share a clause, and puts all clauses of both editions in one reading order.
final class ClauseGroups {

    private final Map<PlacedClause, PlacedClause> leader = new HashMap<>();
    private final Map<PlacedClause, Ground> grounds = new HashMap<>();

    private ClauseGroups() {}

    static List<ClauseGroup> of(List<PlacedClause> before, List<PlacedClause> after, Collection<ClausePair> pairs) {
        ClauseGroups groups = new ClauseGroups();
        pairs.forEach(groups::join);
        return groups.inOrder(before, after);
    }

    private void join(ClausePair pair) {
        PlacedClause one = leader(pair.before());
        PlacedClause other = leader(pair.after());
        Ground weakest = weaker(pair.ground(), weaker(groundOf(one), groundOf(other)));
        leader.put(one, other);
        grounds.put(other, weakest);
    }

    private PlacedClause leader(PlacedClause clause) {
        PlacedClause at = clause;
        while (leader.getOrDefault(at, at) != at) {
            at = leader.get(at);
        }
        return at;
    }

    private Ground groundOf(PlacedClause clause) {
        return grounds.getOrDefault(clause, Ground.ID);
    }

    /// The later in the list is the less certain.
    private static Ground weaker(Ground one, Ground other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private List<ClauseGroup> inOrder(List<PlacedClause> before, List<PlacedClause> after) {
        Map<PlacedClause, List<PlacedClause>> old = byLeader(before);
        Map<PlacedClause, List<PlacedClause>> now = byLeader(after);
        Map<PlacedClause, List<PlacedClause>> leaving = leaving(before, now);
        List<ClauseGroup> groups = new ArrayList<>();
        addAll(leaving.getOrDefault(null, List.of()), groups);
        Set<PlacedClause> told = new LinkedHashSet<>();
        for (PlacedClause clause : after) {
            PlacedClause leads = leader(clause);
            if (told.add(leads)) {
                groups.add(new ClauseGroup(old.getOrDefault(leads, List.of()), now.get(leads), groundOf(leads)));
                addAll(leaving.getOrDefault(leads, List.of()), groups);
            }
        }
        return groups;
    }

    private Map<PlacedClause, List<PlacedClause>> byLeader(List<PlacedClause> clauses) {
        Map<PlacedClause, List<PlacedClause>> all = new LinkedHashMap<>();
        clauses.forEach(clause -> all.computeIfAbsent(leader(clause), _ -> new ArrayList<>(1)).add(clause));
        return all;
    }

    /// What left, by the clause that it stood behind and that is still there; under null what stood before all of them.
    private Map<PlacedClause, List<PlacedClause>> leaving(List<PlacedClause> before,
            Map<PlacedClause, List<PlacedClause>> now) {
        Map<PlacedClause, List<PlacedClause>> leaving = new HashMap<>();
        PlacedClause behind = null;
        for (PlacedClause clause : before) {
            if (now.containsKey(leader(clause))) {
                behind = leader(clause);
            } else {
                leaving.computeIfAbsent(behind, _ -> new ArrayList<>()).add(clause);
            }
        }
        return leaving;
    }

    private void addAll(List<PlacedClause> left, List<ClauseGroup> groups) {
        left.forEach(clause -> groups.add(new ClauseGroup(List.of(clause), List.of(), groundOf(leader(clause)))));
    }
}
