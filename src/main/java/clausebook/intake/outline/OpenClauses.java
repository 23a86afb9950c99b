package clausebook.intake.outline;

import clausebook.document.Paragraph.Label;
import clausebook.intake.outline.Node.Kind;
import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The clause that is open while the tree is built, and its open items.
final class OpenClauses {

    /// Deeper items stand beside those of this level.
    private static final int DEEPEST = 2;
    /// Points that make no difference to the eye.
    static final int NEAR = 6;

    private final List<Node> path = new ArrayList<>();
    /// How deep the open bullets stand.
    private final Map<Node, Integer> levels = new HashMap<>();
    private final List<Line> flattened = new ArrayList<>();

    /// Items that stand higher than in the document.
    List<Line> flattened() {
        return flattened;
    }

    boolean isEmpty() {
        return path.isEmpty();
    }

    /// The clause.
    Node clause() {
        return path.getFirst();
    }

    /// The innermost item, or the clause.
    Node last() {
        return path.getLast();
    }

    boolean hasItem() {
        return path.size() > 1;
    }

    void clear() {
        path.clear();
        levels.clear();
    }

    /// Closes all but the outermost so many.
    void cut(int size) {
        while (path.size() > size) {
            path.removeLast();
        }
    }

    /// Opens a clause of a section.
    Node open(Node section, Line line) {
        path.clear();
        path.add(new Node(Kind.CLAUSE, section, line));
        return path.getLast();
    }

    /// Opens an item below the innermost, or a clause where none is open.
    Node openBelow(Node section, Line line) {
        if (path.isEmpty()) {
            return open(section, line);
        }
        if (path.size() > DEEPEST) {
            cut(DEEPEST);
            flattened.add(line);
        }
        path.add(new Node(Kind.CLAUSE, path.getLast(), line));
        return path.getLast();
    }

    /// Opens a bullet: beside those of its level, below the others.
    Node openBullet(Node section, Line line, int level) {
        for (int depth = path.size() - 1; depth >= 0; depth--) {
            if (levels.getOrDefault(path.get(depth), -1) >= level) {
                cut(depth);
            }
        }
        Node node = openBelow(section, line);
        levels.put(node, level);
        return node;
    }

    /// How deep the open node of the same list is; -1 where there is none.
    int beside(Line line, Mark mark) {
        for (int depth = path.size() - 1; depth >= 0; depth--) {
            Optional<Mark> open = path.get(depth).mark();
            boolean same = open.isPresent() && open.get().depth() == mark.depth()
                    && (open.get().shape().equals(mark.shape()) || depth == 0 && isNext(open.get(), mark));
            if (same && (depth == 0 || hasSameStart(open.get(), mark)) && isOfLevel(depth, line, mark)) {
                return depth;
            }
        }
        return -1;
    }

    /// False where the file says that one of them stands deeper, or the page shows it: a list that begins further in,
    /// and one further out that goes on.
    private boolean isOfLevel(int depth, Line line, Mark mark) {
        Line head = path.get(depth).head.orElse(line);
        if (level(head).isPresent() && level(line).isPresent()) {
            return level(head).equals(level(line));
        }
        int further = line.look().indent() - head.look().indent();
        boolean begins = further > NEAR && mark.value() == 1;
        return !begins && (further >= -NEAR || path.subList(0, depth).stream().flatMap(node -> node.mark().stream())
                .noneMatch(outer -> outer.shape().equals(mark.shape()) && outer.value() + 1 == mark.value()));
    }

    private static Optional<Integer> level(Line line) {
        return line.given().isEmpty() ? Optional.empty() : line.paragraph().label().map(Label::level);
    }

    private static boolean hasSameStart(Mark open, Mark mark) {
        int before = mark.depth() - 1;
        return before < 1 || open.path().subList(0, before).equals(mark.path().subList(0, before));
    }

    /// True for the next of a list of figures, with or without a dot.
    private static boolean isNext(Mark open, Mark mark) {
        return open.kind() == Mark.Kind.DECIMAL && mark.kind() == Mark.Kind.DECIMAL && mark.value() == open.value() + 1;
    }

    /// How many open nodes stand above a number of several values: those whose own number begins it.
    int above(Mark mark) {
        for (int depth = path.size() - 1; depth >= 0; depth--) {
            Optional<Mark> open = path.get(depth).mark().filter(found -> found.kind() == Mark.Kind.DECIMAL);
            if (open.isPresent() && open.get().depth() < mark.depth()
                    && open.get().path().equals(mark.path().subList(0, open.get().depth()))) {
                return depth + 1;
            }
        }
        return 0;
    }
}
