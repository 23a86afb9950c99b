package clausebook.intake.outline;

import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark;
import clausebook.intake.outline.mark.Mark.Kind;
import clausebook.intake.outline.mark.Marks;
import java.util.List;
import java.util.Optional;

/// Takes the number off that a program put before the one that stands in the document: `2. 2.1 Staff`, and all lines of
/// a text that was made a list when it was copied, `5. 2. Booking`.
///
/// Lines with what may be marks → the same lines; a number before a number is no mark of its own.
final class Doubled {

    private static final int PROOF = 3;

    private final boolean always;

    private Doubled(boolean always) {
        this.always = always;
    }

    static List<Line> of(List<Line> lines) {
        long doubled = lines.stream().filter(line -> inner(line).isPresent()).count();
        long single = lines.stream().filter(line -> outer(line).isPresent() && inner(line).isEmpty()).count();
        Doubled program = new Doubled(doubled >= PROOF && single * 3 <= doubled);
        return lines.stream().map(program::settled).toList();
    }

    private static Optional<Mark> outer(Line line) {
        return line.role() == Line.Role.FREE
                ? line.given().or(line::mark).filter(mark -> mark.kind() == Kind.DECIMAL && mark.depth() == 1)
                : Optional.empty();
    }

    /// The number that stands behind the first.
    private static Optional<Mark> inner(Line line) {
        Optional<Mark> typed = outer(line).isEmpty()
                ? Optional.empty()
                : line.given().isPresent() ? line.mark() : Marks.at(line.words());
        return typed.filter(mark -> mark.kind() == Kind.DECIMAL && mark.sure() && !mark.shape().contains("("));
    }

    private Line settled(Line line) {
        Optional<Mark> inner = inner(line);
        boolean below = inner.isPresent() && inner.get().depth() > 1
                && inner.get().path().getFirst() == outer(line).get().value();
        if (inner.isEmpty() || !always && !below) {
            return line;
        }
        if (line.given().isPresent()) {
            return line.withGiven(Optional.empty());
        }
        int start = line.all().indexOf(line.words().substring(0, inner.get().printed().length()), line.begin());
        int end = start - line.from() + inner.get().end();
        return line.withMark(inner.map(mark -> mark.endingAt(end)));
    }
}
