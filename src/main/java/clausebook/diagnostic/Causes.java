package clausebook.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What there is to mend: a name that is not known is one cause, however often it stands in the content.
///
/// @param all by file, line and column of their first places
public record Causes(List<Cause> all) {

    /// More than these nobody reads at once, and the first ones often explain the rest.
    private static final int MOST_TOLD = 50;
    /// Codes whose message names what is missing elsewhere, so that the same words mean the same fault.
    private static final Set<ProblemCode> OF_NAMES =
            EnumSet.range(ProblemCode.UNKNOWN_TOPIC, ProblemCode.UNKNOWN_ANSWER);

    /// One thing to mend.
    ///
    /// @param problem   where it shows first
    /// @param elsewhere where it shows again
    public record Cause(Problem problem, List<Location> elsewhere) {}

    private record Words(ProblemCode code, String what, String mend) {}

    public Causes {
        all = List.copyOf(all);
    }

    /// The causes of some problems.
    ///
    /// @param problems in order of place
    public static Causes of(Collection<Problem> problems) {
        List<Cause> causes = new ArrayList<>();
        Map<Words, Cause> named = new LinkedHashMap<>();
        for (Problem problem : problems) {
            Cause fresh = new Cause(problem, new ArrayList<>());
            Cause first = OF_NAMES.contains(problem.code())
                    ? named.putIfAbsent(new Words(problem.code(), problem.what(), problem.mend()), fresh)
                    : null;
            if (first == null) {
                causes.add(fresh);
            } else {
                first.elsewhere().add(problem.at());
            }
        }
        return new Causes(causes);
    }

    /// Those of one severity.
    public List<Cause> of(Severity severity) {
        return all.stream().filter(cause -> cause.problem().code().severity() == severity).toList();
    }

    /// Those that are told: the first of each severity, in order of place.
    public List<Cause> told() {
        Map<Severity, Integer> counts = new LinkedHashMap<>();
        return all.stream()
                .filter(cause -> counts.merge(cause.problem().code().severity(), 1, Integer::sum) <= MOST_TOLD)
                .toList();
    }

    /// How many of one severity are not told.
    public int untold(Severity severity) {
        return Math.max(0, of(severity).size() - MOST_TOLD);
    }
}
