package clausebook.intake.draft;

import clausebook.corpus.Fate;
import clausebook.document.Comparison.Became;
import clausebook.document.Comparison.Difference;
import clausebook.draft.DraftSection;
import clausebook.intake.identity.Fates.Proposal;
import clausebook.intake.identity.Fates;
import clausebook.intake.identity.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sets two texts of a policy side by side, so that nothing goes, comes or changes without being told.
public final class Comparing {

    private final Map<String, Unit> before = new LinkedHashMap<>();
    private final Map<String, Unit> now = new LinkedHashMap<>();
    private final Map<String, String> placesBefore;
    private final Map<String, String> places;
    private final Set<String> asked;

    private Comparing(List<DraftSection> before, Places now, Set<String> kept, Set<String> asked) {
        DraftUnits.of(before).units().forEach(unit -> this.before.put(unit.name(), unit));
        DraftUnits.of(now.sections()).units().forEach(unit -> this.now.put(unit.name(), unit));
        kept.forEach(this.now::remove);
        placesBefore = Places.of(before).byId();
        places = now.byId();
        this.asked = asked;
    }

    /// @param kept  ids of clauses that have gone from the document and stay in the edition
    /// @param asked those of them of which a person must decide
    public static List<Difference> of(List<DraftSection> before, Places now, Set<String> kept, Set<String> asked) {
        return new Comparing(before, now, kept, asked).differences();
    }

    private List<Difference> differences() {
        Map<String, Proposal> fates = Fates.of(List.copyOf(before.values()), List.copyOf(now.values()));
        List<Difference> differences = new ArrayList<>();
        Set<String> explained = new HashSet<>(before.keySet());
        for (Unit old : before.values()) {
            Proposal proposal = fates.get(old.name());
            if (proposal != null) {
                explained.addAll(proposal.into());
                differences.add(difference(old, proposal));
            } else if (!now.containsKey(old.name())) {
                differences.add(gone(old));
            } else if (!words(old).equals(words(now.get(old.name())))) {
                differences.add(changed(old, Became.CHANGED));
            }
        }
        now.values().stream().filter(unit -> !explained.contains(unit.name()))
                .forEach(unit -> differences.add(new Difference(Became.NEW, places.get(unit.name()), "", words(unit),
                        false)));
        return differences;
    }

    private Difference difference(Unit old, Proposal proposal) {
        return switch (proposal.fate()) {
            case Fate.MOVED -> changed(old, Became.MOVED);
            case Fate.REWORDED, Fate.RESTORED -> changed(old, Became.REWORDED);
            case Fate.SPLIT_INTO -> into(old, proposal.into(), Became.SPLIT);
            case Fate.MERGED_INTO -> into(old, proposal.into(), Became.MERGED);
            case Fate.WITHDRAWN -> gone(old);
        };
    }

    private Difference gone(Unit old) {
        return new Difference(Became.GONE, placesBefore.get(old.name()), words(old), "", asked.contains(old.name()));
    }

    private Difference changed(Unit old, Became became) {
        return new Difference(became, places.get(old.name()), words(old), words(now.get(old.name())), false);
    }

    private Difference into(Unit old, List<String> into, Became became) {
        List<String> all = new ArrayList<>();
        List<String> where = new ArrayList<>();
        for (String id : into) {
            all.add(words(now.get(id)));
            where.add(places.get(id));
        }
        return new Difference(became, String.join(", ", where), words(old), String.join("\n\n", all),
                asked.contains(old.name()));
    }

    private static String words(Unit unit) {
        return (unit.title() + "\n" + unit.text()).strip().replaceAll("[ \\t]+", " ");
    }
}
