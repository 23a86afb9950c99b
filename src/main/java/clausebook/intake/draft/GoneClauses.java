package clausebook.intake.draft;

import clausebook.draft.DraftClause;
import clausebook.draft.DraftSection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Clauses that have gone from a document and of which somebody has read what they mean: they stay in the edition
/// until a person has said that they go.
public final class GoneClauses {

    private final Set<String> now;
    private final List<DraftSection> before;
    private final Set<String> kept = new LinkedHashSet<>();

    /// @param before  the sections of the edition as it stands
    /// @param now     ids of what stands in the document
    /// @param decided ids of those of which a person said that they go
    public GoneClauses(List<DraftSection> before, Collection<String> now, Set<String> decided) {
        this.before = before;
        this.now = new HashSet<>(now);
        for (DraftSection section : all(before)) {
            for (DraftClause clause : section.clauses()) {
                String id = DraftUnits.words(clause.id());
                if (!now.contains(id) && !decided.contains(id) && ClauseMaker.isRead(clause)) {
                    kept.add(id);
                }
            }
        }
    }

    /// The ids of those that stay.
    public Set<String> kept() {
        return kept;
    }

    /// Sections with those that stay, each behind the clause that it stood behind.
    public List<DraftSection> in(List<DraftSection> sections) {
        if (kept.isEmpty() || sections.isEmpty()) {
            return sections;
        }
        Set<String> there = DraftUnits.of(sections).sections().keySet();
        List<DraftSection> filled = new ArrayList<>();
        for (DraftSection section : sections) {
            filled.add(filled(section, section == sections.getLast(), there));
        }
        return filled;
    }

    private DraftSection filled(DraftSection section, boolean last, Set<String> there) {
        List<DraftClause> clauses = new ArrayList<>(section.clauses());
        String own = DraftUnits.words(section.id());
        for (DraftSection old : all(before)) {
            String id = DraftUnits.words(old.id());
            if (id.equals(own) || last && !there.contains(id)) {
                putBack(old, clauses);
            }
        }
        List<DraftSection> below = section.sections().stream().map(inner -> filled(inner, false, there)).toList();
        return new DraftSection(section.id(), section.number(), section.title(), section.intro(), clauses,
                section.closing(), below);
    }

    private void putBack(DraftSection old, List<DraftClause> clauses) {
        int behind = 0;
        for (DraftClause clause : old.clauses()) {
            int at = place(clauses, DraftUnits.words(clause.id()));
            if (at >= 0) {
                behind = at + 1;
            } else if (kept.contains(DraftUnits.words(clause.id()))) {
                clauses.add(behind,
                        Values.of(DraftClause.SHAPE, left(clause)).put("place", null).in(DraftClause.SHAPE));
                behind++;
            }
        }
    }

    /// The clause without those of its items that stand elsewhere in the document now.
    private DraftClause left(DraftClause clause) {
        List<DraftClause> items = clause.items().stream()
                .filter(item -> !now.contains(DraftUnits.words(item.id()))).map(this::left).toList();
        Optional<DraftClause> closing = clause.closing().filter(line -> !now.contains(DraftUnits.words(line.id())));
        return Values.of(DraftClause.SHAPE, clause).put("items", items).put("closing", closing.orElse(null))
                .in(DraftClause.SHAPE);
    }

    private static int place(List<DraftClause> clauses, String id) {
        for (int at = 0; at < clauses.size(); at++) {
            if (DraftUnits.words(clauses.get(at).id()).equals(id)) {
                return at;
            }
        }
        return -1;
    }

    private static List<DraftSection> all(List<DraftSection> sections) {
        List<DraftSection> all = new ArrayList<>();
        for (DraftSection section : sections) {
            all.add(section);
            all.addAll(section.sections());
        }
        return all;
    }
}
