package clausebook.intake.outline;

import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A section, clause or item while the tree is built.
final class Node {

    /// What a node is.
    enum Kind {
        ROOT, SECTION, CLAUSE
    }

    final Kind kind;
    final Node parent;
    final Optional<Line> head;
    /// Lines of a heading of its own.
    final List<Line> title = new ArrayList<>();
    final List<Line> text = new ArrayList<>();
    final List<Node> children = new ArrayList<>();
    /// Footnotes of its words.
    final List<Line> notes = new ArrayList<>();
    /// Lines behind its children that belong to none of them.
    final List<Line> closing = new ArrayList<>();

    Node(Kind kind, Node parent, Line head) {
        this.kind = kind;
        this.parent = parent;
        this.head = Optional.ofNullable(head);
        if (parent != null) {
            parent.children.add(this);
        }
    }

    Optional<Mark> mark() {
        return head.flatMap(Line::mark);
    }

    /// True for a clause or item that has a number.
    boolean isNumbered() {
        return mark().isPresent() && !mark().get().isBullet();
    }

    /// True where nothing stands below.
    boolean isLeaf() {
        return children.isEmpty() && closing.isEmpty();
    }

    /// True where it is a clause, or one stands below.
    boolean holdsClauses() {
        return kind == Kind.CLAUSE || children.stream().anyMatch(Node::holdsClauses);
    }
}
