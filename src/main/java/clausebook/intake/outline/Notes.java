package clausebook.intake.outline;

import clausebook.document.Body;
import clausebook.document.Paragraph;
import clausebook.document.Part;
import clausebook.intake.outline.line.Flow;
import clausebook.intake.outline.line.Ledger;
import clausebook.intake.outline.line.Line;
import java.util.HashMap;
import java.util.Map;

/// Hands what stands beside the text to where it belongs: footnotes to the words that they are tied to; all else is
/// left out by its kind.
final class Notes {

    private final Ledger ledger;
    private final Map<Integer, Node> nodes = new HashMap<>();

    Notes(Ledger ledger) {
        this.ledger = ledger;
    }

    void add(Body body, Node root) {
        find(root);
        for (Paragraph paragraph : body.beside()) {
            boolean note = paragraph.part() == Part.FOOTNOTE || paragraph.part() == Part.ENDNOTE;
            Node node = note ? nodes.get(paragraph.anchor()) : null;
            for (Line line : Flow.lines(paragraph)) {
                if (node == null || line.isBlank()) {
                    ledger.leaveOut(line, reason(paragraph.part()));
                } else {
                    node.notes.add(line);
                }
            }
        }
    }

    private void find(Node node) {
        if (node.kind == Node.Kind.CLAUSE) {
            node.title.forEach(line -> nodes.put(line.n(), node));
        }
        node.text.forEach(line -> nodes.put(line.n(), node));
        node.closing.forEach(line -> nodes.putIfAbsent(line.n(), node));
        node.children.forEach(this::find);
    }

    private static String reason(Part part) {
        return switch (part) {
            case BODY, BOX -> "holds no words";
            case FOOTNOTE, ENDNOTE -> "note to a heading, or to words that were left out";
            case CONTENTS -> "contents list";
            case HEADER -> "page header";
            case FOOTER -> "page footer";
            case COMMENT -> "comment";
            case PROPERTY -> "property of the file";
            case FORM -> "filled into a form: nobody can tell whether the policy says it";
            case PICTURE -> "picture: holds no words";
            case EMBEDDED -> "file within the file: not read";
        };
    }
}
