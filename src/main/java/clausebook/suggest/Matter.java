package clausebook.suggest;

import clausebook.corpus.Answer;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Question;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import clausebook.guide.PlacedClause;
import clausebook.likeness.LanguageWords;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/// What clauses are about, by those that people have read: topics, questions, the clauses most like one.
final class Matter {

    /// How much an entry's own name and words count beside the clauses under it; measured, see the handbook.
    private static final double OWN_WORDS = 0.35;

    private final Function<PlacedClause, String> words;
    private final TermVectors vectors;
    private final List<Read> read;
    private final Centroids<Topic> topics;
    private final Centroids<Question> questions;

    /// @param known clauses that people have read
    /// @param kind  of the policy; only its topics and questions are proposed
    /// @param words the words of a clause, with those that it reads on from
    Matter(List<PlacedClause> known, Vocabulary vocabulary, PolicyKind kind, LanguageWords language,
            Function<PlacedClause, String> words) {
        this.words = words;
        this.vectors = new TermVectors(known.stream().map(words).toList(), language);
        this.topics = new Centroids<>(vectors);
        this.questions = new Centroids<>(vectors);
        this.read = known.stream().map(clause -> new Read(clause, vectors.of(words.apply(clause)))).toList();
        vocabulary.topics().whole().stream().filter(topic -> topic.isOf(kind))
                .forEach(topic -> topics.add(topic, under(known, topic, Matter::isAbout),
                        topic.name() + " " + topic.note() + " " + String.join(" ", topic.words()), OWN_WORDS));
        vocabulary.questions().whole().stream().filter(question -> question.isOf(kind))
                .forEach(question -> questions.add(question, under(known, question, Matter::answers),
                        question.name() + " " + String.join(" ", question.words()), OWN_WORDS));
    }

    private <E> List<String> under(List<PlacedClause> known, E entry, BiPredicate<PlacedClause, E> stands) {
        return known.stream().filter(clause -> stands.test(clause, entry)).map(words).toList();
    }

    private static boolean isAbout(PlacedClause clause, Topic topic) {
        return clause.topics().contains(topic)
                || clause.rules().stream().anyMatch(rule -> rule.topics().contains(topic))
                || clause.facts().stream().anyMatch(fact -> fact.topics().contains(topic));
    }

    private static boolean answers(PlacedClause clause, Question question) {
        Stream<Answer> ofRules = clause.rules().stream().flatMap(rule -> rule.answers().stream());
        Stream<Answer> ofFacts = clause.facts().stream().flatMap(fact -> fact.answers().stream());
        return Stream.concat(ofRules, ofFacts).anyMatch(answer -> answer.question().equals(question));
    }

    List<Centroids.Ranked<Topic>> topics(PlacedClause clause, int most) {
        return topics.near(words.apply(clause), most);
    }

    List<Centroids.Ranked<Question>> questions(PlacedClause clause, int most) {
        return questions.near(words.apply(clause), most);
    }

    /// The clauses most like one, likest first; those that share nothing are left out.
    List<PlacedClause> neighbours(PlacedClause clause, int most) {
        SortedMap<String, Double> own = vectors.of(words.apply(clause));
        return read.stream().map(one -> new Near(one.clause(), TermVectors.likeness(own, one.vector())))
                .filter(near -> near.likeness() > 0)
                .sorted(Comparator.comparingDouble(Near::likeness).reversed()).limit(most).map(Near::clause).toList();
    }

    private record Read(PlacedClause clause, SortedMap<String, Double> vector) {}

    private record Near(PlacedClause clause, double likeness) {}
}
