package clausebook.guide;

import clausebook.corpus.Council;
import clausebook.corpus.Entry;
import clausebook.corpus.Question;
import clausebook.corpus.Topic;
import clausebook.corpus.Worded;
import java.util.List;
import java.util.stream.Stream;

/// Two councils' clauses side by side: which say the same, which vary, and which only one of them has.
///
/// @param pairs     in the reading order of the first council
/// @param onlyOne   clauses that only the first council has, in reading order
/// @param onlyOther clauses that only the second has, in reading order
public record Alignment(Council one, Council other, List<Aligned> pairs, List<PlacedClause> onlyOne,
        List<PlacedClause> onlyOther) {

    public Alignment {
        pairs = List.copyOf(pairs);
        onlyOne = List.copyOf(onlyOne);
        onlyOther = List.copyOf(onlyOther);
    }

    /// How the words of aligned clauses stand to each other. Names of councils and offices count as the same.
    public enum Kind implements Worded {
        SAME_WORDS, VARIED
    }

    /// Clauses of both councils that deal with the same thing; several on one side where the other says it in one.
    ///
    /// @param one   clauses with their own pages, in reading order
    /// @param words from the first council's words to the second's; names that stand for each other count as the same
    public record Aligned(List<PlacedClause> one, List<PlacedClause> other, Kind kind, Why why,
            List<Difference> words) {

        public Aligned {
            one = List.copyOf(one);
            other = List.copyOf(other);
            words = List.copyOf(words);
        }
    }

    /// Why clauses were aligned.
    ///
    /// @param likeness how much of their wording is shared, 0 to 1, rare words counting more
    public record Why(List<Question> questions, List<Topic> topics, double likeness) {

        public Why {
            questions = List.copyOf(questions);
            topics = List.copyOf(topics);
        }

        /// Questions, then topics.
        public List<? extends Entry> shared() {
            return Stream.concat(questions.stream(), topics.stream()).toList();
        }
    }
}
