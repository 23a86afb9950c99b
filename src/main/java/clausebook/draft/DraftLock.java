package clausebook.draft;

import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.field.Thing;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.Map;

/// A lock file, `<edition>.lock.yaml`: written when an edition is adopted, never by hand.
public record DraftLock(Read edition, Map<SourceText, Read> clauses, Map<SourceText, Read> sections) {

    /// How the file is written.
    public static final Shape<DraftLock> SHAPE = Shape.of(DraftLock.class, "lock",
            "What holds the words of an adopted edition fast.",
            Field.nameOf("edition", Thing.EDITION, "The edition that it freezes.").needed(),
            Field.named("clauses", Form.Text.HASH, "A hash of each clause, by its id."),
            Field.named("sections", Form.Text.HASH, "A hash of each section's number and title, by its id."));
}
