package clausebook.intake.outline;

import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark;
import clausebook.intake.outline.mark.Mark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Takes old numbers off where a viewer of tracked changes ran the old and the new one together: `5.4` and `6.1` were
/// printed as `5.4.6.1`. Done only where the new numbers then count on without a gap, again and again.
///
/// Lines with their marks → the same lines, the marks that were run together replaced by the new number.
final class OldAndNew {

    private static final int PROOF = 3;

    private final List<Line> lines;
    private final List<Line> mended = new ArrayList<>();
    private List<Integer> current = List.of();
    private int found;
    private int unexplained;

    private OldAndNew(List<Line> lines) {
        this.lines = lines;
    }

    static List<Line> apart(List<Line> lines) {
        OldAndNew numbers = new OldAndNew(lines);
        lines.forEach(numbers::add);
        return numbers.found >= PROOF && numbers.unexplained * 5 <= numbers.found ? numbers.mended : lines;
    }

    /// The lines of which the mark was changed.
    static List<Line> changed(List<Line> before, List<Line> after) {
        List<Line> changed = new ArrayList<>();
        for (int at = 0; at < before.size(); at++) {
            if (!before.get(at).mark().equals(after.get(at).mark())) {
                changed.add(before.get(at));
            }
        }
        return changed;
    }

    private void add(Line line) {
        Optional<Mark> mark = line.mark().filter(any -> any.kind() == Kind.DECIMAL);
        if (mark.isEmpty()) {
            mended.add(line);
            return;
        }
        List<Integer> path = mark.get().path();
        boolean typed = mark.get().end() > 0;
        if (!typed || goesOn(path)) {
            current = path;
            mended.add(line);
            return;
        }
        Optional<List<Integer>> fresh = newPart(path);
        found += fresh.isPresent() ? 1 : 0;
        unexplained += fresh.isPresent() ? 0 : 1;
        current = fresh.orElse(path);
        mended.add(fresh.map(part -> line.withMark(Optional.of(renumbered(mark.get(), part)))).orElse(line));
    }

    private Optional<List<Integer>> newPart(List<Integer> path) {
        for (int from = 1; from < path.size(); from++) {
            if (goesOn(path.subList(from, path.size()))) {
                return Optional.of(path.subList(from, path.size()));
            }
        }
        return Optional.empty();
    }

    /// True for the next number on any level, and for the first below.
    private boolean goesOn(List<Integer> path) {
        int depth = path.size();
        if (depth > current.size() + 1 || current.isEmpty() && depth > 1) {
            return false;
        }
        boolean same = path.subList(0, depth - 1).equals(current.subList(0, depth - 1));
        return same && path.getLast() == (depth > current.size() ? 1 : current.get(depth - 1) + 1);
    }

    private static Mark renumbered(Mark mark, List<Integer> path) {
        String printed = path.stream().map(String::valueOf).collect(Collectors.joining("."));
        String shape = path.size() == 1 ? "1." : "1.1";
        return new Mark(Kind.DECIMAL, shape, path, 0, printed, mark.end(), true);
    }
}
