package clausebook.guide;

import clausebook.corpus.Bearer;
import clausebook.corpus.Capacity;
import clausebook.corpus.Duty;
import clausebook.corpus.Moment;
import clausebook.corpus.Rule;
import clausebook.corpus.Worded;
import clausebook.force.ForceWords;
import java.util.List;
import java.util.Optional;

/// One rule on a checklist, with the clause it comes from.
///
/// @param moment the moment it is listed under; empty where it holds at any time
/// @param only   the smaller audiences and the offices that it binds, where it does not bind the whole audience of the
///               list
/// @param leave  the permissions of its clause that limit it, where it forbids without an exception of its own
public record ChecklistLine(Rule rule, PlacedClause clause, Optional<Moment> moment, List<Bearer> only,
        List<Rule> leave) {

    private static final String CLOSING = ".;,";

    public ChecklistLine {
        only = List.copyOf(only);
        leave = List.copyOf(leave);
    }

    /// Under which of the three headings a line stands.
    public enum Sign implements Worded {
        DO, DO_NOT, MAY;

        /// The heading for a duty.
        public static Sign of(Duty duty) {
            return duty == Duty.MAY ? MAY : duty.forbids() ? DO_NOT : DO;
        }
    }

    /// Its heading.
    public Sign sign() {
        return Sign.of(rule.duty());
    }

    /// What is to be done, left or allowed, the verb first: the author's own words for lists, without the "do not" or
    /// "you must" they may open with; else the rule's.
    public String says() {
        String words = (rule.line().isEmpty() ? rule.says() : bareLine()).strip();
        boolean closed = !words.isEmpty() && CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
        return closed ? words.substring(0, words.length() - 1) : words;
    }

    private String bareLine() {
        return ForceWords.of(clause.edition().language()).map(words -> words.withoutOpening(rule.line()))
                .orElse(rule.line());
    }

    /// True where the policy says neither here nor elsewhere whom it binds.
    public boolean unsaid() {
        return rule.who().isEmpty();
    }

    /// True where it holds for somebody who speaks in a capacity.
    public boolean holds(Capacity capacity) {
        return rule.capacity().isEmpty() || rule.capacity().contains(capacity);
    }
}
