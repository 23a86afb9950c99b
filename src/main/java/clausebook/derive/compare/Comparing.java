package clausebook.derive.compare;

import clausebook.corpus.PolicyKind;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import clausebook.derive.peer.PeerAlignment;
import clausebook.derive.peer.Peers;
import clausebook.guide.Comparison;
import clausebook.guide.CouncilGuide;
import clausebook.guide.PlacedClause;
import clausebook.guide.QuestionRow;
import clausebook.guide.TopicRow;
import clausebook.likeness.WordForms;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Compares the councils: answers, topics, gaps, peers. Clauses are aligned later, when a page asks for a pair.
public final class Comparing {

    private Comparing() {}

    /// @param about clauses of leading editions by topic, in order of council
    /// @param words of the language of all texts
    public static Comparison of(List<CouncilGuide> councils, Vocabulary vocabulary,
            Function<Topic, List<PlacedClause>> about, WordForms words) {
        Reach reach = new Reach(vocabulary);
        QuestionRows questions =
                new QuestionRows(councils, vocabulary, new Cells(new GivenAnswers(councils, reach), reach), reach);
        List<QuestionRow> rows = questions.forAll();
        Map<PolicyKind, List<TopicRow>> topics = TopicRows.of(councils, vocabulary, about);
        return new Comparison(rows, questions.byAudience(), topics, GapLists.of(councils, topics, rows, about),
                Peers.of(councils, rows, vocabulary.roles().all(), words),
                new PeerAlignment(vocabulary.roles().all(), words));
    }
}
