package clausebook.derive.nearest;

import clausebook.corpus.Question;
import clausebook.corpus.Rule;
import clausebook.corpus.Topic;
import clausebook.guide.PlacedClause;
import clausebook.likeness.WordWeights;
import java.util.LinkedHashSet;
import java.util.Set;

/// What of a clause is compared with others. Two of them are never equal.
final class ClauseTraits {

    private static final double WEIGHT_OF_WORDS = 2;
    private static final double WEIGHT_OF_FORCE = 0.25;
    private static final double WEIGHT_OF_A_QUESTION = 1;

    private final PlacedClause clause;
    private final Topic[] topics;
    private final Question[] questions;
    /// A bit for each duty of its rules.
    private final int duties;
    private final WordWeights.Vector vector;

    ClauseTraits(PlacedClause clause, WordWeights.Vector vector) {
        this.clause = clause;
        this.topics = clause.topics().toArray(Topic[]::new);
        this.questions = questions(clause);
        this.duties = duties(clause);
        this.vector = vector;
    }

    private static Question[] questions(PlacedClause clause) {
        Set<Question> questions = new LinkedHashSet<>();
        clause.rules().forEach(rule -> rule.answers().forEach(answer -> questions.add(answer.question())));
        clause.facts().forEach(fact -> fact.answers().forEach(answer -> questions.add(answer.question())));
        return questions.toArray(Question[]::new);
    }

    private static int duties(PlacedClause clause) {
        int duties = 0;
        for (Rule rule : clause.rules()) {
            duties |= 1 << rule.duty().ordinal();
        }
        return duties;
    }

    PlacedClause clause() {
        return clause;
    }

    Topic[] topics() {
        return topics;
    }

    Question[] questions() {
        return questions;
    }

    int duties() {
        return duties;
    }

    WordWeights.Vector vector() {
        return vector;
    }

    /// How like it is to another clause.
    ///
    /// @param both     how many topics are in both
    /// @param topics   how many the other has
    /// @param answered how many questions both answer
    /// @param cosine   of the words of both
    /// @param duties   of the other, a bit for each
    double likeness(int both, int topics, int answered, double cosine, int duties) {
        boolean sameForce = (this.duties & duties) != 0;
        return (double) both / (this.topics.length + topics - both) + WEIGHT_OF_A_QUESTION * answered
                + WEIGHT_OF_WORDS * cosine + (sameForce ? WEIGHT_OF_FORCE : 0);
    }
}
