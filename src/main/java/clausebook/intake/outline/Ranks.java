package clausebook.intake.outline;

import clausebook.document.Paragraph.Look;
import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.LayoutWords;
import clausebook.intake.outline.mark.Mark;
import clausebook.intake.outline.mark.Mark.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Learns from a document how its headings rank.
final class Ranks {

    private static final int PART = 5;
    private static final int DECIMAL = 1000;
    private static final int SHAPED = 2000;

    private final List<Line> lines;
    private final boolean[] headings;
    private final Map<Integer, Integer> levels = new HashMap<>();
    private final List<String> shapes = new ArrayList<>();
    private final List<Integer> times = new ArrayList<>();
    private final boolean numbered;
    private final int[] before;
    private final int[] behind;
    private final boolean parted;
    private final boolean hasParts;

    /// @param headings which of the lines are headings
    Ranks(List<Line> lines, boolean[] headings) {
        this.lines = lines;
        this.headings = headings;
        Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
        TreeMap<String, Integer> looks = new TreeMap<>();
        for (int at = 0; at < lines.size(); at++) {
            if (headings[at]) {
                int depth = decimalDepth(lines.get(at));
                if (depth > 0) {
                    counts.computeIfAbsent(depth, _ -> new HashMap<>()).merge(lines.get(at).look().heading(), 1,
                            Integer::sum);
                } else {
                    looks.merge(look(lines.get(at)), standsAbove(at) ? 2 : 1, Integer::sum);
                }
            }
        }
        looks.forEach((look, times) -> shapes.add(look));
        looks.values().forEach(times::add);
        numbered = counts.containsKey(1);
        before = nearest(1);
        behind = nearest(-1);
        parted = isParted();
        hasParts = IntStream.range(0, headings.length).anyMatch(at -> headings[at] && isPart(lines.get(at)));
        counts.forEach((depth, heads) -> levels.put(depth, heads.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(0)));
    }

    /// True where a heading without a number stands right above one that is the first of its list.
    private boolean isParted() {
        for (int at = 0; at + 1 < lines.size(); at++) {
            boolean above = headings[at] && headings[at + 1] && decimalDepth(lines.get(at)) == 0;
            if (above && decimalDepth(lines.get(at + 1)) == 1 && lines.get(at + 1).mark().get().value() == 1) {
                return true;
            }
        }
        return false;
    }

    /// For each line its rank, lower for a higher heading; 0 for none.
    int[] all() {
        int[] ranks = new int[lines.size()];
        for (int at = 0; at < lines.size(); at++) {
            ranks[at] = headings[at] ? rank(at) : 0;
        }
        return ranks;
    }

    private int rank(int at) {
        Line line = lines.get(at);
        int depth = decimalDepth(line);
        if (depth > 0) {
            int level = levels.get(depth);
            return depth > 1 ? DECIMAL + depth : level > 0 ? level * 10 : DECIMAL;
        }
        if (line.mark().filter(mark -> mark.kind() == Kind.WORD).isPresent()) {
            return ofWord(line);
        }
        boolean marked = line.look().heading() > 0;
        if (marked && (!numbered || levels.get(1) > 0 || parted)) {
            return line.look().heading() * 10;
        }
        if (numbered) {
            return isInside(at) ? DECIMAL + 2 : top();
        }
        return SHAPED + shaped(shapes.indexOf(look(line)));
    }

    /// A look that only one heading has ranks with the next lower one, unless that heading stands right above another.
    private int shaped(int shape) {
        int rank = shape;
        while (rank + 1 < shapes.size() && times.get(rank) == 1) {
            rank++;
        }
        return rank;
    }

    private boolean standsAbove(int at) {
        return at + 1 < lines.size() && headings[at + 1];
    }

    /// A part or chapter stands above all; an appendix stands beside the sections; a stage is one heading among others.
    private int ofWord(Line line) {
        if (hasParts && isOutermost(line)) {
            return PART;
        }
        boolean level = line.look().heading() > 0;
        boolean beside = !numbered && !level && LayoutWords.standsBesideOthers(line.mark().get());
        return level ? line.look().heading() * 10 : beside ? SHAPED + shaped(shapes.indexOf(look(line))) : top();
    }

    private static boolean isPart(Line line) {
        return line.mark().filter(mark -> LayoutWords.holdsSections(mark)).isPresent();
    }

    private static boolean isOutermost(Line line) {
        return isPart(line) || LayoutWords.standsBehindAll(line.mark().get());
    }

    private int top() {
        int level = levels.getOrDefault(1, 0);
        return level > 0 ? level * 10 : DECIMAL;
    }

    /// True where the number before and the number behind stand in the same section.
    private boolean isInside(int at) {
        return before[at] > 0 && before[at] == -behind[at];
    }

    /// For each line the first value of the nearest number in one direction; 0 where there is none. Behind, a number
    /// with more values than one counts as negative.
    private int[] nearest(int step) {
        int[] nearest = new int[lines.size()];
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            int at = step > 0 ? i : lines.size() - 1 - i;
            nearest[at] = last;
            Optional<Mark> mark = lines.get(at).mark().filter(found -> found.kind() == Kind.DECIMAL);
            int sign = step < 0 && mark.isPresent() && mark.get().depth() > 1 ? -1 : 1;
            last = mark.map(found -> sign * found.path().getFirst()).orElse(last);
        }
        return nearest;
    }

    private static int decimalDepth(Line line) {
        return line.mark().filter(mark -> mark.kind() == Kind.DECIMAL).map(Mark::depth).orElse(0);
    }

    /// Larger, centred, in capitals, bold: in this order, as letters that sort.
    private static String look(Line line) {
        Look look = line.look();
        return String.format(Locale.ROOT, "%05d", 10_000 - (int) Math.round(look.size() * 10))
                + (look.centred() ? "a" : "b") + (Headings.isCapitals(line.words()) ? "a" : "b")
                + (line.isBold() ? "a" : "b");
    }
}
