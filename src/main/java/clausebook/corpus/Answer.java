package clausebook.corpus;

import java.util.List;

/// The answer that a rule or fact gives to a question; `who` names the bearers of a who-question's answer.
public record Answer(Question question, Question.Choice choice, List<Bearer> who) {

    public Answer {
        who = List.copyOf(who);
    }

    /// The answer in words: those whom it names, else its choice.
    public String inWords() {
        return who.isEmpty() ? choice.name() : Entry.names(who);
    }
}
