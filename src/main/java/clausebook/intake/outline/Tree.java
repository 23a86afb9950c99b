package clausebook.intake.outline;

import clausebook.intake.outline.Node.Kind;
import clausebook.intake.outline.mark.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds the tree of a document, line by line.
///
/// Lines and the ranks of the headings among them → the root.
final class Tree {

    /// Deeper headings stand beside those of this level, deeper items beside those of theirs.
    private static final int SECTIONS = 2;
    private static final int ITEMS = 2;

    private final Node root = new Node(Kind.ROOT, null, null);
    private final List<Node> sections = new ArrayList<>();
    private final List<Integer> ranks = new ArrayList<>();
    /// The open clause and its open items.
    private final List<Node> path = new ArrayList<>();
    private int flattened;

    private Tree() {}

    /// @param ranks of the headings, lower for a higher one; 0 for a line that is none
    static Tree of(List<Line> lines, int[] ranks) {
        Tree tree = new Tree();
        for (int at = 0; at < lines.size(); at++) {
            Line next = at + 1 < lines.size() ? lines.get(at + 1) : null;
            tree.add(lines.get(at), ranks[at], next);
        }
        return tree;
    }

    Node root() {
        return root;
    }

    /// How many headings and items stand higher than the document has them.
    int flattened() {
        return flattened;
    }

    private void add(Line line, int rank, Line next) {
        if (rank > 0) {
            addHeading(line, rank, next);
            return;
        }
        switch (line.role()) {
            case STEM -> addStem(line);
            case ROW -> addRow(line);
            case CELL -> path.getLast().text.add(line);
            case FREE -> addFree(line);
        }
    }

    private void addFree(Line line) {
        if (line.mark().isEmpty()) {
            addPlain(line);
        } else if (line.mark().get().isBullet()) {
            addBullet(line);
        } else {
            addNumbered(line, line.mark().get());
        }
    }

    /// A heading opens a section; one that only its own text follows, with a number of several values, titles a clause.
    private void addHeading(Line line, int rank, Line next) {
        boolean titlesClause = line.mark().filter(mark -> mark.kind() == Mark.Kind.DECIMAL && mark.depth() > 1)
                .filter(mark -> next == null || next.mark().filter(below -> below.isBelow(mark)).isEmpty()).isPresent();
        if (titlesClause) {
            place(line, line.mark().get()).title.add(line);
            return;
        }
        while (!ranks.isEmpty() && ranks.getLast() >= rank) {
            ranks.removeLast();
            sections.removeLast();
        }
        Node above = sections.isEmpty() ? root : sections.getLast();
        if (sections.size() >= SECTIONS) {
            above = sections.get(SECTIONS - 2);
            flattened++;
        }
        Node section = new Node(Kind.SECTION, above, line);
        section.title.add(line);
        sections.add(section);
        ranks.add(rank);
        path.clear();
    }

    private Node section() {
        if (sections.isEmpty()) {
            sections.add(new Node(Kind.SECTION, root, null));
            ranks.add(Integer.MAX_VALUE);
        }
        return sections.getLast();
    }

    private Node open(Node above, Line line) {
        Node node = new Node(Kind.CLAUSE, above, line);
        path.add(node);
        return node;
    }

    private void addNumbered(Line line, Mark mark) {
        Node node = place(line, mark);
        if (!line.words().isEmpty()) {
            node.text.add(line);
        }
    }

    /// The node of a numbered line: beside the open one of its list, below the one whose number it goes on, or below
    /// what is open.
    private Node place(Line line, Mark mark) {
        int beside = beside(mark);
        if (beside >= 0) {
            cut(beside);
        } else if (mark.kind() == Mark.Kind.DECIMAL && mark.depth() > 1) {
            cut(below(mark));
        } else if (mark.kind() == Mark.Kind.WORD || mark.kind() == Mark.Kind.CODE || startsClause(mark)) {
            path.clear();
        }
        return openBelow(line);
    }

    /// A list of numbers without those before it, begun behind clauses that have no number: they are clauses too.
    private boolean startsClause(Mark mark) {
        return !path.isEmpty() && !path.getFirst().isNumbered() && mark.kind() == Mark.Kind.DECIMAL
                && !isStem(path.getFirst());
    }

    private Node openBelow(Line line) {
        if (path.isEmpty()) {
            return open(section(), line);
        }
        if (path.size() > ITEMS) {
            cut(ITEMS);
            flattened++;
        }
        return open(path.getLast(), line);
    }

    private void cut(int size) {
        while (path.size() > size) {
            path.removeLast();
        }
    }

    /// How deep the open node of the same list is; -1 where there is none.
    private int beside(Mark mark) {
        for (int depth = path.size() - 1; depth >= 0; depth--) {
            Optional<Mark> open = path.get(depth).mark();
            boolean same = open.isPresent() && open.get().shape().equals(mark.shape())
                    && open.get().depth() == mark.depth();
            if (same && (mark.depth() < 2 || depth == 0 || open.get().path().subList(0, mark.depth() - 1)
                    .equals(mark.path().subList(0, mark.depth() - 1)))) {
                return depth;
            }
        }
        return -1;
    }

    /// How many open nodes stand above a number of several values: those whose own number begins it.
    private int below(Mark mark) {
        for (int depth = path.size() - 1; depth >= 0; depth--) {
            Optional<Mark> open = path.get(depth).mark();
            boolean above =
                    open.isPresent() && open.get().kind() == Mark.Kind.DECIMAL && open.get().depth() < mark.depth()
                            && open.get().path().equals(mark.path().subList(0, open.get().depth()));
            if (above) {
                return depth + 1;
            }
        }
        return 0;
    }

    /// A bullet is an item of the open clause; without one it is a clause.
    private void addBullet(Line line) {
        Mark mark = line.mark().get();
        int beside = besideBullet(line, mark);
        if (beside >= 0) {
            cut(beside);
        }
        openBelow(line).text.add(line);
    }

    private int besideBullet(Line line, Mark mark) {
        int level = level(line);
        for (int depth = path.size() - 1; depth >= 0; depth--) {
            Node open = path.get(depth);
            boolean bullet = open.mark().filter(Mark::isBullet).isPresent();
            boolean same = bullet && (level(open.head.get()) == level
                    ? open.mark().get().shape().equals(mark.shape())
                            || level > 0 || line.given().isPresent()
                    : level(open.head.get()) > level);
            if (same) {
                return depth;
            }
        }
        return -1;
    }

    /// How far in a line stands: its level in a list of the file, else its indent.
    private static int level(Line line) {
        return line.paragraph().label().map(label -> label.level() * 18).orElse(line.look().indent() / 9 * 9);
    }

    /// Words without a mark: they go on with what is open, close its list, or are a clause of their own.
    private void addPlain(Line line) {
        Node clause = path.isEmpty() ? null : path.getFirst();
        if (clause != null && goesOn(path.getLast(), line)) {
            path.getLast().text.add(line);
        } else if (clause == null || !clause.isNumbered() && clause.title.isEmpty()) {
            path.clear();
            open(section(), line).text.add(line);
        } else if (clause.children.isEmpty()) {
            clause.text.add(line);
        } else {
            addBehindItems(clause, line);
        }
    }

    /// Behind the items of a numbered clause: a new lead-in for more of them, or the clause's closing words.
    private void addBehindItems(Node clause, Line line) {
        if (line.raw().endsWith(":")) {
            cut(1);
            open(clause, line).text.add(line);
        } else {
            clause.closing.add(line);
        }
    }

    /// A sentence that was cut in two.
    private static boolean goesOn(Node node, Line line) {
        String before = node.text.isEmpty() ? "" : node.text.getLast().raw();
        return !before.isEmpty() && Character.isLowerCase(line.raw().codePointAt(0))
                && before.matches("(?s).*[\\p{L}\\d,’'–-]") && before.length() > 30;
    }

    private static boolean isStem(Node node) {
        return !node.text.isEmpty() && node.text.getLast().raw().endsWith(":");
    }

    private void addStem(Line line) {
        path.clear();
        open(section(), line).text.add(line);
    }

    private void addRow(Line line) {
        boolean stemless = path.isEmpty() || path.getFirst().head.get().role() != Line.Role.STEM
                && path.getFirst().children.isEmpty() && !isStem(path.getFirst());
        if (stemless) {
            path.clear();
            open(section(), line);
        }
        cut(1);
        open(path.getFirst(), line).text.add(line);
    }
}
