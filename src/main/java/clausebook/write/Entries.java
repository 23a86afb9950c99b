package clausebook.write;

import clausebook.diagnostic.Location;
import clausebook.text.yaml.YamlValue.Field;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What becomes of the fields of a record or the entries of a list as a whole: which go, and which come.
///
/// @param at    where the record or list stands
/// @param slots those that are there
/// @param gone  the numbers of those that go
/// @param added those that come, by the number of the one they follow; -1 before the first
record Entries(Location at, List<Slot> slots, BitSet gone, Map<Integer, List<Added>> added) {

    Entries(Location at, List<Slot> slots) {
        this(at, slots, new BitSet(), new TreeMap<>());
    }

    /// A new field or entry.
    ///
    /// @param name empty for an entry of a list
    record Added(Optional<String> name, YamlValue value) {

        String inline() {
            return name.map(found -> Writing.EDIT.inline(new Field(found, value)))
                    .orElseGet(() -> Writing.EDIT.inline(value));
        }

        String lines(int indent) {
            return name.map(found -> Writing.EDIT.field(new Field(found, value), indent))
                    .orElseGet(() -> Writing.EDIT.entry(value, indent));
        }
    }

    void remove(int index) {
        gone.set(index);
    }

    Runnable removal(int index) {
        return () -> remove(index);
    }

    void add(int behind, Added entry) {
        added.computeIfAbsent(behind, _ -> new ArrayList<>()).add(entry);
    }

    boolean unchanged() {
        return gone.isEmpty() && added.isEmpty();
    }

    /// The number of the first that stays.
    ///
    /// @throws Unsafe where none stays
    int firstKept() {
        int first = gone.nextClearBit(0);
        if (first >= slots.size()) {
            throw new Unsafe(at, "nothing would be left of what holds it");
        }
        return first;
    }
}
