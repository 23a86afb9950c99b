package clausebook.corpus;

import clausebook.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/// One duty inside a clause.
///
/// @param printed   the source's own words of force, or empty
/// @param says      what is to be done, the verb first
/// @param who       who is bound, written out also where it is the edition's default
/// @param inherited true where `who` is the edition's default
/// @param when      the condition, or empty
/// @param unless    the exception, or empty
/// @param capacity  empty = the source does not say
/// @param line      an author's own checklist words, or empty
/// @param card      whether an author wants it on the one-page card or not; empty = the program chooses
/// @param places    where it is written
public record Rule(Duty duty, String printed, String says, List<Bearer> who, boolean inherited, String when,
        String unless, List<Capacity> capacity, List<Moment> moments, List<Topic> topics, List<Role> approval,
        List<Role> tell, List<Answer> answers, String line, Optional<Card> card, Places places) {

    /// So many words of force a rule prints at most.
    public static final int MOST_PRINTED = 4;

    public Rule {
        who = List.copyOf(who);
        capacity = List.copyOf(capacity);
        moments = List.copyOf(moments);
        topics = List.copyOf(topics);
        approval = List.copyOf(approval);
        tell = List.copyOf(tell);
        answers = List.copyOf(answers);
    }

    /// Where three of its fields are written; the duty stands for one that is not.
    public record Places(Location duty, Location says, Location printed) {}
}
