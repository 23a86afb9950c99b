package clausebook.intake.draft;

import clausebook.document.Outline;
import clausebook.draft.DraftClause;
import clausebook.intake.identity.Pairs;
import clausebook.intake.identity.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the ids of an outline's sections and clauses: those that they had, or new ones.
public final class Identity {

    private final Map<Integer, String> ids = new HashMap<>();
    private final Map<String, DraftClause> known = new HashMap<>();
    private final List<Unit> units;

    /// @param texts texts before, the nearest first: the same edition as it was imported, then the edition before
    /// @param taken ids that no new clause may have
    /// @param sure  ids by key that are known already
    public Identity(Outline outline, List<DraftUnits> texts, Set<String> taken, Map<Integer, String> sure) {
        units = OutlineUnits.of(outline, String::valueOf);
        Map<Integer, String> given = sure;
        for (DraftUnits text : texts) {
            pair(text, given);
            given = Map.of();
        }
        name(taken);
    }

    private void pair(DraftUnits text, Map<Integer, String> sure) {
        List<Unit> free = units.stream().filter(unit -> !ids.containsKey(Integer.valueOf(unit.name()))).toList();
        Set<String> used = new HashSet<>(ids.values());
        List<Unit> before = text.units().stream().filter(unit -> !used.contains(unit.name())).toList();
        Map<String, String> given = new HashMap<>();
        sure.forEach((key, id) -> given.put(String.valueOf(key), id));
        Pairs.of(before, free, given).forEach((key, id) -> ids.put(Integer.valueOf(key), id));
        text.clauses().forEach(known::putIfAbsent);
    }

    private void name(Set<String> taken) {
        Ids fresh = new Ids(taken);
        for (Unit unit : units) {
            int key = Integer.parseInt(unit.name());
            if (!ids.containsKey(key)) {
                String parent = unit.parent().isEmpty() ? "" : ids.get(Integer.valueOf(unit.parent()));
                ids.put(key, fresh.fresh(unit.title(), unit.text(), parent));
            }
        }
    }

    /// By key.
    public Map<Integer, String> ids() {
        return ids;
    }

    /// The clauses before, by their ids.
    public Map<String, DraftClause> before() {
        return known;
    }

    /// How many units of a text before are here again.
    public long found(DraftUnits text) {
        List<String> all = text.units().stream().map(Unit::name).toList();
        return new ArrayList<>(ids.values()).stream().filter(all::contains).count();
    }
}
