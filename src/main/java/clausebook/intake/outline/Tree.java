package clausebook.intake.outline;

import clausebook.intake.outline.Node.Kind;
import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Builds the tree of a document, line by line.
///
/// Lines and the ranks of the headings among them → the root.
final class Tree {

    /// A line that a page's end has cut in two is longer than a word or two.
    private static final int LONG = 30;

    private final Node root = new Node(Kind.ROOT, null, null);
    private final OpenSections sections = new OpenSections(root);
    private final OpenClauses open = new OpenClauses();
    private final Bullets bullets;
    /// Kinds of numbers that stand right below a heading somewhere: they number clauses.
    private final Set<String> clauses = new HashSet<>();

    private final boolean whole;

    private Tree(Bullets bullets, boolean whole) {
        this.bullets = bullets;
        this.whole = whole;
    }

    /// @param ranks of the headings, lower for a higher one; 0 for a line that is none
    /// @param whole true where no page or line can cut a paragraph in two
    static Tree of(List<Line> lines, int[] ranks, boolean whole) {
        Tree tree = new Tree(new Bullets(lines), whole);
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

    /// Headings and items that stand higher than in the document.
    List<Line> flattened() {
        return Stream.concat(sections.flattened().stream(), open.flattened().stream()).toList();
    }

    /// A heading opens a section; one that only its own text follows, with a number of several values, titles a clause.
    private void addHeading(Line line, int rank, Line next) {
        boolean outermost = line.look().heading() > 0 && !sections.isBelow(rank)
                && line.mark().filter(mark -> mark.kind() == Mark.Kind.CODE).isPresent();
        if (!outermost && titlesClause(line, next)) {
            place(line, line.mark().get()).title.add(line);
        } else if (line.mark().isEmpty() && sections.isHalfHeading()) {
            sections.last().title.add(line);
        } else {
            sections.open(line, rank);
            open.clear();
        }
    }

    private static boolean titlesClause(Line line, Line next) {
        Optional<Mark> mark = line.mark().filter(
                found -> found.kind() == Mark.Kind.CODE || found.kind() == Mark.Kind.DECIMAL && found.depth() > 1);
        Optional<Mark> below = next == null ? Optional.empty() : next.mark();
        return mark.isPresent() && below.filter(found -> found.isBelow(mark.get())
                || found.printed().startsWith(mark.get().printed() + ".")).isEmpty();
    }

    private void add(Line line, int at) {
        switch (line.role()) {
            case CAPTION -> open.open(sections.last(), line).title.add(line);
            case STEM -> (isCaptioned() ? open.clause() : open.open(sections.last(), line)).text.add(line);
            case FIRST_ROW -> addFirstRow(line);
            case ROW -> addRow(line);
            case CELL, GAP, MORE -> open.last().text.add(line);
            case TERM -> addTerm(line);
            case BOX -> addBox(line);
            case CLAUSE -> {
                open.clear();
                addText(open.open(sections.last(), line), line);
            }
            case PART -> (open.isEmpty() ? open.open(sections.last(), line) : open.last()).text.add(line);
            case FREE, ENTRY, HEADING -> addFree(line, at);
        }
    }

    /// True right behind the words above a table that name it.
    private boolean isCaptioned() {
        return !open.isEmpty() && open.clause().head.get().role() == Line.Role.CAPTION && open.clause().isLeaf()
                && open.clause().text.isEmpty();
    }

    private void addFree(Line line, int at) {
        if (line.mark().isEmpty()) {
            addPlain(line);
        } else if (line.mark().get().isBullet()) {
            addText(open.openBullet(sections.last(), line, bullets.level(at)), line);
        } else {
            addText(place(line, line.mark().get()), line);
        }
    }

    private static void addText(Node node, Line line) {
        if (!line.words().isEmpty()) {
            node.text.add(line);
        }
    }

    /// A mark in a line or cell of its own waits for its words.
    private boolean waits() {
        Node last = open.isEmpty() ? null : open.last();
        return last != null && last.text.isEmpty() && last.title.isEmpty() && last.isLeaf()
                && last.head.get().words().isEmpty();
    }

    /// The node of a numbered line: beside the open one of its list, below the one whose number it goes on, or below
    /// what is open.
    private Node place(Line line, Mark mark) {
        int beside = open.beside(line, mark);
        if (beside >= 0) {
            open.cut(beside);
        } else if (sections.isNext(mark, line.words().isEmpty())) {
            sections.close();
            open.clear();
        } else if (mark.kind() == Mark.Kind.DECIMAL && mark.depth() > 1) {
            open.cut(open.above(mark));
        } else if (mark.kind() == Mark.Kind.WORD || mark.kind() == Mark.Kind.CODE || startsClause(mark)) {
            open.clear();
        }
        return open.openBelow(sections.last(), line);
    }

    /// A list of numbers without those before it, begun behind clauses that have no number: they are clauses too.
    private boolean startsClause(Mark mark) {
        return !open.isEmpty() && !open.clause().isNumbered() && (clauses.contains(mark.shape())
                || mark.kind() == Mark.Kind.DECIMAL && !isStem(open.clause())) || isNextOutside(mark);
    }

    /// `4.` behind `3.3`: the next of those numbers that `3.` begins.
    private boolean isNextOutside(Mark mark) {
        Optional<Mark> clause = open.isEmpty() ? Optional.empty() : open.clause().mark();
        return mark.depth() == 1 && mark.shape().equals("1.") && clause.filter(inner -> inner.depth() > 1
                && inner.kind() == Mark.Kind.DECIMAL && inner.path().getFirst() + 1 == mark.value()).isPresent();
    }

    /// Words without a mark: they go on with what is open, close its list, or are a clause of their own.
    private void addPlain(Line line) {
        boolean leadsIn = line.endsIn(":") && open.hasItem();
        if (waits() || !open.isEmpty() && (goesOn(open.last(), line) && !leadsIn || isFurtherIn(open.last(), line))) {
            open.last().text.add(line);
        } else if (open.isEmpty() || !open.clause().isNumbered() && open.clause().title.isEmpty()) {
            open.open(sections.last(), line).text.add(line);
        } else if (open.clause().children.isEmpty()) {
            open.clause().text.add(line);
        } else {
            addBehindItems(line);
        }
    }

    /// Behind the items of a numbered clause: a new lead-in for more of them, or the clause's closing words.
    private void addBehindItems(Line line) {
        if (line.endsIn(":")) {
            open.cut(1);
            open.openBelow(sections.last(), line).text.add(line);
        } else {
            open.clause().closing.add(line);
        }
    }

    /// A paragraph of an item stands further in than its number.
    private boolean isFurtherIn(Node node, Line line) {
        int indent = node.head.get().look().indent();
        return open.hasItem() && node.children.isEmpty() && node.head.get().role() == Line.Role.FREE && indent > 0
                && line.look().indent() > indent + OpenClauses.NEAR;
    }

    /// A sentence that was cut in two.
    private boolean goesOn(Node node, Line line) {
        Line before = whole || node.text.isEmpty() ? null : node.text.getLast();
        return before != null && Character.isLowerCase(line.raw().codePointAt(0)) && before.endsOpen()
                && before.raw().length() > LONG;
    }

    /// True for a table with a heading row, or with words above it.
    private static boolean isTable(Node node) {
        Line.Role head = node.head.get().role();
        return head == Line.Role.STEM || head == Line.Role.CAPTION;
    }

    private static boolean isStem(Node node) {
        return !node.text.isEmpty() && node.text.getLast().endsIn(":");
    }

    /// A row of a table is an item of its heading row, or of the lead-in before it; else the table is a clause without
    /// words of its own.
    private void addRow(Line line) {
        boolean stemless = open.isEmpty() || !isTable(open.clause())
                && open.clause().children.isEmpty() && !isStem(open.clause());
        if (stemless) {
            open.open(sections.last(), line);
        }
        open.cut(1);
        open.openBelow(sections.last(), line).text.add(line);
    }

    /// A table without a heading row begins a clause of its own, but behind a lead-in; that of the table before it is
    /// none.
    private void addFirstRow(Line line) {
        if (!isCaptioned() && (open.isEmpty() || !isStem(open.clause()) || !open.clause().children.isEmpty())) {
            open.open(sections.last(), line);
        }
        open.cut(1);
        open.openBelow(sections.last(), line).text.add(line);
    }

    /// A term is an item of the lead-in before it, or titles a clause of its own.
    private void addTerm(Line line) {
        boolean item = !open.isEmpty() && (isStem(open.clause()) || isTable(open.clause()));
        if (item) {
            open.cut(1);
            open.openBelow(sections.last(), line).text.add(line);
        } else {
            open.open(sections.last(), line).title.add(line);
        }
    }

    /// A box stands beside the text: a clause behind the one that is open, which goes on behind it.
    private void addBox(Line line) {
        Node section = sections.last();
        Node last = section.children.isEmpty() ? null : section.children.getLast();
        boolean same = last != null && last.head.isPresent() && last.head.get().role() == Line.Role.BOX
                && last.head.get().paragraph().anchor() == line.paragraph().anchor();
        (same ? last : new Node(Kind.CLAUSE, section, line)).text.add(line);
    }
}
