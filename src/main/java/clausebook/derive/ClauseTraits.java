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
    private final List<Topic> topics;
    private final List<Question> questions;
    /// A bit for each.
    private final int duties;
    private final WordWeights.Vector words;

    ClauseTraits(PlacedClause clause, WordWeights.Vector words) {
        this.clause = clause;
        this.topics = clause.clause().topics();
        this.questions = Stream.concat(clause.clause().rules().stream().flatMap(rule -> rule.answers().stream()),
                clause.clause().facts().stream().flatMap(fact -> fact.answers().stream())).map(Answer::question).distinct().toList();
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
        int both = shared(topics, other.topics);
        return (double) both / (topics.size() + other.topics.size() - both) + WEIGHT_OF_A_QUESTION * shared(questions, other.questions)
                + WEIGHT_OF_WORDS * words.cosine(other.words) + (sameForce ? WEIGHT_OF_FORCE : 0);
    }

    /// How many there are in both; there is one object for each topic and question.
    private static int shared(List<?> some, List<?> others) {
        int both = 0;
        for (Object one : some) {
            for (Object other : others) {
                both += one == other ? 1 : 0;
            }
        }
        return both;
    }
}
