package clausebook.desk.save;

import clausebook.text.yaml.YamlValue.Fields;
import clausebook.text.yaml.YamlValue.Items;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Two versions of a file → what the second says otherwise, field by field. Clauses, sections and entries of a
/// vocabulary are told by their ids, wherever they stand.
final class Differences {

    private final List<FieldChange> changes = new ArrayList<>();

    private Differences() {}

    static List<FieldChange> between(YamlValue before, YamlValue after) {
        Differences found = new Differences();
        found.compare(FieldPath.ROOT, before, after, null);
        return List.copyOf(found.changes);
    }

    /// @param whole what is decided on as a whole here; null where each field is
    private void compare(FieldPath at, YamlValue before, YamlValue after, FieldPath whole) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof Fields one && after instanceof Fields other) {
            fields(at, one, other, whole);
        } else if (before instanceof Items(List<YamlValue> one) && after instanceof Items(List<YamlValue> other)) {
            lists(at, one, other, whole);
        } else {
            add(at, Optional.of(before), Optional.of(after), whole);
        }
    }

    private void add(FieldPath at, Optional<YamlValue> before, Optional<YamlValue> after, FieldPath whole) {
        changes.add(new FieldChange(at, before, after, "", Objects.requireNonNullElse(whole, at)));
    }

    private void fields(FieldPath at, Fields before, Fields after, FieldPath whole) {
        Set<String> names = new LinkedHashSet<>();
        before.fields().forEach(field -> names.add(field.name()));
        after.fields().forEach(field -> names.add(field.name()));
        for (String name : names) {
            FieldPath field = at.then(new FieldPath.Field(name));
            Optional<YamlValue> one = value(before, name);
            Optional<YamlValue> other = value(after, name);
            if (one.isPresent() && other.isPresent()) {
                compare(field, one.get(), other.get(), whole);
            } else {
                add(field, one, other, whole);
            }
        }
    }

    private static Optional<YamlValue> value(Fields record, String name) {
        return record.fields().stream().filter(field -> field.name().equals(name)).findFirst()
                .map(YamlValue.Field::value);
    }

    private void lists(FieldPath at, List<YamlValue> before, List<YamlValue> after, FieldPath whole) {
        List<String> ids = FieldPath.ids(before);
        List<String> now = FieldPath.ids(after);
        boolean named = areNames(ids) && areNames(now);
        if (named && common(ids, now).equals(common(now, ids))) {
            named(at, before, after, whole);
        } else if (!named && areRecords(before) && areRecords(after)) {
            places(at, before, after, whole);
        } else {
            add(at, Optional.of(new Items(before)), Optional.of(new Items(after)), whole);
        }
    }

    private static boolean areNames(List<String> ids) {
        return !ids.contains("") && new HashSet<>(ids).size() == ids.size();
    }

    private static List<String> common(List<String> ids, List<String> others) {
        return ids.stream().filter(others::contains).toList();
    }

    private static boolean areRecords(List<YamlValue> values) {
        return values.stream().allMatch(Fields.class::isInstance);
    }

    private void named(FieldPath at, List<YamlValue> before, List<YamlValue> after, FieldPath whole) {
        List<String> ids = FieldPath.ids(before);
        List<String> now = FieldPath.ids(after);
        for (int i = 0; i < before.size(); i++) {
            FieldPath entry = at.then(new FieldPath.Entry(ids.get(i)));
            int place = now.indexOf(ids.get(i));
            if (place < 0) {
                add(entry, Optional.of(before.get(i)), Optional.empty(), whole);
            } else {
                compare(entry, before.get(i), after.get(place), whole);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (!ids.contains(now.get(i))) {
                FieldPath entry = at.then(new FieldPath.Entry(now.get(i)));
                changes.add(new FieldChange(entry, Optional.empty(), Optional.of(after.get(i)),
                        i == 0 ? "" : now.get(i - 1), Objects.requireNonNullElse(whole, entry)));
            }
        }
    }

    /// Entries without ids are the same where they stand at the same place, counted from the front, or behind what
    /// differs from the end; where their number changes, the list is decided on as a whole.
    private void places(FieldPath at, List<YamlValue> before, List<YamlValue> after, FieldPath whole) {
        boolean sameNumber = before.size() == after.size();
        int most = Math.min(before.size(), after.size());
        int front = 0;
        while (front < most && before.get(front).equals(after.get(front))) {
            front++;
        }
        int end = 0;
        while (end < most - front && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        for (int i = front; i < Math.max(before.size(), after.size()) - end; i++) {
            FieldPath entry = at.then(new FieldPath.Place(Math.min(i, before.size() - end)));
            FieldPath decided = Objects.requireNonNullElse(whole, sameNumber ? entry : at);
            Optional<YamlValue> one = i < before.size() - end ? Optional.of(before.get(i)) : Optional.empty();
            Optional<YamlValue> other = i < after.size() - end ? Optional.of(after.get(i)) : Optional.empty();
            if (one.isPresent() && other.isPresent()) {
                compare(entry, one.get(), other.get(), decided);
            } else {
                add(entry, one, other, decided);
            }
        }
    }
}
