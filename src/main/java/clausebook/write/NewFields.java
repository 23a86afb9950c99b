package clausebook.write;

import clausebook.text.yaml.YamlValue.Field;
import clausebook.text.yaml.YamlValue;
import clausebook.write.Entries.Added;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The fields of a record as they are to be; what is new takes its place in the house order.
final class NewFields {

    private final Order order;
    private final Entries entries;
    private final List<Field> fields = new ArrayList<>();
    /// For each field the number of the old one that it is, or that it follows.
    private final List<Integer> old = new ArrayList<>();

    NewFields(Order order, Entries entries) {
        this.order = order;
        this.entries = entries;
    }

    /// A field that was there.
    ///
    /// @param value empty where it goes
    void keep(int index, String name, Optional<YamlValue> value) {
        if (value.isEmpty()) {
            entries.remove(index);
            return;
        }
        fields.add(new Field(name, value.get()));
        old.add(index);
    }

    void add(String name, YamlValue value) {
        int place = order.place(name, fields.stream().map(Field::name).toList());
        int behind = place == 0 ? -1 : old.get(place - 1);
        fields.add(place, new Field(name, value));
        old.add(place, behind);
        entries.add(behind, new Added(Optional.of(name), value));
    }

    YamlValue fields() {
        return new YamlValue.Fields(fields);
    }
}
