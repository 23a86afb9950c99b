package clausebook.desk.save;

import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/// Finds a clause or item in what an edition's file says, by its id, which it has for life.
public final class ClausePath {

    private static final String SECTIONS = "sections";

    private ClausePath() {}

    public static Optional<YamlPath> of(YamlValue file, String id) {
        YamlPath sections = YamlPath.of(SECTIONS);
        return sections.in(file).flatMap(value -> find(value, sections, id));
    }

    private static Optional<YamlPath> find(YamlValue value, YamlPath at, String id) {
        return switch (value) {
            case YamlValue.Text _ -> Optional.empty();
            case YamlValue.Items(List<YamlValue> values) -> {
                Optional<YamlPath> found = Optional.empty();
                for (int i = 0; i < values.size() && found.isEmpty(); i++) {
                    found = find(values.get(i), at.entry(i), id);
                }
                yield found;
            }
            case YamlValue.Fields fields when FieldPath.id(fields).equals(id) -> Optional.of(at);
            case YamlValue.Fields(List<YamlValue.Field> fields) -> {
                Optional<YamlPath> found = Optional.empty();
                for (YamlValue.Field field : fields) {
                    found = found.or(() -> find(field.value(), at.field(field.name()), id));
                }
                yield found;
            }
        };
    }
}
