package clausebook.intake.outline;

import clausebook.diagnostic.Problems;
import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Outline;
import clausebook.document.Outline.Section;
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
        lines = OldAndNew.apart(Numbering.of(lines));
        lines = Splits.of(lines).lines();
        Front front = new Front(facts, ledger);
        lines = front.out(lines);
        lines = Implied.of(lines);
        lines.forEach(line -> facts.overhear(line.words()));
        Tree tree = Tree.of(lines, Headings.ranks(lines));
        RunIn.find(tree.root());
        new Notes(ledger).add(body, tree.root());
        List<Section> sections = new Shape(ledger).sections(tree.root());
        return Optional.of(new Outline(front.title(), facts.found(), sections, ledger.placements(body)));
    }
}
