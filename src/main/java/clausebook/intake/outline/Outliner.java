package clausebook.intake.outline;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Body;
import clausebook.document.Decision;
import clausebook.document.Document;
import clausebook.document.Format;
import clausebook.document.Outline.Section;
import clausebook.document.Outline;
import clausebook.intake.outline.line.Flow;
import clausebook.intake.outline.line.Ledger;
import clausebook.intake.outline.line.Line;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Takes a document's text apart.
public final class Outliner {

    private static final String OUTSIDE = "outside of the headings that were asked for";

    private final Body body;
    private final Document.Origin origin;
    private final Problems problems;
    private final Ledger ledger = new Ledger();
    private final Facts facts = new Facts(ledger);
    private final Front front = new Front(facts, ledger);
    private final Doubts doubts;
    private final Asking asking;

    private Outliner(Body body, Document.Origin origin, Function<String, Optional<Decision>> answers,
            Problems problems) {
        this.body = body;
        this.origin = origin;
        this.problems = problems;
        this.doubts = new Doubts(origin.name(), problems);
        this.asking = new Asking(ledger, answers);
    }

    /// The outline of a document of which nothing was asked before.
    public static Optional<Outline> outline(Body body, Document.Origin origin, String fromHeading, String toHeading,
            Problems problems) {
        return outline(body, origin, fromHeading, toHeading, _ -> Optional.empty(), problems);
    }

    /// The outline of one text of a document; empty, with a problem, where its structure can't be made out.
    ///
    /// @param fromHeading words of the heading where the policy begins, in a file of several; null for the start
    /// @param toHeading   words of the heading before which it ends; null for the end
    /// @param answers     to what was asked about words before
    public static Optional<Outline> outline(Body body, Document.Origin origin, String fromHeading, String toHeading,
            Function<String, Optional<Decision>> answers, Problems problems) {
        Outliner outliner = new Outliner(body, origin, answers, problems);
        return outliner.meant(fromHeading, toHeading).flatMap(outliner::outline);
    }

    /// The lines of the policy that is meant, with their marks.
    private Optional<List<Line>> meant(String from, String to) {
        Flow flow = Flow.of(body);
        List<Line> lines = new Contents(ledger).out(new Furniture(ledger, asking, origin.format()).out(flow.lines()));
        List<Line> marked = Numbering.of(Doubled.of(lines));
        List<Line> apart = OldAndNew.apart(marked);
        Splits splits = Splits.of(apart);
        Optional<List<Line>> meant = new Policies(splits.lines(), origin.name(), problems).meant(from, to);
        meant.ifPresent(inside -> {
            leaveOutside(splits.lines(), inside);
            facts.add(flow, inside);
            doubts.tellLeftIn(inside);
            doubts.tellMended(splits.parted(), OldAndNew.changed(marked, apart));
        });
        return meant;
    }

    private Optional<Outline> outline(List<Line> meant) {
        List<Line> found = Implied.of(front.out(meant));
        List<Line> lines = asking.settled(found, Unsure.in(found, Headings.among(found)));
        facts.addHistories();
        lines.forEach(line -> facts.overhear(line.words()));
        Tree tree = Tree.of(lines, Headings.ranks(lines), isWhole());
        if (!tree.root().holdsClauses()) {
            tellNoClauses();
            return Optional.empty();
        }
        RunIn.find(tree.root());
        new Notes(ledger).add(body, tree.root());
        doubts.tellLevels(Headings.among(lines), lines);
        doubts.tellNumbers(tree.root());
        doubts.tellFlattened(tree.flattened());
        List<Section> sections = new Shape(ledger, isWhole()).sections(tree.root());
        return Optional.of(new Outline(front.title(), facts.found(), sections, ledger.placements(body)));
    }

    /// A word processor's paragraph is what its writer made one.
    private boolean isWhole() {
        return origin.format() == Format.DOCX || origin.format() == Format.ODT;
    }

    private void leaveOutside(List<Line> all, List<Line> meant) {
        Set<Line> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        inside.addAll(meant);
        for (Line line : all) {
            if (!inside.contains(line)) {
                ledger.leaveOut(line, OUTSIDE);
            }
        }
    }

    private void tellNoClauses() {
        problems.add(ProblemCode.NO_CLAUSES, Location.startOf(origin.name()), "no clause was found in this document",
                "a policy has at least one clause; here are only a title, facts, headings or lists of contents",
                "look whether it is the file that you meant");
    }
}
