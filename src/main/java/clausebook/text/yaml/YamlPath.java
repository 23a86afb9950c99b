package clausebook.text.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way from a file's root to one of its values: `dates`, `adopted`, or `sections`, the entry 0, `title`.
public record YamlPath(List<Step> steps) {

    /// The whole file.
    public static final YamlPath ROOT = new YamlPath(List.of());

    public YamlPath {
        steps = List.copyOf(steps);
    }

    /// One step down.
    public sealed interface Step {}

    /// To the value of a field.
    public record Name(String name) implements Step {}

    /// To an entry of a list, from 0.
    public record Index(int index) implements Step {}

    /// The way through some fields.
    public static YamlPath of(String... names) {
        YamlPath path = ROOT;
        for (String name : names) {
            path = path.field(name);
        }
        return path;
    }

    /// The way to a field of what stands here.
    public YamlPath field(String name) {
        return then(new Name(name));
    }

    /// The way to an entry of the list that stands here.
    public YamlPath entry(int index) {
        return then(new Index(index));
    }

    /// What stands at the end of the way through a value; empty where there is no such way.
    public Optional<YamlValue> in(YamlValue root) {
        Optional<YamlValue> at = Optional.of(root);
        for (Step step : steps) {
            at = at.flatMap(value -> in(value, step));
        }
        return at;
    }

    private static Optional<YamlValue> in(YamlValue value, Step step) {
        return switch (step) {
            case Name(String name) when value instanceof YamlValue.Fields(List<YamlValue.Field> fields) -> fields
                    .stream().filter(field -> field.name().equals(name)).findFirst().map(YamlValue.Field::value);
            case Index(int index) when value instanceof YamlValue.Items(List<YamlValue> values)
                    && index < values.size() -> Optional.of(values.get(index));
            default -> Optional.empty();
        };
    }

    private YamlPath then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new YamlPath(longer);
    }
}
