package clausebook.intake.outline;

import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark;
import clausebook.intake.outline.mark.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds lists whose bullets are missing: lines behind a lead-in that go on with it, stand further in, or explain a
/// term each.
///
/// Lines with their marks → the same lines, those of such lists with a bullet that takes up no letters.
final class Implied {

    private static final Mark BULLET = new Mark(Mark.Kind.BULLET, "bullet", List.of(), 0, "", 0, true);
    private static final Pattern TERM = PageWords.of("term");
    private static final Pattern GOES_ON = PageWords.of("goes on");
    private static final int FURTHER_IN = 12;

    private Implied() {}

    static List<Line> of(List<Line> lines) {
        List<Line> found = new ArrayList<>(lines);
        int at = 0;
        while (at < lines.size()) {
            int end = lines.get(at).raw().endsWith(":") && lines.get(at).role() == Line.Role.FREE
                    ? behindList(lines, at)
                    : at;
            for (int item = at + 1; item < end; item++) {
                found.set(item, lines.get(item).withMark(Optional.of(BULLET)));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /// The line behind the list that a lead-in has; the lead-in's own place where it has none.
    private static int behindList(List<Line> lines, int lead) {
        int inner = lines.get(lead).look().indent() + FURTHER_IN;
        int further = behind(lines, lead, line -> line.look().indent() >= inner);
        int terms = behind(lines, lead, line -> TERM.matcher(line.raw()).matches());
        int small = behind(lines, lead, line -> Character.isLowerCase(line.raw().codePointAt(0))
                || isOpenItem(line));
        boolean last = small > lead + 1 && small < lines.size() && isPlain(lines.get(small))
                && isOpenItem(lines.get(small - 1));
        int end = Math.max(Math.max(further, terms), last ? small + 1 : small);
        return end > lead + 2 ? end : lead;
    }

    private static int behind(List<Line> lines, int lead, Predicate<Line> fits) {
        int at = lead + 1;
        while (at < lines.size() && isPlain(lines.get(at)) && fits.test(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOpenItem(Line line) {
        return line.endsIn(";,") || GOES_ON.matcher(line.raw()).matches();
    }

    private static boolean isPlain(Line line) {
        return line.mark().isEmpty() && line.role() == Line.Role.FREE && !line.raw().isEmpty()
                && line.look().heading() == 0
                && !line.raw().endsWith(":");
    }
}
