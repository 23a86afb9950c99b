package clausebook.desk.year;

import clausebook.text.prose.Prose;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A clause of the edition before that is not in this one, while nobody has said what became of it.
///
/// @param name its number and title
public record LostClause(String id, String name, String text) {

    /// Those of two files; items go with their clauses.
    static List<LostClause> in(YamlValue before, YamlValue now) {
        Set<String> known = new HashSet<>(ids(now));
        if (YamlPath.of("changes").in(now).orElse(null) instanceof YamlValue.Fields(var changes)) {
            changes.stream().filter(change -> YamlPath.of("fate").in(change.value()).isPresent())
                    .forEach(change -> known.add(change.name()));
        }
        return all(before).stream().filter(clause -> !known.contains(clause.id())).toList();
    }

    /// All clauses of a file.
    static List<LostClause> all(YamlValue file) {
        return clauses(file).stream().map(clause -> new LostClause(text(clause, "id"),
                (text(clause, "number") + " " + text(clause, "title")).strip(),
                Prose.parse(text(clause, "text")).plain(mention -> mention.words().orElse(mention.target()))))
                .filter(clause -> !clause.id().isEmpty()).toList();
    }

    /// The ids of all clauses of a file.
    static List<String> ids(YamlValue file) {
        return all(file).stream().map(LostClause::id).toList();
    }

    private static List<YamlValue> clauses(YamlValue file) {
        List<YamlValue> all = new ArrayList<>();
        sections(YamlPath.of("sections").in(file), all);
        return all;
    }

    private static void sections(Optional<YamlValue> list, List<YamlValue> all) {
        for (YamlValue section : items(list)) {
            YamlPath.of("intro").in(section).ifPresent(all::add);
            all.addAll(items(YamlPath.of("clauses").in(section)));
            YamlPath.of("closing").in(section).ifPresent(all::add);
            sections(YamlPath.of("sections").in(section), all);
        }
    }

    private static List<YamlValue> items(Optional<YamlValue> list) {
        return list.orElse(null) instanceof YamlValue.Items(var values) ? values : List.of();
    }

    private static String text(YamlValue value, String field) {
        return YamlPath.of(field).in(value)
                .map(found -> found instanceof YamlValue.Text(String words) ? words.strip() : "").orElse("");
    }
}
