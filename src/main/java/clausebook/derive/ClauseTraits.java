package clausebook.derive;

import clausebook.corpus.Rule;
import clausebook.corpus.Topic;
import clausebook.guide.PlacedClause;
import java.util.List;

/// What of a clause is compared with others. Two of them are never equal.
final class ClauseTraits {

    private static final double WEIGHT_OF_WORDS = 2;
    private static final double WEIGHT_OF_FORCE = 0.25;

    private final PlacedClause clause;
    private final List<Topic> topics;
    /// A bit for each.
    private final int duties;
    private final WordWeights.Vector words;

    ClauseTraits(PlacedClause clause, WordWeights.Vector words) {
        this.clause = clause;
        this.topics = clause.clause().topics();
        this.words = words;
        this.duties =
                clause.clause().rules().stream().map(Rule::duty).mapToInt(duty -> 1 << duty.ordinal()).reduce(0, (all, one) -> all | one);
    }

    PlacedClause clause() {
        return clause;
    }

    List<Topic> topics() {
        return topics;
    }

    /// A lead-in alone says too little to be worth a link.
    boolean isTold() {
        return !clause.clause().stem();
    }

    double likeness(ClauseTraits other) {
        boolean sameForce = (duties & other.duties) != 0;
        return sharedTopics(other) + WEIGHT_OF_WORDS * words.cosine(other.words) + (sameForce ? WEIGHT_OF_FORCE : 0);
    }

    private double sharedTopics(ClauseTraits other) {
        int both = 0;
        for (Topic topic : topics) {
            for (Topic there : other.topics) {
                both += topic == there ? 1 : 0;
            }
        }
        return (double) both / (topics.size() + other.topics.size() - both);
    }
}
