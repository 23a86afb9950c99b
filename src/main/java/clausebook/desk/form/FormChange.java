package clausebook.desk.form;

import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the words of a form change in the file that it was filled from: no value that stayed the same is touched.
final class FormChange {

    private final YamlValue file;
    private final FormValues before;
    private final FormValues typed;
    private BuiltValue built;
    private final List<YamlEdit> edits = new ArrayList<>();

    private FormChange(YamlValue file, FormValues before, FormValues typed, Named named) {
        this.file = file;
        this.before = before;
        this.typed = typed;
        this.built = new BuiltValue(typed, named);
    }

    /// @param file what it said when the form was filled
    static List<YamlEdit> of(Edited edited, YamlValue file, FormValues typed, Named named) {
        FormChange change = new FormChange(file, FormValues.of(edited, file, named), typed, named);
        for (Edited.Part part : edited.parts()) {
            boolean itself = part == edited.parts().getFirst();
            part.place().apply(file).ifPresent(at -> change.part(part, at, itself));
        }
        return List.copyOf(change.edits);
    }

    private void part(Edited.Part part, YamlPath at, boolean itself) {
        if (itself && part.form() instanceof Form.Part(var shape, var _)) {
            fields(shape.get(), at, part.name());
        } else {
            change(part.form(), "", at, part.name());
        }
    }

    private void fields(Shape<?> shape, YamlPath at, String name) {
        for (Field field : shape.fields()) {
            change(field.form(), field.meaning(), at.field(field.name()), name + "." + field.name());
        }
    }

    private void change(Form form, String meaning, YamlPath at, String name) {
        Optional<YamlValue> old = at.in(file);
        switch (form) {
            case Form.Part(var shape, var _) when old.isPresent() -> record(shape.get(), form, at, name);
            case Form.Short(var shape, var _) when old.orElse(null) instanceof YamlValue.Fields ->
                    record(shape.get(), form, at, name);
            case Form.Many(Form each) when FormValues.isRecord(each) && old.isPresent() -> entries(each, at, name);
            case Form.Named(Form each) when old.isPresent() -> named(each, at, name);
            case Form.Short _ -> shortly(form, meaning, at, name);
            case Form.Part _,Form.Named _ -> added(form, meaning, at, name);
            case Form.Many(Form each) when FormValues.isRecord(each) -> added(form, meaning, at, name);
            default -> text(form, meaning, at, name);
        }
    }

    private void shortly(Form form, String meaning, YamlPath at, String name) {
        Optional<YamlValue> wanted = built.of(form, meaning, name);
        if (wanted.isPresent() && !wanted.equals(at.in(file))) {
            edits.add(new YamlEdit.Put(at, wanted.get()));
        } else if (wanted.isEmpty() && at.in(file).isPresent()) {
            edits.add(new YamlEdit.Remove(at));
        }
    }

    private void added(Form form, String meaning, YamlPath at, String name) {
        built.of(form, meaning, name).ifPresent(value -> edits.add(new YamlEdit.Put(at, value)));
    }

    /// A record of which nothing is left goes, unless it holds what this form does not show.
    private void record(Shape<?> shape, Form form, YamlPath at, String name) {
        boolean more = at.in(file).orElse(null) instanceof YamlValue.Fields(List<YamlValue.Field> fields)
                && fields.stream().anyMatch(field -> shape.find(field.name()).isEmpty());
        if (built.of(form, "", name).isEmpty() && !more) {
            edits.add(new YamlEdit.Remove(at));
        } else {
            fields(shape, at, name);
        }
    }

    private void entries(Form each, YamlPath at, String name) {
        List<YamlValue> old = FormValues.items(at.in(file));
        Optional<YamlValue> added = built.entry(each, name, old.size());
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (built.entry(each, name, i).isPresent()) {
                kept.add(i);
            }
        }
        if (kept.isEmpty()) {
            edits.add(added.<YamlEdit>map(value -> new YamlEdit.Put(at, new YamlValue.Items(List.of(value))))
                    .orElse(new YamlEdit.Remove(at)));
            return;
        }
        for (int i = 0; i < old.size(); i++) {
            if (kept.contains(i)) {
                change(each, "", at.entry(i), name + "." + i);
            } else {
                edits.add(new YamlEdit.Remove(at.entry(i)));
            }
        }
        added.ifPresent(value -> edits.add(new YamlEdit.Insert(at.entry(old.size()), value)));
    }

    private void named(Form each, YamlPath at, String name) {
        List<YamlValue.Field> old = at.in(file).orElse(null) instanceof YamlValue.Fields(List<YamlValue.Field> fields)
                ? fields
                : List.of();
        if (built.of(new Form.Named(each), "", name).isEmpty()) {
            if (!old.isEmpty()) {
                edits.add(new YamlEdit.Remove(at));
            }
            return;
        }
        for (int i = 0; i < old.size(); i++) {
            valueOf(old.get(i).name(), each, at, name, i);
        }
        String key = built.key(name, old.size());
        built.value(each, name, old.size()).filter(_ -> !key.isEmpty())
                .ifPresent(value -> edits.add(new YamlEdit.Put(at.field(key), value)));
    }

    private void valueOf(String key, Form each, YamlPath at, String name, int number) {
        if (built.value(each, name, number).isEmpty()) {
            edits.add(new YamlEdit.Remove(at.field(key)));
            return;
        }
        BuiltValue outside = built;
        built = outside.answering(key);
        change(each, "", at.field(key), name + "." + number + FormValues.VALUE);
        built = outside;
    }

    /// Compared as the form shows it, so that a name that stayed keeps the way in which it is written.
    private void text(Form form, String meaning, YamlPath at, String name) {
        boolean same = form instanceof Form.Many
                ? typed.lines(name).equals(before.lines(name))
                : typed.of(name).equals(before.of(name));
        if (same || !typed.words().containsKey(name)) {
            return;
        }
        Optional<YamlValue> value = built.of(form, meaning, name);
        if (value.isPresent()) {
            edits.add(new YamlEdit.Put(at, value.get()));
        } else if (at.in(file).isPresent()) {
            edits.add(new YamlEdit.Remove(at));
        }
    }
}
