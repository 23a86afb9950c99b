package clausebook.desk.save;

import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way to a value that holds in another version of the file too: entries that have an id are found by it.
public record FieldPath(List<Step> steps) {

    /// The whole file.
    public static final FieldPath ROOT = new FieldPath(List.of());

    private static final String ID = "id";

    public FieldPath {
        steps = List.copyOf(steps);
    }

    /// One step down.
    public sealed interface Step {}

    /// To the value of a field.
    public record Field(String name) implements Step {}

    /// To the entry of a list that has an id.
    public record Entry(String id) implements Step {}

    /// To the entry at a place of a list whose entries have no ids, from 0.
    public record Place(int index) implements Step {}

    FieldPath then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(longer);
    }

    FieldPath parent() {
        return new FieldPath(steps.subList(0, steps.size() - 1));
    }

    Step last() {
        return steps.getLast();
    }

    /// True where another way leads here or further on.
    boolean holds(FieldPath other) {
        return steps.size() <= other.steps.size() && other.steps.subList(0, steps.size()).equals(steps);
    }

    /// The nearest value that people decide on as a whole: of lists without ids an entry, such as one rule.
    FieldPath unit() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Place) {
                return new FieldPath(steps.subList(0, i + 1));
            }
        }
        return this;
    }

    /// The same way by the places of a version; empty where it has no such value.
    public Optional<YamlPath> in(YamlValue root) {
        YamlPath path = YamlPath.ROOT;
        Optional<YamlValue> at = Optional.of(root);
        for (Step step : steps) {
            Optional<YamlPath> next = at.isEmpty() ? Optional.empty() : next(path, at.get(), step);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            path = next.get();
            at = path.in(root);
        }
        return at.isPresent() ? Optional.of(path) : Optional.empty();
    }

    /// What stands there; empty where nothing does.
    public Optional<YamlValue> value(YamlValue root) {
        return in(root).flatMap(path -> path.in(root));
    }

    private static Optional<YamlPath> next(YamlPath path, YamlValue at, Step step) {
        return switch (step) {
            case Field(String name) -> Optional.of(path.field(name));
            case Place(int index) -> Optional.of(path.entry(index));
            case Entry(String id) when at instanceof YamlValue.Items(List<YamlValue> values) -> {
                int index = ids(values).indexOf(id);
                yield index < 0 ? Optional.empty() : Optional.of(path.entry(index));
            }
            case Entry _ -> Optional.empty();
        };
    }

    /// The ids of entries; an empty one for an entry that has none.
    static List<String> ids(List<YamlValue> entries) {
        return entries.stream().map(FieldPath::id).toList();
    }

    static String id(YamlValue entry) {
        return YamlPath.of(ID).in(entry).map(value -> value instanceof YamlValue.Text(String words) ? words : "")
                .orElse("");
    }
}
