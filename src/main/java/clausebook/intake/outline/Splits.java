package clausebook.intake.outline;

import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark;
import clausebook.intake.outline.mark.Mark.Kind;
import clausebook.intake.outline.mark.Marks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Divides lines that hold several clauses: `… the page. 3.2 The editor …`. Only where the number inside is the very
/// next one, and no other line has it.
///
/// Lines with their marks → more lines.
final class Splits {

    private static final Pattern INSIDE = Pattern.compile("(?<=[.;:!?]|[.!?][”\"’')]|\\n)\\s{0,4}"
            + "((?:\\d{1,3}(?:\\.\\d{1,3})+[.)]?(?=\\s{1,4}[£\\d(])|(?:\\d{1,3}(?:\\.\\d{1,3})+|"
            + "\\d{1,3}(?=[.)]))[.)]?"
            + "(?=\\s{0,4}[\\p{Lu}“\"‘])))");

    private final Set<List<Integer>> used = new HashSet<>();
    private final List<Line> divided = new ArrayList<>();
    private Optional<Mark> current = Optional.empty();
    private final List<Line> parted = new ArrayList<>();

    private Splits(List<Line> lines) {
        lines.forEach(line -> decimal(line).ifPresent(mark -> used.add(mark.path())));
    }

    static Splits of(List<Line> lines) {
        Splits splits = new Splits(lines);
        lines.forEach(splits::add);
        return splits;
    }

    List<Line> lines() {
        return divided;
    }

    /// The lines that were divided, once for each clause that was found inside.
    List<Line> parted() {
        return parted;
    }

    private static Optional<Mark> decimal(Line line) {
        return line.mark().filter(mark -> mark.kind() == Kind.DECIMAL);
    }

    private void add(Line whole) {
        current = decimal(whole).or(() -> current);
        Line line = whole;
        if (current.isPresent() && whole.role() == Line.Role.FREE) {
            Matcher inside = INSIDE.matcher(whole.all()).region(whole.begin(), whole.to()).useTransparentBounds(true);
            while (inside.find()) {
                int at = inside.start(1);
                Optional<Mark> next = at > line.begin()
                        ? Marks.at(whole.all().substring(at, whole.to())).filter(this::isNext)
                        : Optional.empty();
                if (next.isPresent()) {
                    divided.add(line.part(line.from(), at));
                    line = line.part(at, whole.to()).withMark(next.map(Mark::certain));
                    used.add(next.get().path());
                    current = next;
                    parted.add(whole);
                }
            }
        }
        divided.add(line);
    }

    private boolean isNext(Mark mark) {
        int depth = mark.depth();
        List<Integer> open = current.get().path();
        boolean below = mark.kind() == Kind.DECIMAL && depth <= open.size() && !used.contains(mark.path());
        return below && mark.path().subList(0, depth - 1).equals(open.subList(0, depth - 1))
                && mark.value() == open.get(depth - 1) + 1 && (depth > 1 || mark.shape().equals(current.get().shape()));
    }
}
