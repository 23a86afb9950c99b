package clausebook.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a page draws beside its letters: straight lines, as round the cells of a table, and the dots of lists.
final class Rules {

    private static final double THIN = 3;
    private static final double SHORTEST = 5;
    private static final double NEAR = 4;
    private static final int MOST = 20_000;

    private final List<Rule> upright = new ArrayList<>();
    private final List<Rule> level = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();

    /// @param end where it ends, from the left
    /// @param y   its middle, from the top
    private record Dot(double end, double y, int level) {}

    /// @param at   where it runs: from the left for an upright one, from the top for a level one
    /// @param from where it begins
    /// @param to   where it ends
    private record Rule(double at, double from, double to) {

        boolean spans(double place) {
            return place > from - 1 && place < to + 1;
        }
    }

    /// Adds a thin box; another is no line.
    void add(double left, double top, double right, double bottom) {
        if (upright.size() + level.size() >= MOST) {
            return;
        }
        if (right - left < THIN && bottom - top > SHORTEST) {
            upright.add(new Rule((left + right) / 2, top, bottom));
        } else if (bottom - top < THIN && right - left > SHORTEST) {
            level.add(new Rule((top + bottom) / 2, left, right));
        }
    }

    /// Adds the drawn bullet of a list.
    void addDot(double end, double y, int level) {
        if (dots.size() < MOST) {
            dots.add(new Dot(end, y, level));
        }
    }

    /// The level of the bullet that is drawn right before a line; -1 for none.
    int dot(double x, double y, double size) {
        return dots.stream().filter(dot -> dot.end() < x && dot.end() > x - 2 * size && dot.y() < y
                && dot.y() > y - size).mapToInt(Dot::level).findFirst().orElse(-1);
    }

    /// The upright lines at a height, from the left, each once; those that are drawn close together are one.
    List<Double> at(double y) {
        List<Double> found = new ArrayList<>();
        upright.stream().filter(rule -> rule.spans(y)).map(Rule::at).sorted(Comparator.naturalOrder()).forEach(x -> {
            if (found.isEmpty() || x - found.getLast() > NEAR) {
                found.add(x);
            }
        });
        return found;
    }

    /// True where a level line parts two heights at a place.
    boolean part(double above, double below, double x) {
        return level.stream().anyMatch(rule -> rule.at() > above && rule.at() < below && rule.spans(x));
    }
}
