package clausebook.draft;

import clausebook.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An entry of `vocabulary/questions.yaml`.
public record DraftQuestion(@Meaning("The question's id, for ever. A changed meaning is a new question.") SourceText id,
        @Meaning("The question in plain words.") SourceText asks,
        @Meaning("choice: one of the answers below. who: answered by roles or audiences.") SourceText type,
        @Meaning("Audiences who ask it.") List<SourceText> askedBy,
        @Meaning("Where it is asked about speaking for the council, or for oneself, alone.") Optional<SourceText> capacity,
        @Meaning("Topics it belongs to.") List<SourceText> topics,
        @Meaning("The closed list of answers.") List<Answer> answers,
        @Meaning("Pairs of answers that contradict each other; other pairs only differ.") List<Pair> contradict,
        @Meaning("Councils whose policy says nothing about it, each with the day it was read.") Map<SourceText, SourceText> silent,
        @Meaning("Everyday words that people type.") List<SourceText> words) {

    public DraftQuestion {
        askedBy = List.copyOf(askedBy);
        topics = List.copyOf(topics);
        answers = List.copyOf(answers);
        contradict = List.copyOf(contradict);
        words = List.copyOf(words);
    }

    /// One answer that can be given.
    public record Answer(@Meaning("The answer's id.") SourceText id,
            @Meaning("The answer in words.") SourceText name) {}

    /// Two answers that contradict each other.
    public record Pair(@Meaning("One answer.") SourceText one,
            @Meaning("The answer it contradicts.") SourceText other) {}
}
