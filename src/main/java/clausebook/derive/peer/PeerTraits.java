package clausebook.derive.peer;

import clausebook.corpus.Answer;
import clausebook.corpus.Clause;
import clausebook.corpus.Question;
import clausebook.corpus.Topic;
import java.util.ArrayList;
import java.util.List;

/// What a clause with its items is about, as far as that tells which clauses of another council deal with the same
/// thing.
///
/// Topics and questions are compared as objects, because there is one object each; there are hardly ever more than a
/// handful, so that a list is searched faster than a set.
///
/// @param topics    each once
/// @param questions what its rules and facts answer, each once
record PeerTraits(List<Topic> topics, List<Question> questions) {

    PeerTraits {
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
    }

    static PeerTraits of(Clause clause) {
        List<Topic> topics = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (Clause each : clause.withItems().toList()) {
            each.topics().forEach(topic -> addOnce(topic, topics));
            each.rules().forEach(rule -> addQuestions(rule.answers(), questions));
            each.facts().forEach(fact -> addQuestions(fact.answers(), questions));
        }
        return new PeerTraits(topics, questions);
    }

    private static void addQuestions(List<Answer> answers, List<Question> questions) {
        answers.forEach(answer -> addOnce(answer.question(), questions));
    }

    private static <T> void addOnce(T one, List<T> all) {
        if (!holds(all, one)) {
            all.add(one);
        }
    }

    /// The topics of both, in the order of the first's clause.
    List<Topic> sharedTopics(PeerTraits other) {
        return topics.stream().filter(topic -> holds(other.topics, topic)).toList();
    }

    /// The share of topics that both have, 0 to 1.
    double topicsInCommon(PeerTraits other) {
        int shared = 0;
        for (Topic topic : topics) {
            shared += holds(other.topics, topic) ? 1 : 0;
        }
        return shared == 0 ? 0 : (double) shared / (topics.size() + other.topics.size() - shared);
    }

    /// The questions that both answer.
    List<Question> sharedQuestions(PeerTraits other) {
        return questions.stream().filter(question -> holds(other.questions, question)).toList();
    }

    boolean sharesAQuestion(PeerTraits other) {
        for (Question question : questions) {
            if (holds(other.questions, question)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<?> all, Object one) {
        for (Object each : all) {
            if (each == one) {
                return true;
            }
        }
        return false;
    }
}
