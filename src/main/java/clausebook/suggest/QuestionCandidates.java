package clausebook.suggest;

import clausebook.corpus.Question;
import clausebook.corpus.Topic;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.suggest.near.Centroids.Ranked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The clauses and items of an edition that may answer a question: those that answer it, then those that are likest to
/// what answers it elsewhere. An answer is never written by this; a person says which holds.
public final class QuestionCandidates {

    /// What is about a topic of the question counts as much as some likeness.
    private static final double SAME_TOPIC = 0.1;
    /// Below it a clause shares a common word or two with the question.
    private static final double LEAST = 0.08;

    private final Map<String, List<Ranked<PlacedClause>>> byQuestion = new HashMap<>();

    private QuestionCandidates(Matter matter, EditionGuide edition) {
        for (PlacedClause clause : edition.clauses()) {
            for (Ranked<Question> near : matter.questions(clause, Integer.MAX_VALUE)) {
                double likeness = near.likeness() + (isAbout(clause, near.entry()) ? SAME_TOPIC : 0);
                if (likeness >= LEAST) {
                    byQuestion.computeIfAbsent(near.entry().id(), _ -> new ArrayList<>())
                            .add(new Ranked<>(clause, likeness));
                }
            }
        }
    }

    private static boolean isAbout(PlacedClause clause, Question question) {
        for (Topic topic : question.topics()) {
            if (Matter.isAbout(clause, topic)) {
                return true;
            }
        }
        return false;
    }

    /// Those of an edition; empty where the program knows too little of its language.
    public static Optional<QuestionCandidates> of(Guide guide, EditionGuide edition) {
        return Suggester.of(guide, edition.policy().kind(), edition.language())
                .map(suggester -> new QuestionCandidates(suggester.matter(), edition));
    }

    /// True for a clause that answers a question already.
    public static boolean answers(PlacedClause clause, Question question) {
        return Matter.answers(clause, question);
    }

    /// The clauses for a question; each with its items, likest first.
    ///
    /// @param most so many beside those that answer it
    public List<PlacedClause> of(EditionGuide edition, Question question, int most) {
        Map<PlacedClause, Boolean> found = new LinkedHashMap<>();
        edition.clauses().stream().filter(clause -> answers(clause, question))
                .forEach(clause -> found.put(clause, true));
        byQuestion.getOrDefault(question.id(), List.of()).stream()
                .sorted(Comparator.comparingDouble((Ranked<PlacedClause> one) -> one.likeness()).reversed())
                .filter(one -> !found.containsKey(one.entry())).limit(most)
                .forEach(one -> found.put(one.entry(), false));
        return List.copyOf(found.keySet());
    }
}
