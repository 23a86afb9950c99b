package clausebook.desk.form;

import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.text.Slug;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the words of a form say, as values of a file.
record BuiltValue(FormValues typed, Named named) {

    static final String ID = "id";
    private static final String COMMA = ",";

    /// Empty where nothing was written.
    Optional<YamlValue> of(Form form, String meaning, String name) {
        return switch (form) {
            case Form.Part(var shape, var _) -> fields(shape.get(), name).map(YamlValue.Fields::new);
            case Form.Short(var shape, var _) -> fields(shape.get(), name).map(BuiltValue::shortly);
            case Form.Many(Form each) when FormValues.isRecord(each) -> list(entries(each, name));
            case Form.Many(Form each) ->
                    list(typed.lines(name).stream().map(line -> line(each, meaning, line)).toList());
            case Form.Named(Form each) -> named(each, name);
            default -> Optional.of(typed.of(name)).filter(words -> !words.isEmpty())
                    .map(words -> text(form, meaning, words));
        };
    }

    private static Optional<YamlValue> list(List<YamlValue> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(new YamlValue.Items(values));
    }

    private Optional<List<YamlValue.Field>> fields(Shape<?> shape, String name) {
        List<YamlValue.Field> all = new ArrayList<>();
        for (Field field : shape.fields()) {
            of(field.form(), field.meaning(), name + "." + field.name()).or(() -> id(field, name))
                    .ifPresent(value -> all.add(new YamlValue.Field(field.name(), value)));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /// An id that nobody typed, made of the name beside it.
    private Optional<YamlValue> id(Field field, String name) {
        return Optional.of(Slug.of(typed.of(name + ".name"))).filter(slug -> field.name().equals(ID) && !slug.isEmpty())
                .map(YamlValue::text);
    }

    private static YamlValue shortly(List<YamlValue.Field> fields) {
        boolean alone = fields.size() == 1 && fields.getFirst().value() instanceof YamlValue.Text;
        return alone ? fields.getFirst().value() : new YamlValue.Fields(fields);
    }

    private List<YamlValue> entries(Form each, String name) {
        List<YamlValue> all = new ArrayList<>();
        for (int i = 0; i <= typed.count(name); i++) {
            entry(each, name, i).ifPresent(all::add);
        }
        return all;
    }

    /// An entry of a list of records; empty where it is to go.
    Optional<YamlValue> entry(Form each, String name, int number) {
        String entry = name + "." + number;
        return typed.of(entry + FormValues.GONE).isEmpty() ? of(each, "", entry) : Optional.empty();
    }

    /// The value of an entry whose name is the author's own; empty where it is to go.
    Optional<YamlValue> value(Form each, String name, int number) {
        String entry = name + "." + number;
        return typed.of(entry + FormValues.GONE).isEmpty()
                ? answering(key(name, number)).of(each, "", entry + FormValues.VALUE)
                : Optional.empty();
    }

    /// The same for what stands below a question.
    BuiltValue answering(String question) {
        return new BuiltValue(typed, named.answering(question));
    }

    private Optional<YamlValue> named(Form each, String name) {
        List<YamlValue.Field> all = new ArrayList<>();
        for (int i = 0; i <= typed.count(name); i++) {
            String key = key(name, i);
            value(each, name, i).filter(_ -> !key.isEmpty())
                    .ifPresent(value -> all.add(new YamlValue.Field(key, value)));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(new YamlValue.Fields(all));
    }

    /// What somebody called an entry.
    String key(String name, int number) {
        String key = typed.of(name + "." + number + FormValues.KEY);
        return FormNodes.keys(name).map(thing -> named.id(thing, key, "")).orElse(key);
    }

    private YamlValue line(Form each, String meaning, String line) {
        return each instanceof Form.Row
                ? YamlValue.texts(List.of(line.split(COMMA)).stream().map(String::strip).toList())
                : text(each, meaning, line);
    }

    private YamlValue text(Form form, String meaning, String words) {
        return switch (form) {
            case Form.NameOf(var thing) -> YamlValue.text(named.id(thing, words, meaning));
            case Form.Text text when text.hasLines() -> YamlValue.text(words + "\n");
            default -> YamlValue.text(words.replaceAll("\\s*\n\\s*", " "));
        };
    }
}
