package clausebook.diagnostic;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/// Gathers the problems of a run from all threads; told at the end, in order of place, without those that a person has
/// answered.
public final class Problems {

    private final Queue<Problem> found = new ConcurrentLinkedQueue<>();
    private volatile Predicate<Problem> answered = _ -> false;

    /// Adds one problem.
    public void add(Problem problem) {
        found.add(problem);
    }

    /// Adds one problem from its parts.
    public void add(ProblemCode code, Location at, String what, String why, String mend) {
        add(new Problem(code, at, what, why, mend));
    }

    /// From now on those that are answered are not told, and stop nothing; also those that were found before.
    public void leaveOut(Predicate<Problem> isAnswered) {
        answered = isAnswered;
    }

    /// True once an error was found: nothing may be published then.
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.code().severity() == Severity.ERROR && isOpen(problem));
    }

    private boolean isOpen(Problem problem) {
        return !answered.test(problem);
    }

    /// All problems by file, line and column, each once.
    public List<Problem> inOrder() {
        return found.stream().filter(this::isOpen).sorted().distinct().toList();
    }

    /// All that were found, also those that were answered.
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /// How many of one severity there are.
    public long count(Severity severity) {
        return inOrder().stream().filter(problem -> problem.code().severity() == severity).count();
    }
}
