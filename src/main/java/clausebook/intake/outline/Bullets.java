package clausebook.intake.outline;

import clausebook.intake.outline.mark.Mark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How deep bullets stand. Programs that copy a list often lose the indent of its first line: a typed bullet stands
/// below the one before it only if that one leads in, or if others stand beside that one.
final class Bullets {

    private static final int POINTS = 9;

    private record Open(int indent, int level) {}

    private final List<Line> lines;
    private final int[] levels;

    /// @param lines with their marks
    Bullets(List<Line> lines) {
        this.lines = lines;
        levels = new int[lines.size()];
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && isBullet(lines.get(end))) {
                end++;
            }
            settle(at, end);
            at = Math.max(end, at + 1);
        }
    }

    /// The level of a line, in half steps of an indent.
    int level(int at) {
        return levels[at];
    }

    private static boolean isBullet(Line line) {
        return line.mark().filter(Mark::isBullet).isPresent();
    }

    private static int indent(Line line) {
        return line.paragraph().label().map(label -> label.level() * 2).orElse(line.look().indent() / POINTS);
    }

    /// Settles the bullets of one list, from `from` up to `end`.
    private void settle(int from, int end) {
        Map<Integer, Integer> lastOf = new HashMap<>();
        for (int at = from; at < end; at++) {
            lastOf.put(indent(lines.get(at)), at);
        }
        Deque<Open> open = new ArrayDeque<>();
        for (int at = from; at < end; at++) {
            int indent = indent(lines.get(at));
            int least = open.isEmpty() ? indent : open.getLast().level();
            while (!open.isEmpty() && open.getFirst().indent() > indent) {
                open.pop();
            }
            Open before = open.isEmpty() ? new Open(indent, least) : open.getFirst();
            boolean deeper =
                    indent > before.indent() && (lines.get(at).given().isPresent() || leads(at - 1, from, lastOf));
            levels[at] = deeper ? before.level() + 2 : before.level();
            open.push(new Open(indent, levels[at]));
        }
    }

    private boolean leads(int at, int from, Map<Integer, Integer> lastOf) {
        String words = lines.get(at).raw();
        boolean beside = lastOf.get(indent(lines.get(at))) > at
                || at > from && indent(lines.get(at - 1)) == indent(lines.get(at));
        return words.matches("(?s).*[:–—-]") || beside && !words.endsWith(".");
    }
}
