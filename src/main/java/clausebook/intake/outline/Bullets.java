package clausebook.intake.outline;

import clausebook.intake.outline.line.Line;
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

    private record Open(int indent, String sign, int level) {}

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
            String sign = lines.get(at).mark().get().printed();
            int least = open.isEmpty() ? indent : open.getLast().level();
            while (!open.isEmpty() && open.getFirst().indent() > indent) {
                open.pop();
            }
            popTo(indent, sign, open);
            Open before = open.isEmpty() ? new Open(indent, sign, least) : open.getFirst();
            boolean given = lines.get(at).given().isPresent();
            boolean deeper = indent > before.indent() && (given || leads(at - 1, from, lastOf))
                    || !given && indent == before.indent() && !sign.equals(before.sign());
            levels[at] = deeper ? before.level() + 2 : before.level();
            Open now = new Open(indent, sign, levels[at]);
            if (!now.equals(open.peek())) {
                open.push(now);
            }
        }
    }

    /// Where a sign comes again at its own indent, the others that were opened below it there are closed.
    private static void popTo(int indent, String sign, Deque<Open> open) {
        boolean known = open.stream().anyMatch(one -> one.indent() == indent && one.sign().equals(sign));
        while (known && !open.getFirst().sign().equals(sign)) {
            open.pop();
        }
    }

    private boolean leads(int at, int from, Map<Integer, Integer> lastOf) {
        String words = lines.get(at).raw();
        boolean beside = lastOf.get(indent(lines.get(at))) > at
                || at > from && indent(lines.get(at - 1)) == indent(lines.get(at));
        return lines.get(at).endsIn(":–—-") || beside && !words.endsWith(".");
    }
}
