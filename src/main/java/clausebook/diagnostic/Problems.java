package clausebook.diagnostic;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Gathers the problems of a run from all threads; told at the end, in order of place.
public final class Problems {

    private final Queue<Problem> found = new ConcurrentLinkedQueue<>();

    /// Adds one problem.
    public void add(Problem problem) {
        found.add(problem);
    }

    /// Adds one problem from its parts.
    public void add(ProblemCode code, Location at, String what, String why, String mend) {
        add(new Problem(code, at, what, why, mend));
    }

    /// True once an error was found: nothing may be published then.
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.code().severity() == Severity.ERROR);
    }

    /// All problems by file, line and column, each once.
    public List<Problem> inOrder() {
        return found.stream().sorted().distinct().toList();
    }

    /// How many of one severity there are.
    public long count(Severity severity) {
        return inOrder().stream().filter(problem -> problem.code().severity() == severity).count();
    }
}
