package clausebook.intake.outline;

import clausebook.intake.outline.Node.Kind;
import clausebook.intake.outline.mark.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Builds the tree of a document, line by line.
///
/// Lines and the ranks of the headings among them → the root.
final class Tree {

    /// Deeper headings stand beside those of this level, deeper items beside those of theirs.
    private static final int SECTIONS = 2;
    private static final int ITEMS = 2;
    /// Points that make no difference to the eye.
    private static final int NEAR = 6;

    private final Node root = new Node(Kind.ROOT, null, null);
    private final List<Node> sections = new ArrayList<>();
    private final List<Integer> ranks = new ArrayList<>();
    /// The open clause and its open items.
    private final List<Node> path = new ArrayList<>();
    private final Bullets bullets;
    /// Kinds of numbers that stand right below a heading somewhere: they number clauses.
    private final Set<String> clauses = new HashSet<>();
    /// The levels of the open bullets, by their places in `path`.
    private final Map<Node, Integer> levels = new HashMap<>();
    private int flattened;

    private Tree(Bullets bullets) {
        this.bullets = bullets;
    }

    /// @param ranks of the headings, lower for a higher one; 0 for a line that is none
    static Tree of(List<Line> lines, int[] ranks) {
        Tree tree = new Tree(new Bullets(lines));
        for (int at = 1; at < lines.size(); at++) {
            if (ranks[at - 1] > 0 && ranks[at] == 0) {
                lines.get(at).mark().filter(mark -> !mark.isBullet()).ifPresent(mark -> tree.clauses.add(mark.shape()));
            }
        }
        for (int at = 0; at < lines.size(); at++) {
            if (ranks[at] > 0) {
                tree.addHeading(lines.get(at), ranks[at], at + 1 < lines.size() ? lines.get(at + 1) : null);
            } else {
                tree.add(lines.get(at), at);
            }
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

    private void add(Line line, int at) {
        switch (line.role()) {
            case STEM -> addStem(line);
            case ROW -> addRow(line);
            case CELL -> path.getLast().text.add(line);
            case FREE, ENTRY -> addFree(line, at);
            case BOX -> addBox(line);
        }
    }

    private void addFree(Line line, int at) {
        if (line.mark().isEmpty()) {
            addPlain(line);
        } else if (line.mark().get().isBullet()) {
            addBullet(line, bullets.level(at));
        } else {
            addNumbered(line, line.mark().get());
        }
    }

    /// A heading opens a section; one that only its own text follows, with a number of several values, titles a clause.
    private void addHeading(Line line, int rank, Line next) {
        if (titlesClause(line, next)) {
            place(line, line.mark().get()).title.add(line);
            return;
        }
        if (line.mark().isEmpty() && isHalfHeading()) {
            sections.getLast().title.add(line);
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

    /// `PART 1` in a line of its own: the next heading says what it is about.
    private boolean isHalfHeading() {
        Node last = sections.isEmpty() ? null : sections.getLast();
        return last != null && last.isLeaf() && last.title.size() == 1 && last.title.getFirst().words().isEmpty();
    }

    private static boolean titlesClause(Line line, Line next) {
        Optional<Mark> mark = line.mark().filter(
                found -> found.kind() == Mark.Kind.CODE || found.kind() == Mark.Kind.DECIMAL && found.depth() > 1);
        Optional<Mark> below = next == null ? Optional.empty() : next.mark();
        return mark.isPresent() && below.filter(found -> found.isBelow(mark.get())).isEmpty();
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
        } else if (isNextSection(mark, line.words().isEmpty())) {
            closeSection();
        } else if (mark.kind() == Mark.Kind.DECIMAL && mark.depth() > 1) {
            cut(below(mark));
        } else if (mark.kind() == Mark.Kind.WORD || mark.kind() == Mark.Kind.CODE || startsClause(mark)) {
            path.clear();
        }
        return openBelow(line);
    }

    /// A clause that counts on with the numbers of the sections.
    private boolean isNextSection(Mark mark, boolean wordless) {
        boolean single = mark.kind() == Mark.Kind.DECIMAL && mark.depth() == 1;
        int further = single && numberedSection() >= 0
                ? mark.value() - sections.get(numberedSection()).mark().get().value()
                : 0;
        return further == 1 || further > 1 && further < 4 && wordless;
    }

    private int numberedSection() {
        for (int depth = sections.size() - 1; depth >= 0; depth--) {
            if (sections.get(depth).mark().filter(mark -> mark.kind() == Mark.Kind.DECIMAL && mark.depth() == 1)
                    .isPresent()) {
                return depth;
            }
        }
        return -1;
    }

    /// Ends the open section; a section without a title takes what follows.
    private void closeSection() {
        int depth = numberedSection();
        int rank = ranks.get(depth);
        while (sections.size() > depth) {
            sections.removeLast();
            ranks.removeLast();
        }
        sections.add(new Node(Kind.SECTION, sections.isEmpty() ? root : sections.getLast(), null));
        ranks.add(rank);
        path.clear();
    }

    /// A list of numbers without those before it, begun behind clauses that have no number: they are clauses too.
    private boolean startsClause(Mark mark) {
        return !path.isEmpty() && !path.getFirst().isNumbered() && (clauses.contains(mark.shape())
                || mark.kind() == Mark.Kind.DECIMAL && !isStem(path.getFirst()));
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
            boolean same = open.isPresent() && open.get().depth() == mark.depth()
                    && (open.get().shape().equals(mark.shape()) || depth == 0 && isNext(open.get(), mark));
            if (same && (mark.depth() < 2 || depth == 0 || open.get().path().subList(0, mark.depth() - 1)
                    .equals(mark.path().subList(0, mark.depth() - 1)))) {
                return depth;
            }
        }
        return -1;
    }

    /// True for the next of a list of figures, with or without a dot.
    private static boolean isNext(Mark open, Mark mark) {
        return open.kind() == Mark.Kind.DECIMAL && mark.kind() == Mark.Kind.DECIMAL && mark.value() == open.value() + 1;
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
    private void addBullet(Line line, int level) {
        for (int depth = path.size() - 1; depth >= 0; depth--) {
            boolean bullet = path.get(depth).mark().filter(Mark::isBullet).isPresent();
            if (bullet && levels.get(path.get(depth)) >= level) {
                cut(depth);
            }
        }
        Node node = openBelow(line);
        node.text.add(line);
        levels.put(node, level);
    }

    /// A box stands beside the text: a clause behind the one that is open, which goes on behind it.
    private void addBox(Line line) {
        Node section = section();
        Node last = section.children.isEmpty() ? null : section.children.getLast();
        boolean same = last != null && last.head.isPresent() && last.head.get().role() == Line.Role.BOX
                && last.head.get().paragraph().anchor() == line.paragraph().anchor();
        (same ? last : new Node(Kind.CLAUSE, section, line)).text.add(line);
    }

    /// Words without a mark: they go on with what is open, close its list, or are a clause of their own.
    private void addPlain(Line line) {
        Node clause = path.isEmpty() ? null : path.getFirst();
        boolean lead = line.raw().endsWith(":") && path.size() > 1;
        if (clause != null && (goesOn(path.getLast(), line) && !lead || isFurtherIn(path.getLast(), line))) {
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

    /// A paragraph of an item stands further in than its number.
    private boolean isFurtherIn(Node node, Line line) {
        return path.size() > 1 && node.children.isEmpty() && node.head.get().role() == Line.Role.FREE
                && line.look().indent() > node.head.get().look().indent() + NEAR && node.head.get().look().indent() > 0;
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
