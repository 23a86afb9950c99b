package clausebook.renew;

import clausebook.draft.DraftEdition;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What makes the file of an edition the file of the next one: the same clauses, other facts.
public final class NextEdition {

    private NextEdition() {}

    /// What is known of the next edition.
    ///
    /// @param follows the slug of the newest edition so far
    /// @param by      who adopts it; told only together with a minute
    public record Facts(String label, String follows, Optional<String> adopted, Optional<String> by,
            Optional<String> minute, Optional<String> reviewDue) {}

    /// It is a draft that has all clauses, and nothing that was said of the old one alone.
    public static List<YamlEdit> edits(Facts facts) {
        List<YamlEdit> edits = new ArrayList<>();
        edits.add(YamlEdit.put(YamlPath.of("label"), facts.label()));
        edits.add(YamlEdit.put(YamlPath.of("status"), "draft"));
        edits.add(YamlEdit.put(YamlPath.of("follows"), facts.follows()));
        edits.add(anew("dates", known("adopted", facts.adopted()), known("review-due", facts.reviewDue())));
        edits.add(anew("adopted", known("by", facts.minute().flatMap(_ -> facts.by())),
                known("minute", facts.minute())));
        dropped(DraftEdition.Facts.SHAPE, YamlPath.ROOT, edits);
        return edits;
    }

    /// What is said of one edition alone goes, where nothing else is put in its place.
    private static void dropped(Shape<?> shape, YamlPath at, List<YamlEdit> edits) {
        for (Field field : shape.fields()) {
            YamlPath path = at.field(field.name());
            if (field.ofOneEdition() && edits.stream().noneMatch(edit -> edit.at().equals(path))) {
                edits.add(new YamlEdit.Remove(path));
            } else if (field.form() instanceof Form.Part part && !field.ofOneEdition()) {
                dropped(part.shape().get(), path, edits);
            }
        }
    }

    private static Optional<YamlValue.Field> known(String name, Optional<String> words) {
        return words.map(found -> new YamlValue.Field(name, YamlValue.text(found)));
    }

    /// Nothing of the old value stays.
    @SafeVarargs
    private static YamlEdit anew(String name, Optional<YamlValue.Field>... known) {
        List<YamlValue.Field> fields = new ArrayList<>();
        for (Optional<YamlValue.Field> field : known) {
            field.ifPresent(fields::add);
        }
        YamlPath at = YamlPath.of(name);
        return fields.isEmpty() ? new YamlEdit.Remove(at) : new YamlEdit.Put(at, new YamlValue.Fields(fields));
    }
}
