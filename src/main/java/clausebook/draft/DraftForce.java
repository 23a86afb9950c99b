package clausebook.draft;

import clausebook.corpus.Duty;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.text.Read;
import java.util.Optional;

/// An entry of `vocabulary/force.yaml`: a clerk's own phrase of force, read before the program's.
public record DraftForce(Read words, Read duty, Optional<Read> language) {

    /// How an entry is written.
    public static final Shape<DraftForce> SHAPE = Shape.of(DraftForce.class, "force",
            "A list of phrases and the duty that each of them means, read before the program's own.",
            Field.text("words", "The phrase, such as are at liberty to.").needed(),
            Field.oneOf("duty", Duty.class, "The duty that it means.").needed(),
            Field.of("language", Form.oneOf("en"), "The language of the phrase.").otherwise("that of the site"));
}
