package clausebook.draft;

import clausebook.corpus.Capacity;
import clausebook.corpus.QuestionType;
import clausebook.corpus.Stance;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.field.Thing;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An entry of `vocabulary/questions.yaml`.
public record DraftQuestion(Read id, Read asks, Read type, List<Read> askedBy, Optional<Read> capacity,
        List<Read> topics, List<Answer> answers, List<Pair> contradict, Map<SourceText, Read> silent,
        List<Read> words, List<Read> kinds) {

    /// How an entry is written.
    public static final Shape<DraftQuestion> SHAPE = Shape.of(DraftQuestion.class, "questions",
            "Plain questions with closed lists of answers, by which councils are compared.",
            Field.of("id", Form.Text.ID, "The question's id, for ever. A changed meaning is a new question.").needed(),
            Field.text("asks", "The question in plain words.").needed(),
            Field.oneOf("type", QuestionType.class,
                    "choice: one of the answers below. who: answered by roles or audiences.").needed(),
            Field.namesOf("asked-by", Thing.AUDIENCE, "Audiences who ask it."),
            Field.oneOf("capacity", Capacity.class,
                    "Where it is asked about speaking for the council, or for oneself, alone."),
            Field.namesOf("topics", Thing.TOPIC, "Topics it belongs to."),
            Field.parts("answers", "an answer", Answer.SHAPE, "The closed list of answers."),
            Field.of("contradict", Form.many(new Form.Row(() -> Pair.SHAPE)),
                    "Pairs of answers that contradict each other; other pairs only differ."),
            Field.named("silent", Form.Text.DAY,
                    "Councils whose policy says nothing about it, each with the day it was read."),
            Field.of("words", Form.many(Form.Text.PRINTED), "Everyday words that people type."), DraftEntry.KINDS);

    public DraftQuestion {
        askedBy = List.copyOf(askedBy);
        topics = List.copyOf(topics);
        answers = List.copyOf(answers);
        contradict = List.copyOf(contradict);
        words = List.copyOf(words);
        kinds = List.copyOf(kinds);
    }

    /// One answer that can be given.
    public record Answer(Read id, Read name, Optional<Read> stance) {

        static final Shape<Answer> SHAPE = Shape.of(Answer.class, "answer", "One answer that can be given.",
                Field.of("id", Form.Text.ID, "The answer's id.").needed(),
                Field.text("name", "The answer in words.").needed(),
                Field.oneOf("stance", Stance.class,
                        "What the answer amounts to; none says only that something is so."));
    }

    /// Two answers that contradict each other.
    public record Pair(Read one, Read other) {

        static final Shape<Pair> SHAPE = Shape.of(Pair.class, "pair", "Two answers that contradict each other.",
                Field.nameOf("one", Thing.ANSWER, "One answer.").needed(),
                Field.nameOf("other", Thing.ANSWER, "The answer it contradicts.").needed());
    }
}
