package clausebook.render.part.answer;

import clausebook.render.part.Link;
import clausebook.render.part.Tag;
import java.util.List;

/// What one council says to one question, as it stands in a table or a list. Always words, never a bare sign.
///
/// @param label   what the cell belongs to, for screens too narrow for a table
/// @param answers empty where the council does not answer
/// @param silence what is shown where it does not answer, else empty
/// @param read    on which day somebody read the policy and found nothing, or empty
/// @param note    where to look instead, or to whom it speaks, or empty
/// @param saying  the clause that says so; its words are empty where none does
/// @param against councils in the same row that contradict it, in words; empty where none does
/// @param tension true where the policy is at odds with itself
public record CellView(String label, List<AnswerView> answers, String silence, String read, String note, Link saying,
        String against, boolean tension) {

    public CellView {
        answers = List.copyOf(answers);
    }

    /// True where it has nothing to tell but that it is silent.
    boolean folds() {
        return !silence.isEmpty() && note.isEmpty() && saying.words().isEmpty() && !tension;
    }

    /// An answer with all clauses that give it alike.
    ///
    /// @param who        those named, for a who-question
    /// @param conditions when, unless, and whom it binds where that is not everybody, in words
    /// @param tag        the status of its edition where that is not said elsewhere
    public record AnswerView(String words, List<Link> who, List<String> conditions, Tag tag, List<Link> refs) {

        public AnswerView {
            who = List.copyOf(who);
            conditions = List.copyOf(conditions);
            refs = List.copyOf(refs);
        }
    }
}
