package clausebook.intake.memory;

import clausebook.document.Outline;
import clausebook.document.Outline.Clause;
import clausebook.document.Outline.Placement;
import clausebook.document.Outline.Section;
import clausebook.document.Outline.Went;
import clausebook.document.Receipt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts paragraphs that were asked about to where a person decided that they go.
public final class Decided {

    private static final String OUT = "left out, as you decided";
    private static final String IN = "put here, as you decided";

    private final Map<Integer, List<Clause>> behind = new HashMap<>();
    private final Map<Integer, String> more = new HashMap<>();
    private int lastKey;

    private Decided(Outline outline) {
        lastKey = outline.placements().stream().mapToInt(Placement::key).max().orElse(0);
    }

    /// @param decided by the place of a placement in the outline's list
    public static Outline in(Outline outline, Map<Integer, String> decided) {
        return decided.isEmpty() ? outline : new Decided(outline).applied(outline, decided);
    }

    private Outline applied(Outline outline, Map<Integer, String> decided) {
        List<Placement> placements = new ArrayList<>();
        int clause = 0;
        for (int at = 0; at < outline.placements().size(); at++) {
            Placement placement = outline.placements().get(at);
            int before = clause;
            boolean asked = placement.went() == Went.LEFT_OUT && placement.reason().startsWith(Receipt.ASKED);
            Optional<Decision> decision =
                    asked ? Optional.ofNullable(decided.get(at)).flatMap(Decision::of) : Optional.empty();
            boolean settles = decision.filter(found -> before > 0 || found == Decision.LEFT_OUT).isPresent();
            Placement settled = settles ? settled(placement, decision.get(), before) : placement;
            clause = settled.went() == Went.CLAUSE || settled.went() == Went.ITEM ? settled.key() : clause;
            placements.add(settled);
        }
        return new Outline(outline.title(), outline.facts(), outline.sections().stream().map(this::section).toList(),
                placements);
    }

    private Placement settled(Placement placement, Decision decision, int before) {
        return switch (decision) {
            case CLAUSE -> {
                lastKey++;
                behind.computeIfAbsent(before, _ -> new ArrayList<>()).add(new Clause(lastKey, Optional.empty(),
                        Optional.empty(), placement.text().strip(), false, List.of(), Optional.empty()));
                yield new Placement(placement.n(), placement.text(), Went.CLAUSE, lastKey, IN);
            }
            case PART -> {
                more.merge(before, placement.text().strip(), (one, other) -> one + "\n\n" + other);
                yield new Placement(placement.n(), placement.text(), Went.CLAUSE, before, IN);
            }
            case LEFT_OUT -> new Placement(placement.n(), placement.text(), Went.LEFT_OUT, 0, OUT);
            case DOCUMENT, MINE -> placement;
        };
    }

    private Section section(Section section) {
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : section.clauses()) {
            clauses.add(clause(clause));
            added(clause, clauses);
        }
        return new Section(section.key(), section.number(), section.title(), section.intro(), clauses,
                section.sections().stream().map(this::section).toList(), section.closing());
    }

    /// New clauses stand behind the whole of the one before, be it named by one of its items.
    private void added(Clause clause, List<Clause> clauses) {
        behind.getOrDefault(clause.key(), List.of()).forEach(fresh -> {
            clauses.add(clause(fresh));
            added(fresh, clauses);
        });
        clause.items().forEach(item -> added(item, clauses));
    }

    private Clause clause(Clause clause) {
        String text = more.containsKey(clause.key())
                ? (clause.text() + "\n\n" + more.get(clause.key())).strip()
                : clause.text();
        return new Clause(clause.key(), clause.number(), clause.title(), text, clause.stem(),
                clause.items().stream().map(this::clause).toList(), clause.closing());
    }
}
