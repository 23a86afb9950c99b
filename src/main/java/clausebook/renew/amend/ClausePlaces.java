package clausebook.renew.amend;

import clausebook.text.yaml.YamlPath.Index;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue.Items;
import clausebook.text.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Where the clauses and sections of an edition stand in its file, by their ids.
final class ClausePlaces {

    private final YamlValue file;
    private final Map<String, YamlPath> paths = new LinkedHashMap<>();

    ClausePlaces(YamlValue file) {
        this.file = file;
        sections(YamlPath.of("sections"));
    }

    /// Empty where the edition has no such clause.
    Optional<YamlPath> find(String id) {
        return Optional.ofNullable(paths.get(id));
    }

    /// What a clause's file says of it.
    Optional<YamlValue> value(String id) {
        return find(id).flatMap(path -> path.in(file));
    }

    /// What a field of a clause holds.
    Optional<YamlValue> value(String id, String field) {
        return find(id).flatMap(path -> path.field(field).in(file));
    }

    /// The id of what stands at a place.
    Optional<String> idAt(YamlPath at) {
        return at.field("id").in(file).map(id -> id instanceof YamlValue.Text(String words) ? words : "");
    }

    /// True where the file has something there.
    boolean isThere(YamlPath at) {
        return at.in(file).isPresent();
    }

    /// A single value of a clause.
    String words(String id, String field) {
        return value(id, field).map(value -> value instanceof YamlValue.Text(String words) ? words.stripTrailing() : "")
                .orElse("");
    }

    /// The place behind a clause in its list; empty for what stands in none.
    static Optional<YamlPath> behind(YamlPath path) {
        return path.steps().getLast() instanceof Index(int index)
                ? Optional.of(list(path).entry(index + 1))
                : Optional.empty();
    }

    /// What a clause or section stands in.
    static YamlPath list(YamlPath path) {
        return new YamlPath(path.steps().subList(0, path.steps().size() - 1));
    }

    private void sections(YamlPath list) {
        each(list, section -> {
            clause(section.field("intro"));
            each(section.field("clauses"), this::clause);
            clause(section.field("closing"));
            sections(section.field("sections"));
        });
    }

    private void clause(YamlPath at) {
        if (at.in(file).isPresent()) {
            put(at);
            each(at.field("items"), this::clause);
            clause(at.field("closing"));
        }
    }

    private void each(YamlPath list, Consumer<YamlPath> use) {
        if (list.in(file).orElse(null) instanceof Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                put(list.entry(i));
                use.accept(list.entry(i));
            }
        }
    }

    private void put(YamlPath at) {
        at.field("id").in(file).ifPresent(id -> {
            if (id instanceof YamlValue.Text(String words)) {
                paths.put(words, at);
            }
        });
    }
}
