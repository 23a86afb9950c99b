package clausebook.renew;

import clausebook.text.YamlEdit;
import clausebook.text.YamlPath;
import clausebook.text.YamlValue;
import clausebook.text.YamlValue.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What makes the file of an edition the file of the next one: the same clauses, other facts.
public final class NextEdition {

    /// What is said of one edition alone.
    private static final List<YamlPath> OF_THE_OLD_ONE =
            List.of(YamlPath.of("reconstructed"), YamlPath.of("changes"), YamlPath.of("corrections"));

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
        OF_THE_OLD_ONE.forEach(gone -> edits.add(new YamlEdit.Remove(gone)));
        edits.add(anew("dates", known("adopted", facts.adopted()), known("review-due", facts.reviewDue())));
        edits.add(anew("adopted", known("by", facts.minute().flatMap(_ -> facts.by())),
                known("minute", facts.minute())));
        return edits;
    }

    private static Optional<Field> known(String name, Optional<String> words) {
        return words.map(found -> new Field(name, YamlValue.text(found)));
    }

    /// Nothing of the old value stays.
    @SafeVarargs
    private static YamlEdit anew(String name, Optional<Field>... known) {
        List<Field> fields = new ArrayList<>();
        for (Optional<Field> field : known) {
            field.ifPresent(fields::add);
        }
        YamlPath at = YamlPath.of(name);
        return fields.isEmpty() ? new YamlEdit.Remove(at) : new YamlEdit.Put(at, new YamlValue.Fields(fields));
    }
}
