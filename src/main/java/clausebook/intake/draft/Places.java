package clausebook.intake.draft;

import clausebook.corpus.Joins;
import clausebook.draft.DraftClause;
import clausebook.draft.DraftSection;
import clausebook.draft.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells where each clause of an edition stands, and types a place only where numbers would claim one twice.
public final class Places {

    private final Map<String, String> byId = new HashMap<>();
    private final List<DraftSection> sections;

    private Places(List<DraftSection> sections) {
        this.sections = sections.stream().map(this::section).toList();
    }

    public static Places of(List<DraftSection> sections) {
        return new Places(sections);
    }

    /// The sections, with the places that had to be typed.
    public List<DraftSection> sections() {
        return sections;
    }

    /// The place of a clause by its id, and of a section: its number, else its id.
    public Map<String, String> byId() {
        return byId;
    }

    /// The places by the keys of an outline.
    ///
    /// @param ids by key
    public Map<Integer, String> byKey(Map<Integer, String> ids) {
        Map<Integer, String> places = new HashMap<>();
        ids.forEach((key, id) -> places.put(key, byId.getOrDefault(id, "")));
        return places;
    }

    private DraftSection section(DraftSection section) {
        String id = DraftUnits.words(section.id());
        String number = DraftUnits.words(section.number());
        String base = number.isEmpty() ? id : number;
        byId.put(id, base);
        Optional<DraftClause> intro = section.intro().map(clause -> clause(clause, Spot.intro(base), id));
        List<DraftClause> clauses = new ArrayList<>();
        for (DraftClause clause : section.clauses()) {
            clauses.add(clause(clause, Spot.clause(base, clauses.size() + 1, Joins.NONE), id));
        }
        Optional<DraftClause> closing = section.closing().map(clause -> clause(clause, Spot.closing(base), id));
        return new DraftSection(section.id(), section.number(), section.title(), intro, clauses, closing,
                section.sections().stream().map(this::section).toList());
    }

    /// @param parent the id of what it stands in: no other has it, so a place below it is free
    private DraftClause clause(DraftClause clause, Spot spot, String parent) {
        String place = spot.place(clause);
        boolean taken = byId.containsValue(place);
        String own = taken ? new Spot(spot.part(), parent, spot.ordinal(), spot.joins()).unnumbered() : place;
        String id = DraftUnits.words(clause.id());
        byId.put(id, own);
        List<DraftClause> items = new ArrayList<>();
        for (DraftClause item : clause.items()) {
            items.add(clause(item, Spot.item(own, items.size() + 1), id));
        }
        Values values = Values.of(DraftClause.SHAPE, clause).put("items", items);
        values.put("closing", clause.closing().map(last -> clause(last, Spot.closing(own), id)).orElse(null));
        return (taken ? values.text("place", own) : values).in(DraftClause.SHAPE);
    }
}
