package clausebook.derive.compare;

import clausebook.corpus.Answer;
import clausebook.corpus.Clause;
import clausebook.corpus.Part;
import clausebook.corpus.Question;
import clausebook.corpus.Topic;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A clause with its items, as it is set beside those of another council.
///
/// @param words     its words and those of its items
/// @param questions what its rules and facts answer
final class PeerUnit {

    private final PlacedClause clause;
    private final List<NeutralWords.Word> words;
    /// Each once; hardly ever more than a handful, so that a list is searched faster than a set.
    private final List<Topic> topics;
    private final Set<Question> questions = new LinkedHashSet<>();

    private PeerUnit(PlacedClause clause, List<NeutralWords.Word> words) {
        this.clause = clause;
        this.words = words;
        this.topics = clause.clause().withItems().flatMap(each -> each.topics().stream()).distinct().toList();
        clause.clause().withItems().forEach(this::take);
    }

    /// The clauses of an edition that have pages of their own, without lead-ins, which say too little alone.
    static List<PeerUnit> of(EditionGuide edition, NeutralWords neutral, Function<PlacedClause, String> plain) {
        return edition.clauses().stream().filter(clause -> clause.parent().isEmpty() && !clause.clause().stem())
                .filter(clause -> clause.clause().part() != Part.INTRO || !clause.clause().rules().isEmpty())
                .map(clause -> new PeerUnit(clause, neutral.of(text(clause, plain)))).toList();
    }

    private static String text(PlacedClause clause, Function<PlacedClause, String> plain) {
        return clause.clause().withItems().map(each -> plain.apply(clause.edition().find(each.id()).orElseThrow()))
                .collect(Collectors.joining("\n"));
    }

    private void take(Clause clause) {
        Stream<Answer> ofRules = clause.rules().stream().flatMap(rule -> rule.answers().stream());
        Stream<Answer> ofFacts = clause.facts().stream().flatMap(fact -> fact.answers().stream());
        Stream.concat(ofRules, ofFacts).forEach(answer -> questions.add(answer.question()));
    }

    PlacedClause clause() {
        return clause;
    }

    List<NeutralWords.Word> words() {
        return words;
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
        return !questions.isEmpty() && !other.questions.isEmpty() && !Collections.disjoint(questions, other.questions);
    }

    Set<Question> questions() {
        return questions;
    }
}
