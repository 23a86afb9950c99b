package clausebook.write;

import clausebook.diagnostic.Location;
import clausebook.text.yaml.YamlNode.Mapping;
import clausebook.text.yaml.YamlNode.Sequence;
import clausebook.text.yaml.YamlNode;
import clausebook.text.yaml.YamlValue;
import clausebook.write.Entries.Added;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Goes through the values that change: tells what the file is to say afterwards, and gathers the patches that make it
/// say so.
final class Editor {

    private final Lines lines;
    private final Slots slots;
    private final List<Patch> patches = new ArrayList<>();
    private Location first;

    Editor(Lines lines) {
        this.lines = lines;
        this.slots = new Slots(lines);
    }

    List<Patch> patches() {
        return patches;
    }

    /// Where the first change stands.
    Location first() {
        return first;
    }

    private void changes(Location at) {
        first = first == null ? at : first;
    }

    /// What the whole file is to say.
    YamlValue changed(YamlNode root, Changes changes, Order order) {
        return inside(slots.root(root), changes, order);
    }

    private YamlValue inside(Slot slot, Changes changes, Order order) {
        int entries = slot.value() instanceof Sequence list ? list.values().size() : 0;
        if (slot.value() instanceof YamlNode.Scalar
                || changes.reachOutside(slot.value() instanceof Sequence, entries)) {
            throw new Unsafe(slot.value().at(), "what stands here does not hold it");
        }
        return slot.value() instanceof Sequence list
                ? list(list, slot, changes, order)
                : fields((Mapping) slot.value(), slot, changes, order);
    }

    /// What becomes of one value; empty where it goes.
    private Optional<YamlValue> value(Slot slot, Optional<Changes> wanted, Order order) {
        if (wanted.isEmpty()) {
            return Optional.of(YamlValue.of(slot.value()));
        }
        Changes changes = wanted.get();
        if (changes.changesInside()) {
            return Optional.of(inside(slot, changes, order));
        }
        changes(slot.value().at());
        changes.put().ifPresent(value -> patches.add(new Replacement(lines).of(slot, value)));
        return changes.removed() ? Optional.empty() : changes.put().or(() -> Optional.of(YamlValue.of(slot.value())));
    }

    private YamlValue list(Sequence list, Slot slot, Changes changes, Order order) {
        Entries entries = new Entries(list.at(), slots.of(list, slot));
        List<YamlValue> now = new ArrayList<>();
        int kept = -1;
        for (int i = 0; i < entries.slots().size(); i++) {
            now.addAll(insert(entries, kept, changes.of(i)));
            Optional<YamlValue> value = value(entries.slots().get(i), changes.of(i), order.entry());
            value.ifPresentOrElse(now::add, entries.removal(i));
            kept = value.isPresent() ? i : kept;
        }
        now.addAll(insert(entries, kept, changes.of(entries.slots().size())));
        patch(list, slot, entries);
        return new YamlValue.Items(now);
    }

    private static List<YamlValue> insert(Entries entries, int behind, Optional<Changes> here) {
        List<YamlValue> added = here.map(Changes::before).orElse(List.of());
        added.forEach(value -> entries.add(behind, new Added(Optional.empty(), value)));
        return added;
    }

    private YamlValue fields(Mapping mapping, Slot slot, Changes changes, Order order) {
        Entries entries = new Entries(mapping.at(), slots.of(mapping, slot));
        NewFields now = new NewFields(order, entries);
        for (int i = 0; i < entries.slots().size(); i++) {
            String name = mapping.fields().get(i).name();
            Optional<YamlValue> value = value(entries.slots().get(i), changes.of(name), order.inside(name));
            now.keep(i, name, value);
        }
        for (String name : order.sorted(changes.names())) {
            if (mapping.find(name).isEmpty()) {
                changes.of(name).flatMap(change -> change.added(order.inside(name)))
                        .ifPresent(value -> now.add(name, value));
            }
        }
        patch(mapping, slot, entries);
        return now.fields();
    }

    private void patch(YamlNode whole, Slot slot, Entries entries) {
        if (entries.unchanged()) {
            return;
        }
        changes(entries.at());
        boolean flow = slot.flow() || lines.isFlow(whole);
        patches.addAll(flow ? new FlowPatches(lines).of(whole, entries) : new BlockPatches(lines).of(entries));
    }
}
