package clausebook.suggest;

import clausebook.corpus.Bearer;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Duty;
import clausebook.corpus.Question;
import clausebook.corpus.Topic;
import clausebook.guide.PlacedClause;
import java.util.List;
import java.util.Optional;

/// What one clause, item or line is proposed to mean, with the reasons.
///
/// @param kind       where it sets no duty
/// @param topics     the likely ones, likeliest first; the first is the one that is written by itself
/// @param questions  those that it may answer, likeliest first; never written
/// @param neighbours the clauses like it that people have read, likest first
public record SuggestedReading(PlacedClause clause, List<SuggestedRule> rules, List<SuggestedFact> facts,
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
    }

    /// Something that is said beside duties.
    public record SuggestedFact(ClauseKind kind, String says) {}

    /// True where nothing of it needs a close look; the topics always do.
    public boolean isSure() {
        return rules.stream().allMatch(SuggestedRule::sure);
    }
}
