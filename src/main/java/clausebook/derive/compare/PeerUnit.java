package clausebook.derive.compare;

import clausebook.corpus.Answer;
import clausebook.corpus.Clause;
import clausebook.corpus.Part;
import clausebook.corpus.Question;
import clausebook.corpus.Topic;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A clause with its items, as it is set beside those of another council.
///
/// @param words     its words and those of its items
/// @param stems     the numbers of its words' stems, rising, each once
/// @param topics    each once; hardly ever more than a handful, so that a list is searched faster than a set
/// @param questions what its rules and facts answer, each once
record PeerUnit(PlacedClause clause, List<NeutralWords.Word> words, int[] stems, List<Topic> topics, List<Question> questions) {

    /// The clauses of an edition that have pages of their own, without lead-ins, which say too little alone.
    static List<PeerUnit> of(EditionGuide edition, NeutralWords neutral, WordStock stock, Function<PlacedClause, String> plain) {
        return edition.clauses().stream().filter(clause -> clause.parent().isEmpty() && !clause.clause().stem())
                .filter(clause -> clause.clause().part() != Part.INTRO || !clause.clause().rules().isEmpty())
                .map(clause -> of(clause, stock.shared(neutral.of(text(clause, plain))), stock)).toList();
    }

    private static PeerUnit of(PlacedClause clause, List<NeutralWords.Word> words, WordStock stock) {
        List<Topic> topics = clause.clause().withItems().flatMap(each -> each.topics().stream()).distinct().toList();
        return new PeerUnit(clause, words, stock.stems(words), topics,
                clause.clause().withItems().flatMap(PeerUnit::answers).map(Answer::question).distinct().toList());
    }

    private static String text(PlacedClause clause, Function<PlacedClause, String> plain) {
        return clause.clause().withItems().map(each -> plain.apply(clause.edition().find(each.id()).orElseThrow()))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Answer> answers(Clause clause) {
        return Stream.concat(clause.rules().stream().flatMap(rule -> rule.answers().stream()),
                clause.facts().stream().flatMap(fact -> fact.answers().stream()));
    }

    /// The topics of both, in the order of the first's clause.
    List<Topic> sharedTopics(PeerUnit other) {
        return topics.stream().filter(other.topics::contains).toList();
    }

    /// The share of topics that both have, 0 to 1.
    double topicsInCommon(PeerUnit other) {
        int shared = 0;
        for (Topic topic : topics) {
            shared += other.topics.contains(topic) ? 1 : 0;
        }
        return shared == 0 ? 0 : (double) shared / (topics.size() + other.topics.size() - shared);
    }

    /// The questions that both answer.
    List<Question> sharedQuestions(PeerUnit other) {
        return questions.stream().filter(other.questions::contains).toList();
    }

    boolean sharesAQuestion(PeerUnit other) {
        for (Question question : questions) {
            if (other.questions.contains(question)) {
                return true;
            }
        }
        return false;
    }
}
