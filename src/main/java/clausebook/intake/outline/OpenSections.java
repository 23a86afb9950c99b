package clausebook.intake.outline;

import clausebook.intake.outline.Node.Kind;
import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark;
import java.util.ArrayList;
import java.util.List;

/// The sections that are open while the tree is built, the outermost first.
final class OpenSections {

    /// Deeper headings stand beside those of this level.
    private static final int DEEPEST = 2;
    /// A number without words may lie so far behind that of the section before it.
    private static final int FURTHEST = 3;

    private final Node root;
    private final List<Node> open = new ArrayList<>();
    private final List<Integer> ranks = new ArrayList<>();
    private final List<Line> flattened = new ArrayList<>();

    OpenSections(Node root) {
        this.root = root;
    }

    /// Headings that stand higher than in the document.
    List<Line> flattened() {
        return flattened;
    }

    /// The innermost; one without a title where none is open.
    Node last() {
        if (open.isEmpty()) {
            push(new Node(Kind.SECTION, root, null), Integer.MAX_VALUE);
        }
        return open.getLast();
    }

    private void push(Node section, int rank) {
        open.add(section);
        ranks.add(rank);
    }

    private void cut(int size) {
        while (open.size() > size) {
            open.removeLast();
            ranks.removeLast();
        }
    }

    /// Opens a section below those of a higher rank.
    void open(Line heading, int rank) {
        int above = 0;
        while (above < open.size() && ranks.get(above) < rank) {
            above++;
        }
        cut(above);
        if (above >= DEEPEST) {
            flattened.add(heading);
        }
        Node parent = above == 0 ? root : open.get(Math.min(above, DEEPEST - 1) - 1);
        Node section = new Node(Kind.SECTION, parent, heading);
        section.title.add(heading);
        push(section, rank);
    }

    /// True where a section of a higher rank is open.
    boolean isBelow(int rank) {
        return ranks.stream().anyMatch(above -> above < rank);
    }

    /// `PART 1` in a line of its own: the next heading says what it is about.
    boolean isHalfHeading() {
        Node last = open.isEmpty() ? null : open.getLast();
        return last != null && last.isLeaf() && last.title.size() == 1 && last.title.getFirst().words().isEmpty();
    }

    /// True for a clause that counts on with the numbers of the sections.
    ///
    /// @param wordless where it has no words of its own
    boolean isNext(Mark mark, boolean wordless) {
        int numbered = numbered();
        if (mark.kind() != Mark.Kind.DECIMAL || mark.depth() > 1 || numbered < 0) {
            return false;
        }
        int further = mark.value() - open.get(numbered).mark().get().value();
        return further == 1 || further > 1 && further <= FURTHEST && wordless;
    }

    /// The place of the innermost section that has a number of one value; -1 where none has.
    private int numbered() {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            boolean single = open.get(depth).mark()
                    .filter(mark -> mark.kind() == Mark.Kind.DECIMAL && mark.depth() == 1).isPresent();
            if (single) {
                return depth;
            }
        }
        return -1;
    }

    /// Ends the numbered section; one without a title takes what follows.
    void close() {
        int depth = numbered();
        int rank = ranks.get(depth);
        cut(depth);
        push(new Node(Kind.SECTION, open.isEmpty() ? root : open.getLast(), null), rank);
    }
}
