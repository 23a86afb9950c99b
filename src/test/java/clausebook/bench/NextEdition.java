package clausebook.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Makes a policy's next edition: most clauses byte for byte as before, some reworded, withdrawn, moved or new.
final class NextEdition {

    /// Of a hundred clauses eight are reworded, at most six withdrawn and two moved.
    private static final int REWORDED = 8;
    private static final int MOVED = REWORDED + 2;
    private static final int WITHDRAWN = MOVED + 6;

    private final PolicyMaker policy;
    private final Random random;
    private final Set<String> cited = new HashSet<>();
    private final StringBuilder changes = new StringBuilder();
    private int gone;

    NextEdition(PolicyMaker policy, List<MadeSection> before, Random random) {
        this.policy = policy;
        this.random = random;
        before.forEach(section -> section.clauses().forEach(clause -> cited.addAll(clause.cites())));
    }

    /// The sections; as many clauses as before.
    List<MadeSection> from(List<MadeSection> before) {
        List<MadeSection> sections = new ArrayList<>();
        List<MadeClause> moving = new ArrayList<>();
        for (MadeSection section : before) {
            sections.add(revised(section, moving));
        }
        for (MadeClause moved : moving) {
            add(sections, moved);
        }
        for (; gone > 0; gone--) {
            add(sections, null);
        }
        return sections;
    }

    /// The lines that tell what became of which clause.
    String changes() {
        return changes.isEmpty() ? "" : "changes:\n" + changes;
    }

    private MadeSection revised(MadeSection section, List<MadeClause> moving) {
        List<MadeClause> kept = new ArrayList<>();
        for (MadeClause clause : section.clauses()) {
            int dice = random.nextInt(100);
            if (dice < REWORDED) {
                kept.add(clause.reworded(policy.sentences().statement()));
                tell(clause, "reworded");
            } else if (dice < MOVED) {
                moving.add(clause);
                tell(clause, "moved");
            } else if (dice < WITHDRAWN && !cited.contains(clause.id())) {
                policy.withdraw(clause.id());
                tell(clause, "withdrawn");
                gone++;
            } else {
                kept.add(clause);
            }
        }
        return section.with(kept);
    }

    private void tell(MadeClause clause, String fate) {
        changes.append("  ").append(clause.id()).append(": { fate: ").append(fate).append(", reason: ")
                .append(policy.sentences().statement()).append(", material: true }\n");
    }

    /// Adds a clause that has moved, or a new one, at the end of a section.
    private void add(List<MadeSection> sections, MadeClause moved) {
        int at = random.nextInt(sections.size());
        MadeSection section = sections.get(at);
        List<MadeClause> clauses = new ArrayList<>(section.clauses());
        clauses.add(moved == null ? policy.next(section) : moved.at(section.nextNumber()));
        sections.set(at, section.with(clauses));
    }
}
