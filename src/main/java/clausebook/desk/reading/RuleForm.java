package clausebook.desk.reading;

import java.util.List;

/// A rule or a fact as a form shows it.
///
/// @param name   what its fields' names begin with, as `photos.rule.0.`
/// @param legend which of them it is, in words
/// @param kinds  duties to choose from, or kinds of facts
/// @param line   as it would stand on a list; empty for a fact, and for one that is not written yet
/// @param proof  what the proposal was read from; empty where it is none
/// @param sure   false where somebody has to look closely
/// @param who    whom it may bind
/// @param asks   questions that it may answer
public record RuleForm(String name, String legend, List<Choice> kinds, Texts texts, String line, String proof,
        boolean sure, List<Choice> who, List<Ask> asks) {

    public RuleForm {
        kinds = List.copyOf(kinds);
        who = List.copyOf(who);
        asks = List.copyOf(asks);
    }

    /// The words of its fields.
    public record Texts(String printed, String says, String when, String unless) {}

    /// One of several.
    public record Choice(String value, String words, boolean chosen) {}

    /// A question with its answers.
    ///
    /// @param name of its field
    public record Ask(String name, String words, List<Choice> answers) {
        public Ask {
            answers = List.copyOf(answers);
        }
    }
}
