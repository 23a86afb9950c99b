package clausebook.draft;

import clausebook.corpus.ClauseKind;
import clausebook.field.Field;
import clausebook.field.Shape;
import clausebook.field.Thing;
import clausebook.text.Origin;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.List;
import java.util.Map;

/// Something a clause says beside duties.
///
/// @param answers by the id of the question
public record DraftFact(Read kind, Read says, List<Read> who, List<Read> topics, Map<SourceText, DraftAnswer> answers,
        Origin at) {

    /// How it is written.
    public static final Shape<DraftFact> SHAPE = Shape.of(DraftFact.class, "fact",
            "What a clause says beside duties.",
            Field.oneOf("kind", ClauseKind.class, "What kind of fact it is.").needed(),
            Field.text("says", "The fact as a whole sentence.").needed(),
            Field.namesOf("who", Thing.BEARER, "Whom it is about."),
            Field.namesOf("topics", Thing.TOPIC, "Its own topics, where they differ from those of the clause."),
            DraftAnswer.FIELD);

    public DraftFact {
        who = List.copyOf(who);
        topics = List.copyOf(topics);
    }
}
