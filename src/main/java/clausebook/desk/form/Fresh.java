package clausebook.desk.form;

import clausebook.desk.save.ClausePath;
import clausebook.draft.DraftClause;
import clausebook.draft.DraftCouncil;
import clausebook.draft.FileKind;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.field.Thing;
import clausebook.text.Slug;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A thing that is not there yet.
///
/// @param names what it is and where it goes: `clause`, council, policy and edition; `office` and council; `entry` and
///              list
/// @param after the id of the clause that a new one follows; empty for none
record Fresh(List<String> names, String after) {

    private static final String OFFICE = "role";

    /// Empty where the names lead nowhere.
    static Optional<Fresh> of(List<String> names, String after) {
        boolean slugs = !names.isEmpty() && names.stream().allMatch(Slug::is);
        boolean known = slugs && switch (names.getFirst()) {
            case "clause" -> names.size() == 4;
            case "office" -> names.size() == 2;
            case "entry" -> names.size() == 2 && FileKind.vocabulary(names.get(1)).isPresent();
            default -> false;
        };
        return known ? Optional.of(new Fresh(names, after)) : Optional.empty();
    }

    String file() {
        return switch (names.getFirst()) {
            case "clause" -> EditedThings.edition(names);
            case "office" -> "councils/" + names.get(1) + "/council.yaml";
            default -> list().path();
        };
    }

    private FileKind list() {
        return FileKind.vocabulary(names.get(1)).orElseThrow();
    }

    /// What its form has, its id with it.
    Edited edited() {
        Shape<?> shape = switch (names.getFirst()) {
            case "clause" ->
                    DraftClause.OF_A_SECTION.without("items", "closing", "reading", "read", "joins", "is-stem");
            case "office" -> DraftCouncil.Office.SHAPE;
            default -> list().entry().without("was");
        };
        return new Edited(String.join("/", names), file(), List.of(new Edited.Part(EditedThings.ITSELF,
                Form.part(shape, shape.name()), _ -> Optional.empty())));
    }

    /// The same with an id where none was typed: made of its name.
    FormValues withId(FormValues values) {
        String id = EditedThings.ITSELF + ".id";
        if (names.getFirst().equals("office") || !values.of(id).isEmpty()) {
            return values;
        }
        for (String field : List.of(".name", ".title", ".asks", ".text")) {
            String slug = Slug.of(values.of(EditedThings.ITSELF + field));
            if (!slug.isEmpty()) {
                return values.with(Map.of(id, slug));
            }
        }
        return values;
    }

    /// Where its own form is once it is there.
    String address(FormValues values, Named named) {
        String id = values.of(EditedThings.ITSELF + ".id");
        return switch (names.getFirst()) {
            case "office" -> "office/" + names.get(1) + "/" + office(values, named);
            default -> String.join("/", names) + "/" + id;
        };
    }

    /// The role whose office it is, by its id.
    private static String office(FormValues values, Named named) {
        String id = named.id(Thing.ROLE, values.of(OFFICE), "");
        return id.substring(id.indexOf(':') + 1);
    }

    /// What makes it a part of its file; empty where too little was written.
    ///
    /// @param file what it says; an empty list where there is none yet
    List<YamlEdit> edits(YamlValue file, FormValues values, Named named) {
        Edited.Part part = edited().parts().getFirst();
        Optional<YamlValue> value = new BuiltValue(values, named).of(part.form(), "", part.name());
        Optional<YamlPath> place = place(file);
        if (value.isEmpty() || place.isEmpty()) {
            return List.of();
        }
        if (names.getFirst().equals("office")) {
            String role = office(values, named);
            return role.isEmpty()
                    ? List.of()
                    : List.of(new YamlEdit.Put(YamlPath.of("offices", role), value.get()));
        }
        return List.of(new YamlEdit.Insert(place.get(), value.get()));
    }

    /// Behind the clause that it follows, or behind the last of the first section that has any.
    private Optional<YamlPath> place(YamlValue file) {
        return switch (names.getFirst()) {
            case "office" -> Optional.of(YamlPath.of("offices"));
            case "clause" -> after.isEmpty()
                    ? last(file)
                    : ClausePath.of(file, after).flatMap(Fresh::behind).or(() -> last(file));
            default -> Optional.of(YamlPath.ROOT.entry(FormValues.items(Optional.of(file)).size()));
        };
    }

    private static Optional<YamlPath> behind(YamlPath clause) {
        List<YamlPath.Step> steps = new ArrayList<>(clause.steps());
        if (!(steps.getLast() instanceof YamlPath.Index(int index))) {
            return Optional.empty();
        }
        steps.removeLast();
        return Optional.of(new YamlPath(steps).entry(index + 1));
    }

    private static Optional<YamlPath> last(YamlValue file) {
        List<YamlValue> sections = FormValues.items(YamlPath.of("sections").in(file));
        for (int i = sections.size() - 1; i >= 0; i--) {
            YamlPath clauses = YamlPath.of("sections").entry(i).field("clauses");
            int count = FormValues.items(clauses.in(file)).size();
            if (count > 0) {
                return Optional.of(clauses.entry(count));
            }
        }
        return Optional.empty();
    }

    /// True where a field of the form is the name of the role whose office it is.
    boolean asksForRole() {
        return names.getFirst().equals("office");
    }

    /// The fields that must be filled, and are not.
    List<String> missing(FormValues values) {
        List<String> missing = new ArrayList<>();
        if (asksForRole() && values.of(OFFICE).isEmpty()) {
            missing.add(OFFICE);
        }
        Form form = edited().parts().getFirst().form();
        for (Field field : ((Form.Part) form).shape().get().fields()) {
            String name = EditedThings.ITSELF + "." + field.name();
            if (field.need().isAlways() && values.of(name).isEmpty()) {
                missing.add(name);
            }
        }
        return missing;
    }
}
