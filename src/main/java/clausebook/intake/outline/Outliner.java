package clausebook.intake.outline;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Outline;
import clausebook.document.Outline.Section;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes a document's text apart.
public final class Outliner {

    private static final String OUTSIDE = "outside of the headings that were asked for";

    private Outliner() {}

    /// The outline of one text of a document; empty, with a problem, where its structure can't be made out.
    ///
    /// @param fromHeading words of the heading where the policy begins, in a file that holds several; null for the start
    /// @param toHeading   words of the heading before which it ends; null for the end
    public static Optional<Outline> outline(Body body, Document.Origin origin, String fromHeading, String toHeading,
            Problems problems) {
        Ledger ledger = new Ledger();
        Flow flow = Flow.of(body);
        List<Line> marked = Numbering.of(Doubled.of(new Contents(ledger).out(new Furniture(ledger).out(flow.lines()))));
        List<Line> apart = OldAndNew.apart(marked);
        Splits splits = Splits.of(apart);
        Optional<List<Line>> meant =
                new Policies(splits.lines(), origin.name(), problems).meant(fromHeading, toHeading);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        leaveOutside(splits.lines(), meant.get(), ledger);
        Facts facts = new Facts(ledger);
        flow.tell(facts, meant.get());
        Front front = new Front(facts, ledger);
        List<Line> lines = Implied.of(front.out(meant.get()));
        facts.addHistories();
        lines.forEach(line -> facts.overhear(line.words()));
        Tree tree = Tree.of(lines, Headings.ranks(lines));
        if (tree.root().children.isEmpty()) {
            tellNoClauses(origin, problems);
            return Optional.empty();
        }
        RunIn.find(tree.root());
        new Notes(ledger).add(body, tree.root());
        Doubts doubts = new Doubts(origin.name(), problems);
        doubts.tellLeftIn(meant.get());
        doubts.tellNumbers(tree.root());
        doubts.tellMended(splits.count(), OldAndNew.changed(marked, apart), tree.flattened());
        List<Section> sections = new Shape(ledger).sections(tree.root());
        return Optional.of(new Outline(front.title(), facts.found(), sections, ledger.placements(body)));
    }

    private static void leaveOutside(List<Line> all, List<Line> meant, Ledger ledger) {
        Set<Line> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        inside.addAll(meant);
        for (Line line : all) {
            if (!inside.contains(line)) {
                ledger.leaveOut(line, OUTSIDE);
            }
        }
    }

    private static void tellNoClauses(Document.Origin origin, Problems problems) {
        problems.add(ProblemCode.NO_CLAUSES, Location.startOf(origin.name()), "no clause was found in this document",
                "a policy has at least one clause; here are only a title, facts, headings or lists of contents",
                "look whether it is the file that you meant");
    }
}
