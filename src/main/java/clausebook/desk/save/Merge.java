package clausebook.desk.save;

import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Joins what two changed in one file: edits of the second's version that add what the first changed.
///
/// @param edits     of their version, for all that only one changed, or both alike
/// @param conflicts what both changed, each in another way, and nobody has decided
record Merge(List<YamlEdit> edits, List<FieldConflict> conflicts) {

    Merge {
        edits = List.copyOf(edits);
        conflicts = List.copyOf(conflicts);
    }

    /// @param decided of what both changed, true for mine, false for theirs
    static Merge of(YamlValue base, YamlValue mine, YamlValue theirs, Map<FieldPath, Boolean> decided) {
        List<FieldChange> others = Differences.between(base, theirs);
        Map<FieldPath, FieldConflict> conflicts = new LinkedHashMap<>();
        List<FieldChange> taken = new ArrayList<>();
        for (FieldChange change : Differences.between(base, mine)) {
            Optional<FieldPath> met = met(change, others, theirs);
            if (met.isEmpty()) {
                taken.add(change);
            } else if (!met.get().value(mine).equals(met.get().value(theirs))) {
                conflicts.put(met.get(), new FieldConflict(met.get(), met.get().value(base), met.get().value(mine),
                        met.get().value(theirs)));
            }
        }
        List<YamlEdit> edits = new ArrayList<>(edits(taken, theirs));
        widest(conflicts.keySet()).stream().filter(at -> decided.getOrDefault(at, false))
                .forEach(at -> edits.addAll(whole(conflicts.get(at), mine, theirs)));
        return new Merge(edits, widest(conflicts.keySet()).stream().filter(at -> !decided.containsKey(at))
                .map(conflicts::get).toList());
    }

    /// Where a change meets one of theirs: the larger of both, or what holds it where that has gone; empty where it
    /// meets none.
    private static Optional<FieldPath> met(FieldChange change, List<FieldChange> others, YamlValue theirs) {
        Optional<FieldPath> met = Optional.empty();
        for (FieldChange other : others) {
            if (change.meets(other)) {
                FieldPath larger = change.whole().holds(other.whole()) ? change.whole() : other.whole();
                met = met.filter(found -> found.holds(larger)).or(() -> Optional.of(larger));
            }
        }
        return met;
    }

    /// Of ways of which one leads on from another, the shorter.
    private static List<FieldPath> widest(Set<FieldPath> ways) {
        return ways.stream().filter(way -> ways.stream().noneMatch(other -> !other.equals(way) && other.holds(way)))
                .toList();
    }

    private static List<YamlEdit> edits(List<FieldChange> changes, YamlValue theirs) {
        List<YamlEdit> edits = new ArrayList<>();
        changes.forEach(change -> edit(change, theirs).ifPresent(edits::add));
        return edits;
    }

    private static Optional<YamlEdit> edit(FieldChange change, YamlValue theirs) {
        Optional<YamlPath> there = change.at().in(theirs);
        if (change.after().isEmpty()) {
            return there.map(YamlEdit.Remove::new);
        }
        if (change.before().isPresent() && there.isPresent()) {
            return Optional.of(new YamlEdit.Put(there.get(), change.after().get()));
        }
        return change.at().parent().in(theirs).map(holder -> added(holder, change, theirs));
    }

    private static YamlEdit added(YamlPath holder, FieldChange change, YamlValue theirs) {
        return switch (change.at().last()) {
            case FieldPath.Field(String name) ->
                    new YamlEdit.Put(holder.field(name), change.after().orElseThrow());
            case FieldPath.Place(int index) ->
                    new YamlEdit.Insert(holder.entry(Math.min(index, size(holder, theirs))),
                            change.after().orElseThrow());
            case FieldPath.Entry _ -> new YamlEdit.Insert(holder.entry(place(holder, change.behind(), theirs)),
                    change.after().orElseThrow());
        };
    }

    /// Behind the entry that it follows, or behind all where that has gone.
    private static int place(YamlPath holder, String behind, YamlValue theirs) {
        boolean first = behind.isEmpty();
        List<String> ids = holder.in(theirs).filter(YamlValue.Items.class::isInstance)
                .map(list -> FieldPath.ids(((YamlValue.Items) list).values())).orElse(List.of());
        return first ? 0 : ids.contains(behind) ? ids.indexOf(behind) + 1 : ids.size();
    }

    private static int size(YamlPath holder, YamlValue theirs) {
        return holder.in(theirs).filter(YamlValue.Items.class::isInstance)
                .map(list -> ((YamlValue.Items) list).values().size()).orElse(0);
    }

    /// A conflict decided for mine: what stands there is mine from now on.
    private static List<YamlEdit> whole(FieldConflict conflict, YamlValue mine, YamlValue theirs) {
        FieldChange change =
                new FieldChange(conflict.at(), conflict.theirs(), conflict.mine(), before(conflict.at(), mine),
                        conflict.at());
        return edits(List.of(change), theirs);
    }

    /// The id of the entry before one; empty where there is none.
    private static String before(FieldPath at, YamlValue mine) {
        if (!at.steps().isEmpty() && at.last() instanceof FieldPath.Entry(String id)
                && at.parent().value(mine).orElse(mine) instanceof YamlValue.Items(List<YamlValue> values)) {
            int place = FieldPath.ids(values).indexOf(id);
            return place > 0 ? FieldPath.ids(values).get(place - 1) : "";
        }
        return "";
    }
}
