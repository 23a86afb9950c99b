package clausebook.guide;

import clausebook.corpus.Question;
import clausebook.corpus.Topic;
import java.util.List;

/// What other councils speak of and one council does not.
public record Gaps(List<OfTopic> topics, List<OfQuestion> questions) {

    public Gaps {
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
    }

    /// A topic on which the council has no clause at all.
    ///
    /// @param councils how many others have one
    /// @param others   a clause of each of the first few of them
    public record OfTopic(Topic topic, int councils, List<PlacedClause> others) {

        public OfTopic {
            others = List.copyOf(others);
        }
    }

    /// A question that the council does not answer, though it binds those who ask.
    ///
    /// @param own      why there is no answer: nothing found, or nobody has read for it yet
    /// @param councils how many others answer
    /// @param others   an answer of each of the first few of them
    public record OfQuestion(Question question, Cell own, int councils, List<Given> others) {

        public OfQuestion {
            others = List.copyOf(others);
        }
    }
}
