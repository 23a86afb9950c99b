package clausebook.intake.outline;

import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark;
import clausebook.intake.outline.mark.Mark.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Settles which marks number something: by the marks before and behind them.
///
/// Lines with what may be marks → lines with their marks.
final class Numbering {

    private static final int FURTHEST_JUMP = 3;

    private final List<Line> lines;
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    /// The last line with the second of each kind.
    private final Map<String, Integer> seconds = new HashMap<>();
    private final Set<Integer> bare = new HashSet<>();
    private final Set<List<Integer>> decimals = new HashSet<>();
    private String section = "";
    private Optional<Mark> decimal = Optional.empty();

    private Numbering(List<Line> lines) {
        this.lines = lines;
        for (Line line : lines) {
            line.mark().ifPresent(mark -> counts.merge(mark.shape(), 1, Integer::sum));
            line.mark().filter(mark -> mark.kind() == Kind.DECIMAL && mark.depth() > 1)
                    .ifPresent(mark -> decimals.add(mark.path()));
        }
        findSeconds();
        findBare();
    }

    private void findSeconds() {
        for (int at = 0; at < lines.size(); at++) {
            Optional<Mark> mark = lines.get(at).mark();
            if (mark.isPresent() && mark.get().value() == 2) {
                seconds.put(mark.get().shape(), at);
            }
            if (mark.isPresent() && mark.get().kind() != Kind.ROMAN && mark.get().roman() == 2) {
                seconds.put(mark.get().asRoman().shape(), at);
            }
        }
    }

    static List<Line> of(List<Line> lines) {
        Numbering numbering = new Numbering(lines);
        List<Line> settled = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Optional<Mark> mark = lines.get(at).role() == Line.Role.FREE ? numbering.settle(at) : Optional.empty();
            mark.ifPresent(numbering::count);
            settled.add(lines.get(at).role() == Line.Role.FREE ? lines.get(at).withMark(mark) : lines.get(at));
        }
        return settled;
    }

    /// Figures without a dot number something if they count from 1 without a gap.
    private void findBare() {
        int next = 1;
        for (int at = 0; at < lines.size(); at++) {
            Optional<Mark> mark = lines.get(at).mark();
            boolean fits = isBare(mark) && mark.get().value() == next && startsLarge(lines.get(at), mark.get())
                    && lines.get(at).given().isEmpty();
            if (fits) {
                bare.add(at);
                next++;
            }
        }
        if (next == 2 && !decimals.contains(List.of(1, 1))) {
            bare.clear();
        }
        for (int at = 0; at < lines.size(); at++) {
            if (isBare(lines.get(at).mark()) && lines.get(at).words().isEmpty()) {
                bare.add(at);
            }
        }
    }

    private static boolean isBare(Optional<Mark> mark) {
        return mark.isPresent() && mark.get().kind() == Kind.DECIMAL && !mark.get().sure();
    }

    private static boolean startsLarge(Line line, Mark mark) {
        String words = line.withMark(Optional.of(mark)).words();
        return words.isEmpty() || !Character.isLowerCase(words.charAt(0));
    }

    private Optional<Mark> settle(int at) {
        Line line = lines.get(at);
        Optional<Mark> typed = line.mark();
        if (line.given().isPresent()) {
            Mark given = line.given().get();
            return Optional.of(typed.filter(mark -> isDoubled(given, mark)).map(Mark::certain).orElse(read(given, at)));
        }
        return typed.map(mark -> read(mark, at)).filter(mark -> isProven(mark, at));
    }

    /// A typed number that says the same as the given one, or more.
    private static boolean isDoubled(Mark given, Mark typed) {
        if (given.isBullet() || typed.isBullet()) {
            return typed.isBullet() == given.isBullet() || given.isBullet() && typed.sure();
        }
        boolean more = typed.kind() == Kind.DECIMAL && given.kind() == Kind.DECIMAL && typed.sure()
                && typed.depth() > given.depth();
        return more || typed.printed().equals(given.printed()) || typed.path().equals(given.path()) && typed.sure();
    }

    /// A letter that may be a Roman numeral is what goes on with its list: (i) behind (h) is a letter unless (ii)
    /// follows.
    private Mark read(Mark mark, int at) {
        if (mark.kind() != Kind.LETTER || mark.roman() == 0) {
            return mark;
        }
        Mark roman = mark.asRoman();
        boolean letterFits = last.getOrDefault(mark.shape(), 0) == mark.value() - 1;
        boolean romanFits = mark.roman() > 1 && last.getOrDefault(roman.shape(), 0) == mark.roman() - 1;
        if (mark.roman() == 1) {
            boolean two = nextOf(roman, at) == 2;
            return letterFits && !two || !two && nextOf(mark, at) == mark.value() + 1 ? mark : roman;
        }
        boolean several = mark.printed().length() > 1;
        return romanFits || !letterFits && (several || last.containsKey(roman.shape())) ? roman : mark;
    }

    /// The value of the next mark of the same look, read as this one is; 0 where there is none near.
    private int nextOf(Mark mark, int at) {
        boolean roman = mark.kind() == Kind.ROMAN;
        for (int next = at + 1; next < Math.min(lines.size(), at + 20); next++) {
            Optional<Mark> found = lines.get(next).given().or(lines.get(next)::mark);
            if (found.isPresent() && found.get().kind() == Kind.DECIMAL) {
                return 0;
            }
            if (found.isPresent() && (found.get().kind() == Kind.ROMAN || found.get().kind() == Kind.LETTER)) {
                return roman ? found.get().roman() : found.get().kind() == Kind.LETTER ? found.get().value() : 0;
            }
        }
        return 0;
    }

    private boolean isProven(Mark mark, int at) {
        return switch (mark.kind()) {
            case BULLET, WORD -> true;
            case CODE -> counts.get(mark.shape()) > 1 || isOfSection(mark);
            case ROMAN, LETTER -> mark.sure() ? isNext(mark) || isNear(mark) : isNext(mark) && isFollowed(mark, at);
            case DECIMAL -> mark.depth() > 1
                    ? isBelowOrNext(mark) || startsLarge(lines.get(at), mark)
                    : mark.sure() ? isNext(mark) || startsLarge(lines.get(at), mark) : bare.contains(at);
        };
    }

    private boolean isNext(Mark mark) {
        return mark.value() == 1 || mark.value() == last.getOrDefault(mark.shape(), 0) + 1;
    }

    /// `B1` or `B.1` below `B.`
    private boolean isOfSection(Mark mark) {
        return !section.isEmpty() && mark.printed().matches(section + "[.-]?\\d.*");
    }

    /// An initial of a name looks like the first of a list: a second must come behind it. A small letter without a dot
    /// is none.
    private boolean isFollowed(Mark mark, int at) {
        int second = seconds.getOrDefault(mark.shape(), -1);
        return mark.value() > 1 || second > at || mark.shape().equals("a") && second >= 0;
    }

    private boolean isNear(Mark mark) {
        int before = last.getOrDefault(mark.shape(), 0);
        return before > 0 && mark.value() > before && mark.value() <= before + FURTHEST_JUMP;
    }

    private boolean isBelowOrNext(Mark mark) {
        return decimal.isPresent()
                && (mark.isBelow(decimal.get()) || mark.path().getFirst() - decimal.get().path().getFirst() <= 1);
    }

    private void count(Mark mark) {
        if (mark.isBullet()) {
            return;
        }
        if (mark.shape().equals("A.")) {
            section = mark.printed();
        }
        if (mark.kind() == Kind.DECIMAL) {
            decimal = Optional.of(mark);
            if (mark.depth() > 1) {
                last.keySet().removeIf(shape -> !shape.startsWith("1"));
            }
        }
        last.put(mark.shape(), mark.value());
    }
}
