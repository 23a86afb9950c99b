package clausebook.reading;

import clausebook.corpus.Bearer;
import clausebook.corpus.Clause;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Duty;
import clausebook.corpus.Reading;
import clausebook.corpus.Role;
import clausebook.corpus.Rule;
import clausebook.corpus.Topic;
import clausebook.diagnostic.Location;
import clausebook.guide.PlacedClause;
import java.util.List;
import java.util.Optional;

/// What one clause, item or line is proposed to mean, with the reasons.
///
/// @param text       its words without marks
/// @param kind       where it sets no duty
/// @param topics     the likely ones, likeliest first; the first is the one that is written by itself
/// @param likely     false where nothing that people have read is like it, so that the topics are a guess
/// @param offered    what is never written
public record SuggestedReading(PlacedClause clause, String text, List<SuggestedRule> rules, List<SuggestedFact> facts,
        Optional<ClauseKind> kind, List<Topic> topics, boolean likely, Offered offered) {

    public SuggestedReading {
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
        topics = List.copyOf(topics);
    }

    /// A duty that the words carry.
    ///
    /// @param printed the words of force; empty for a bare order
    /// @param who      those whom the words name; empty = whom the policy covers
    /// @param approval offices that must agree, where the words name one that is known
    /// @param tell     offices that are told, where the words name one that is known
    /// @param sure     false where a person has to look closely
    /// @param proof    the pattern that led to it
    public record SuggestedRule(Duty duty, String printed, String says, List<Bearer> who, String when, String unless,
            List<Role> approval, List<Role> tell, boolean sure, Proof proof) {

        public SuggestedRule {
            who = List.copyOf(who);
            approval = List.copyOf(approval);
            tell = List.copyOf(tell);
        }

        /// False where it can't be saved as it is: it repeats the words of force, or has too many of them.
        public boolean canStand() {
            return printed.isEmpty()
                    || !says.startsWith(printed) && printed.strip().split("\\s+").length <= Rule.MOST_PRINTED;
        }

        /// True where the words are sure, and who is bound is known, and what is to be done is told by itself.
        public boolean isCertain() {
            return sure && proof != Proof.UNKNOWN_OFFICE && !isWhole();
        }

        /// True where it is a whole sentence, its words of force too.
        public boolean isWhole() {
            return !printed.isEmpty() && (" " + says + " ").contains(" " + printed + " ");
        }

        /// The rule that it would be, as far as it goes.
        ///
        /// @param at where its clause stands
        public Rule asRule(Location at) {
            return new Rule(duty, printed, says, who, who.isEmpty(), when, unless, List.of(), List.of(), List.of(),
                    approval, tell, List.of(), "", Optional.empty(), new Rule.Places(at, at, at));
        }
    }

    /// Something that is said beside duties.
    public record SuggestedFact(ClauseKind kind, String says) {}

    private Clause written() {
        PlacedClause placed = clause;
        return placed.clause();
    }

    /// Where its clause stands in the content.
    public Location at() {
        return written().at();
    }

    /// Its number as an item has it, such as `a)`, or empty.
    public String number() {
        return written().itemNumber();
    }

    /// How far the reading of its clause has come; empty where a person has read it.
    public Optional<Reading> state() {
        return written().ours().reading();
    }

    /// True where nothing of it needs a close look; more topics than the first always do.
    public boolean isSure() {
        return likely && rules.stream().allMatch(rule -> rule.isCertain() && rule.canStand());
    }
}
