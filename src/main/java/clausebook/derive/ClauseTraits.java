package clausebook.derive;

import clausebook.corpus.Answer;
import clausebook.corpus.Question;
import clausebook.corpus.Rule;
import clausebook.corpus.Topic;
import clausebook.guide.PlacedClause;
import java.util.List;
import java.util.stream.Stream;

/// What of a clause is compared with others. Two of them are never equal.
final class ClauseTraits {

    private static final double WEIGHT_OF_WORDS = 2;
    private static final double WEIGHT_OF_FORCE = 0.25;
    private static final double WEIGHT_OF_A_QUESTION = 1;

    private final PlacedClause clause;
    private final Topic[] topics;
    private final Question[] questions;
    /// A bit for each.
    private final int duties;
    private final WordWeights.Vector words;

    ClauseTraits(PlacedClause clause, WordWeights.Vector words) {
        this.clause = clause;
        this.topics = clause.clause().topics().toArray(Topic[]::new);
        this.questions = Stream.concat(clause.clause().rules().stream().flatMap(rule -> rule.answers().stream()),
                clause.clause().facts().stream().flatMap(fact -> fact.answers().stream())).map(Answer::question).distinct()
                .toArray(Question[]::new);
        this.words = words;
        this.duties =
                clause.clause().rules().stream().map(Rule::duty).mapToInt(duty -> 1 << duty.ordinal()).reduce(0, (all, one) -> all | one);
    }

    PlacedClause clause() {
        return clause;
    }

    List<Topic> topics() {
        return clause.clause().topics();
    }

    WordWeights.Vector words() {
        return words;
    }

    /// @param cosine of the words of both
    double likeness(ClauseTraits other, double cosine) {
        boolean sameForce = (duties & other.duties) != 0;
        int both = shared(topics, other.topics);
        return (double) both / (topics.length + other.topics.length - both) + WEIGHT_OF_A_QUESTION * shared(questions, other.questions)
                + WEIGHT_OF_WORDS * cosine + (sameForce ? WEIGHT_OF_FORCE : 0);
    }

    /// How many there are in both; there is one object for each topic and question.
    private static int shared(Object[] some, Object[] others) {
        int both = 0;
        for (Object one : some) {
            for (Object other : others) {
                both += one == other ? 1 : 0;
            }
        }
        return both;
    }
}
