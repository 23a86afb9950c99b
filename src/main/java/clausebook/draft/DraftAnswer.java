package clausebook.draft;

import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.field.Thing;
import clausebook.text.Read;
import java.util.List;

/// The answer that a rule or fact gives to a question: `question: answer`, or with `{ answer: …, who: [ … ] }`.
public record DraftAnswer(Read answer, List<Read> who) {

    /// The one form of it.
    public static final Shape<DraftAnswer> SHAPE = Shape.of(DraftAnswer.class, "answer", "An answer to a question.",
            Field.nameOf("answer", Thing.ANSWER, "The answer.").needed(),
            Field.namesOf("who", Thing.BEARER, "Whom it names."));

    static final Field FIELD =
            Field.named("answers", new Form.Short(() -> SHAPE, "an answer"), "Questions it answers.");

    public DraftAnswer {
        who = List.copyOf(who);
    }
}
