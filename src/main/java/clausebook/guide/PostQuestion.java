package clausebook.guide;

import clausebook.corpus.Topic;
import java.util.List;

/// One question to somebody who wants to post something, and the topics whose rules hold where the answer is yes.
public record PostQuestion(String asks, List<Topic> topics) {

    public PostQuestion {
        topics = List.copyOf(topics);
    }

    /// The word for it in addresses: the id of its first topic.
    public String id() {
        return topics.getFirst().id();
    }
}
