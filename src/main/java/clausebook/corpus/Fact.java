package clausebook.corpus;

import java.util.List;

/// Something a clause says beside duties, as a whole sentence.
public record Fact(ClauseKind kind, String says, List<Bearer> who, List<Topic> topics, List<Answer> answers) {

    public Fact {
        who = List.copyOf(who);
        topics = List.copyOf(topics);
        answers = List.copyOf(answers);
    }
}
