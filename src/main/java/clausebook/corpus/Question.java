package clausebook.corpus;

import clausebook.diagnostic.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A plain question with a closed list of answers.
///
/// @param name     the question itself
/// @param capacity empty where it is asked for both
/// @param answers  in the order written
/// @param kinds    the kinds of policy that it belongs to; empty = every kind
/// @param silent   councils that were read for it and say nothing, with the day
public record Question(String id, String name, QuestionType type, List<Audience> askedBy, Optional<Capacity> capacity,
        List<Topic> topics, List<Choice> answers, List<Contradiction> contradict, Map<CouncilId, LocalDate> silent,
        List<String> words, List<PolicyKind> kinds, List<String> was, Location at) implements Entry {

    public Question {
        askedBy = List.copyOf(askedBy);
        topics = List.copyOf(topics);
        answers = List.copyOf(answers);
        contradict = List.copyOf(contradict);
        silent = Map.copyOf(silent);
        words = List.copyOf(words);
        kinds = List.copyOf(kinds);
        was = List.copyOf(was);
    }

    /// One answer of the closed list.
    ///
    /// @param stance what it amounts to, where an author says so
    public record Choice(String id, String name, Optional<Stance> stance) {}

    /// Two answers that can't both hold.
    public record Contradiction(Choice one, Choice other) {}

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
