package clausebook.write;

import clausebook.text.yaml.YamlNode;
import clausebook.write.Entries.Added;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Takes out and puts in fields or entries between brackets, with their commas.
final class FlowPatches {

    private final Lines lines;

    FlowPatches(Lines lines) {
        this.lines = lines;
    }

    /// @param whole the list or record with its brackets
    List<Patch> of(YamlNode whole, Entries entries) {
        List<Slot> slots = entries.slots();
        List<Patch> patches = new ArrayList<>();
        if (entries.gone().cardinality() == slots.size()) {
            return List.of(anew(whole, entries));
        }
        for (int from = entries.gone().nextSetBit(0); from >= 0; from = entries.gone().nextSetBit(from)) {
            int to = entries.gone().nextClearBit(from);
            patches.add(cut(entries, from, to));
            from = to;
        }
        entries.added().forEach((behind, added) -> patches
                .add(behind < 0 ? before(slots.get(entries.firstKept()), added) : behind(slots.get(behind), added)));
        return patches;
    }

    private int end(Slot slot) {
        return lines.offset(slot.value().end());
    }

    /// Takes out some entries that follow one another, with the commas behind them; with the comma before them at the
    /// end of the list.
    private Patch cut(Entries entries, int from, int to) {
        List<Slot> slots = entries.slots();
        for (int i = Math.max(from, 1); i < Math.min(to + 1, slots.size()); i++) {
            if (lines.text().substring(end(slots.get(i - 1)), slots.get(i).from()).contains("#")) {
                throw new Unsafe(entries.at(), "a comment stands among its neighbours");
            }
        }
        return to < slots.size()
                ? new Patch(slots.get(from).from(), slots.get(to).from(), "")
                : new Patch(end(slots.get(from - 1)), end(slots.getLast()), "");
    }

    private static Patch before(Slot first, List<Added> added) {
        return new Patch(first.from(), first.from(), joined(added) + ", ");
    }

    private Patch behind(Slot slot, List<Added> added) {
        return new Patch(end(slot), end(slot), ", " + joined(added));
    }

    /// All that stood between the brackets goes.
    private Patch anew(YamlNode whole, Entries entries) {
        int from = lines.offset(whole.at()) + 1;
        int to = lines.offset(whole.end()) - 1;
        if (lines.text().substring(from, to).contains("#")) {
            throw new Unsafe(entries.at(), "a comment may stand between the brackets");
        }
        List<Added> added = entries.added().values().stream().flatMap(List::stream).toList();
        boolean spaced = whole instanceof YamlNode.Mapping && !added.isEmpty();
        return new Patch(from, to, spaced ? " " + joined(added) + " " : joined(added));
    }

    private static String joined(List<Added> added) {
        return added.stream().map(Added::inline).collect(Collectors.joining(", "));
    }
}
