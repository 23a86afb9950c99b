package clausebook.desk.form;

import clausebook.desk.door.Fields;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of a form with their words: `f.rules.0.says`. They come from the file, from what somebody sent, or from
/// what she typed and did not save. Of a list each line is an entry.
///
/// @param words of each field
record FormValues(Map<String, String> words) {

    /// Behind the name of a list of records: how many stand in the file.
    static final String COUNT = ".count";
    /// Behind the name of an entry whose name is the author's own.
    static final String KEY = ".key";
    static final String VALUE = ".value";
    /// Behind the name of an entry that is to go.
    static final String GONE = ".gone";

    /// What somebody sent.
    static FormValues of(Fields sent) {
        Map<String, String> words = new LinkedHashMap<>();
        sent.values().forEach((name, values) -> words.put(name, plain(String.join("\n", values))));
        return new FormValues(words);
    }

    private static String plain(String sent) {
        return sent.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    String of(String name) {
        return words.getOrDefault(name, "");
    }

    List<String> lines(String name) {
        return linesOf(of(name));
    }

    static List<String> linesOf(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// How many entries of a list stand in the file.
    int count(String name) {
        String count = of(name + COUNT);
        return count.matches("[0-9]{1,4}") ? Integer.parseInt(count) : 0;
    }

    /// Those that differ from others, of the fields that both can have.
    Map<String, String> otherThan(FormValues others) {
        Map<String, String> other = new LinkedHashMap<>();
        words.forEach((name, value) -> {
            boolean field = name.startsWith(EditedThings.ITSELF + ".") || name.startsWith(EditedThings.WHY + ".");
            if (field && !value.equals(others.of(name))) {
                other.put(name, value);
            }
        });
        return other;
    }

    /// The same with others in their places.
    FormValues with(Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(words);
        all.putAll(others);
        return new FormValues(all);
    }

    /// What a file says, as the fields of its form.
    static FormValues of(Edited edited, YamlValue file, Named named) {
        Filling filling = new Filling(named, new LinkedHashMap<>());
        for (Edited.Part part : edited.parts()) {
            filling.add(part.form(), "", part.name(), part.place().apply(file).flatMap(path -> path.in(file)));
        }
        return new FormValues(filling.words);
    }

    /// Takes a value apart.
    private record Filling(Named named, Map<String, String> words) {

        private void add(Form form, String meaning, String name, Optional<YamlValue> value) {
            switch (form) {
                case Form.Part(var shape, var _) -> fields(shape.get(), name, value);
                case Form.Short(var shape, var _) -> shortly(shape.get(), name, value);
                case Form.Many(Form each) when isRecord(each) -> entries(each, name, value);
                case Form.Many(Form each) -> lines(each, name, value);
                case Form.Named(Form each) -> named(each, name, value);
                default -> words.put(name, value.map(found -> text(form, found)).orElse(""));
            }
        }

        private void fields(Shape<?> shape, String name, Optional<YamlValue> value) {
            for (Field field : shape.fields()) {
                add(field.form(), field.meaning(), name + "." + field.name(),
                        value.flatMap(found -> YamlPath.of(field.name()).in(found)));
            }
        }

        private void shortly(Shape<?> shape, String name, Optional<YamlValue> value) {
            boolean alone = value.filter(YamlValue.Text.class::isInstance).isPresent();
            Field first = shape.fields().getFirst();
            fields(shape, name, alone
                    ? Optional.of(new YamlValue.Fields(List.of(new YamlValue.Field(first.name(), value.get()))))
                    : value);
        }

        private void entries(Form each, String name, Optional<YamlValue> value) {
            List<YamlValue> all = items(value);
            words.put(name + COUNT, String.valueOf(all.size()));
            for (int i = 0; i < all.size(); i++) {
                add(each, "", name + "." + i, Optional.of(all.get(i)));
            }
        }

        private void lines(Form each, String name, Optional<YamlValue> value) {
            List<String> lines = items(value).stream().map(entry -> text(each, entry)).toList();
            words.put(name, String.join("\n", lines));
        }

        private void named(Form each, String name, Optional<YamlValue> value) {
            List<YamlValue.Field> all = value.orElse(null) instanceof YamlValue.Fields(List<YamlValue.Field> fields)
                    ? fields
                    : List.of();
            words.put(name + COUNT, String.valueOf(all.size()));
            for (int i = 0; i < all.size(); i++) {
                words.put(name + "." + i + KEY, all.get(i).name());
                new Filling(named.answering(all.get(i).name()), words).add(each, "", name + "." + i + VALUE,
                        Optional.of(all.get(i).value()));
            }
        }

        private String text(Form form, YamlValue value) {
            return switch (value) {
                case YamlValue.Text(String text) when form instanceof Form.NameOf(var thing) ->
                        named.shown(thing, text);
                case YamlValue.Text(String text) -> plain(text);
                case YamlValue.Items(List<YamlValue> values) ->
                        String.join(", ", values.stream().map(entry -> text(Form.Text.PLAIN, entry)).toList());
                case YamlValue.Fields _ -> "";
            };
        }
    }

    static List<YamlValue> items(Optional<YamlValue> value) {
        return value.orElse(null) instanceof YamlValue.Items(List<YamlValue> values) ? values : List.of();
    }

    /// True for a form that has fields of its own.
    static boolean isRecord(Form form) {
        return form instanceof Form.Part || form instanceof Form.Short;
    }
}
