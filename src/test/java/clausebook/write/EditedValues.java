package clausebook.write;

import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath.Index;
import clausebook.text.yaml.YamlPath.Name;
import clausebook.text.yaml.YamlPath.Step;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue.Field;
import clausebook.text.yaml.YamlValue.Fields;
import clausebook.text.yaml.YamlValue.Items;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;

/// What a file says after one edit of a value that is there, computed on the values alone.
final class EditedValues {

    private EditedValues() {}

    static YamlValue after(YamlValue value, YamlEdit edit) {
        return after(value, edit, edit.at().steps());
    }

    private static YamlValue after(YamlValue value, YamlEdit edit, List<Step> way) {
        return switch (way.getFirst()) {
            case Index(int index) -> {
                List<YamlValue> values = new ArrayList<>(((Items) value).values());
                List<YamlValue> piece = index == values.size() ? List.of() : List.of(values.get(index));
                List<YamlValue> now = piece(piece, edit, way);
                values.subList(index, index + piece.size()).clear();
                values.addAll(index, now);
                yield new Items(values);
            }
            case Name(String name) -> {
                List<Field> fields = new ArrayList<>();
                for (Field field : ((Fields) value).fields()) {
                    List<YamlValue> now =
                            field.name().equals(name)
                                    ? piece(List.of(field.value()), edit, way)
                                    : List.of(field.value());
                    now.forEach(kept -> fields.add(new Field(field.name(), kept)));
                }
                yield new Fields(fields);
            }
        };
    }

    /// What takes the place of a value, or of nothing behind a list.
    private static List<YamlValue> piece(List<YamlValue> old, YamlEdit edit, List<Step> way) {
        if (way.size() > 1) {
            return List.of(after(old.getFirst(), edit, way.subList(1, way.size())));
        }
        List<YamlValue> now = new ArrayList<>(old);
        switch (edit) {
            case YamlEdit.Put(YamlPath _, YamlValue value) -> now.set(0, value);
            case YamlEdit.Insert(YamlPath _, YamlValue value) -> now.addFirst(value);
            case YamlEdit.Remove _ -> now.clear();
        }
        return now;
    }
}
