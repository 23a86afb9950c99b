package clausebook.desk.reading;

import clausebook.render.reading.MarkedForce;
import java.util.List;

/// A clause or one of its items as a form shows it.
///
/// @param id     what its fields' names begin with
/// @param number as an item has it; empty for the clause
/// @param words  the council's, with the words of force marked
/// @param rules  those that stand in the file, and an empty one
/// @param kinds  what it may be where it sets no duty
/// @param topics what it may be about: those that stand there and those that are likely
/// @param more   all other topics
public record PartForm(String id, String number, List<MarkedForce.Piece> words, List<RuleForm> rules,
        List<RuleForm> facts, List<RuleForm.Choice> kinds, List<RuleForm.Choice> topics,
        List<RuleForm.Choice> more) {

    public PartForm {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
        kinds = List.copyOf(kinds);
        topics = List.copyOf(topics);
        more = List.copyOf(more);
    }
}
