package clausebook.intake.outline;

import clausebook.diagnostic.Problems;
import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Outline;
import clausebook.document.Outline.Section;
import clausebook.document.Paragraph;
import java.util.List;
import java.util.Optional;

/// Takes a document's text apart.
public final class Outliner {

    private Outliner() {}

    /// The outline of one text of a document; empty, with a problem, where its structure can't be made out.
    ///
    /// @param fromHeading words of the heading where the policy begins, in a file that holds several; null for the start
    /// @param toHeading   words of the heading before which it ends; null for the end
    public static Optional<Outline> outline(Body body, Document.Origin origin, String fromHeading, String toHeading,
            Problems problems) {
        Ledger ledger = new Ledger();
        Facts facts = new Facts(ledger);
        List<Line> lines = Flow.of(body, facts);
        lines = new Furniture(ledger).out(lines);
        lines = new Contents(ledger).out(lines);
        lines = Numbering.of(lines);
        Front front = new Front(facts, ledger);
        lines = front.out(lines);
        lines.forEach(line -> facts.overhear(line.words()));
        Tree tree = Tree.of(lines, Headings.ranks(lines));
        List<Section> sections = new Shape(ledger).sections(tree.root());
        body.beside().forEach(paragraph -> leaveOut(paragraph, ledger));
        return Optional.of(new Outline(front.title(), facts.found(), sections, ledger.placements(body)));
    }

    private static void leaveOut(Paragraph paragraph, Ledger ledger) {
        String reason = switch (paragraph.part()) {
            case BODY, BOX -> "holds no words";
            case CONTENTS -> "line of the contents";
            case FOOTNOTE, ENDNOTE -> "note";
            case HEADER -> "page header";
            case FOOTER -> "page footer";
            case COMMENT -> "comment";
            case PROPERTY -> "property of the file";
            case PICTURE -> "picture: holds no words";
            case EMBEDDED -> "file within the file: not read";
        };
        Flow.lines(paragraph).forEach(line -> ledger.leaveOut(line, reason));
    }
}
