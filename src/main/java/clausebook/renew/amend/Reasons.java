package clausebook.renew.amend;

import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue.Field;
import clausebook.text.yaml.YamlValue.Fields;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What becomes of the lines of `changes`: the draft's own reason goes with what was rejected, and what the meeting
/// changed by itself gets the minute as its reason.
final class Reasons {

    private static final YamlPath CHANGES = YamlPath.of("changes");

    private final Set<String> there = new LinkedHashSet<>();
    private final Set<String> dropped = new LinkedHashSet<>();
    private final Map<String, YamlValue> put = new LinkedHashMap<>();
    private final String minute;

    Reasons(YamlValue file, String minute) {
        this.minute = minute;
        if (CHANGES.in(file).orElse(null) instanceof Fields(List<Field> fields)) {
            fields.forEach(field -> there.add(field.name()));
        }
    }

    void drop(String id) {
        if (there.contains(id)) {
            dropped.add(id);
        }
    }

    /// The line of a clause holds for its items too.
    void reworded(String id, String root) {
        if (!there.contains(id) && !there.contains(root)) {
            put.put(root, line("reworded", "Amended at the meeting, minute "));
        }
    }

    void struck(String id) {
        put.put(id, line("withdrawn", "Struck out at the meeting, minute "));
    }

    void added(String id) {
        put.put(id, line("", "Put in at the meeting, minute "));
    }

    private YamlValue line(String fate, String why) {
        List<Field> fields = new ArrayList<>();
        if (!fate.isEmpty()) {
            fields.add(new Field("fate", YamlValue.text(fate)));
        }
        fields.add(new Field("reason", YamlValue.text(why + minute + ".")));
        if (!fate.isEmpty()) {
            fields.add(new Field("material", YamlValue.text("true")));
        }
        return new Fields(fields);
    }

    List<YamlEdit> edits() {
        if (put.isEmpty() && !there.isEmpty() && dropped.containsAll(there)) {
            return List.of(new YamlEdit.Remove(CHANGES));
        }
        List<YamlEdit> edits = new ArrayList<>();
        dropped.stream().filter(id -> !put.containsKey(id))
                .forEach(id -> edits.add(new YamlEdit.Remove(CHANGES.field(id))));
        put.forEach((id, value) -> edits.add(new YamlEdit.Put(CHANGES.field(id), value)));
        return edits;
    }
}
