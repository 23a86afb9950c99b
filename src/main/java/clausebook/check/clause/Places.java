package clausebook.check.clause;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import java.util.HashMap;
import java.util.Map;

/// Reports a place of the source that two clauses of an edition claim.
final class Places {

    private final Map<String, Location> taken = new HashMap<>();
    private final Problems problems;

    Places(Problems problems) {
        this.problems = problems;
    }

    void add(String place, Location at) {
        Location before = taken.putIfAbsent(place, at);
        if (before != null) {
            problems.add(ProblemCode.DUPLICATE_PLACE, at,
                    "two clauses stand at the place " + Quoted.of(place) + "; the other is on line " + before.line(),
                    "a place leads to one passage of the source",
                    "correct the number of one of them; if the source numbers both so, add \"place\" to one");
        }
    }
}
