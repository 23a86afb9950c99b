package clausebook.write;

import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath.Index;
import clausebook.text.yaml.YamlPath.Name;
import clausebook.text.yaml.YamlPath.Step;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Several edits of one file, sorted to the values that they change: what becomes of one value, and of those inside it.
final class Changes {

    private final Map<Step, Changes> inside = new LinkedHashMap<>();
    private final List<YamlValue> before = new ArrayList<>();
    private YamlValue put;
    private boolean removed;

    private Changes() {}

    /// @throws IllegalArgumentException where two of the edits change the same value
    static Changes of(List<YamlEdit> edits) {
        Changes root = new Changes();
        for (YamlEdit edit : edits) {
            Changes at = root;
            for (Step step : edit.at().steps()) {
                at.refuseIf(at.decided(), edit);
                at = at.inside.computeIfAbsent(step, _ -> new Changes());
            }
            at.add(edit, at == root);
        }
        return root;
    }

    private void add(YamlEdit edit, boolean isRoot) {
        refuseIf(isRoot || !(edit instanceof YamlEdit.Insert) && (decided() || !inside.isEmpty()), edit);
        switch (edit) {
            case YamlEdit.Put wanted -> put = wanted.value();
            case YamlEdit.Insert wanted -> before.add(wanted.value());
            case YamlEdit.Remove _ -> removed = true;
        }
    }

    private boolean decided() {
        return put != null || removed;
    }

    private void refuseIf(boolean contradiction, YamlEdit edit) {
        if (contradiction) {
            throw new IllegalArgumentException("this contradicts another edit, or changes the whole file: " + edit);
        }
    }

    /// What stands here from now on; empty where nothing takes the old value's place.
    Optional<YamlValue> put() {
        return Optional.ofNullable(put);
    }

    boolean removed() {
        return removed;
    }

    /// New entries before this one of a list.
    List<YamlValue> before() {
        return before;
    }

    /// True where something inside this value changes.
    boolean changesInside() {
        return !inside.isEmpty();
    }

    Optional<Changes> of(String field) {
        return Optional.ofNullable(inside.get(new Name(field)));
    }

    Optional<Changes> of(int entry) {
        return Optional.ofNullable(inside.get(new Index(entry)));
    }

    /// The names of the fields that change, in the order of the edits.
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Step step : inside.keySet()) {
            if (step instanceof Name field) {
                names.add(field.name());
            }
        }
        return names;
    }

    /// True where a change is of a kind of value that this is not, or of an entry that there is not.
    boolean reachOutside(boolean ofList, int entries) {
        return inside.entrySet().stream().anyMatch(change -> switch (change.getKey()) {
            case Name _ -> ofList;
            case Index(int index) ->
                    !ofList || index < 0 || index > entries - (change.getValue().before.isEmpty() ? 1 : 0);
        });
    }

    /// The value of a field that was not there; empty where nothing is put there.
    ///
    /// @param order the order of the fields
    Optional<YamlValue> added(Order order) {
        if (put != null || removed) {
            return put();
        }
        List<YamlValue.Field> fields = new ArrayList<>();
        for (String name : order.sorted(names())) {
            inside.get(new Name(name)).added(order.inside(name))
                    .ifPresent(value -> fields.add(new YamlValue.Field(name, value)));
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(new YamlValue.Fields(fields));
    }
}
