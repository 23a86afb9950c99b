package clausebook.reading;

import clausebook.corpus.Bearer;
import clausebook.corpus.Clause;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Duty;
import clausebook.corpus.Question;
import clausebook.corpus.Reading;
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
/// @param questions  those that it may answer, likeliest first; never written
/// @param neighbours the clauses like it that people have read, likest first
public record SuggestedReading(PlacedClause clause, String text, List<SuggestedRule> rules, List<SuggestedFact> facts,
        Optional<ClauseKind> kind, List<Topic> topics, List<Question> questions, List<PlacedClause> neighbours) {

    public SuggestedReading {
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
        neighbours = List.copyOf(neighbours);
    }

    /// A duty that the words carry.
    ///
    /// @param printed the words of force; empty for a bare order
    /// @param who     those whom the words name; empty = whom the policy covers
    /// @param sure    false where a person has to look closely
    /// @param proof   the pattern that led to it
    public record SuggestedRule(Duty duty, String printed, String says, List<Bearer> who, String when, String unless,
            boolean sure, Proof proof) {

        public SuggestedRule {
            who = List.copyOf(who);
        }

        /// The rule that it would be, as far as it goes.
        ///
        /// @param at where its clause stands
        public Rule asRule(Location at) {
            return new Rule(duty, printed, says, who, who.isEmpty(), when, unless, List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of(), "", Optional.empty(), new Rule.Places(at, at, at));
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

    /// True where nothing of it needs a close look; the topics always do.
    public boolean isSure() {
        return rules.stream().allMatch(SuggestedRule::sure);
    }
}
