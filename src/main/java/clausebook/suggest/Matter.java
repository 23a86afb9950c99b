package clausebook.suggest;

import clausebook.corpus.Answer;
import clausebook.corpus.Moment;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Question;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import clausebook.guide.PlacedClause;
import clausebook.likeness.LanguageWords;
import clausebook.suggest.near.Centroids;
import clausebook.suggest.near.TermVectors;
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
    private final Centroids<Moment> moments;

    /// @param known clauses that people have read
    /// @param kind  of the policy; only its topics and questions are proposed
    /// @param words the words of a clause, with those that it reads on from
    Matter(List<PlacedClause> known, Vocabulary vocabulary, PolicyKind kind, LanguageWords language,
            Function<PlacedClause, String> words) {
        this.words = words;
        this.vectors = new TermVectors(known.stream().map(words).toList(), language);
        this.topics = new Centroids<>(vectors);
        this.questions = new Centroids<>(vectors);
        this.moments = new Centroids<>(vectors);
        this.read = known.stream().map(clause -> new Read(clause, vectors.of(words.apply(clause)))).toList();
        vocabulary.topics().whole().stream().filter(topic -> topic.isOf(kind))
                .forEach(topic -> topics.add(topic, under(known, topic, Matter::isAbout),
                        topic.name() + " " + topic.note() + " " + String.join(" ", topic.words()), OWN_WORDS));
        vocabulary.questions().whole().stream().filter(question -> question.isOf(kind))
                .forEach(question -> questions.add(question, under(known, question, Matter::answers),
                        question.name() + " " + String.join(" ", question.words()), OWN_WORDS));
        vocabulary.moments().whole().stream().filter(moment -> moment.isOf(kind))
                .forEach(moment -> moments.add(moment, under(known, moment, Matter::bitesAt),
                        moment.name() + " " + String.join(" ", moment.words()), OWN_WORDS));
    }

    private <E> List<String> under(List<PlacedClause> known, E entry, BiPredicate<PlacedClause, E> stands) {
        return known.stream().filter(clause -> stands.test(clause, entry)).map(words).toList();
    }

    static boolean isAbout(PlacedClause clause, Topic topic) {
        return clause.topics().contains(topic)
                || clause.rules().stream().anyMatch(rule -> rule.topics().contains(topic))
                || clause.facts().stream().anyMatch(fact -> fact.topics().contains(topic));
    }

    static boolean answers(PlacedClause clause, Question question) {
        Stream<Answer> ofRules = clause.rules().stream().flatMap(rule -> rule.answers().stream());
        Stream<Answer> ofFacts = clause.facts().stream().flatMap(fact -> fact.answers().stream());
        return Stream.concat(ofRules, ofFacts).anyMatch(answer -> answer.question().equals(question));
    }

    private static boolean bitesAt(PlacedClause clause, Moment moment) {
        return clause.rules().stream().anyMatch(rule -> rule.moments().contains(moment));
    }

    List<Centroids.Ranked<Moment>> moments(PlacedClause clause, int most) {
        return moments.near(words.apply(clause), most);
    }

    List<Centroids.Ranked<Topic>> topics(PlacedClause clause, int most) {
        return topics.near(words.apply(clause), most);
    }

    List<Centroids.Ranked<Question>> questions(PlacedClause clause, int most) {
        return questions.near(words.apply(clause), most);
    }

    /// The clauses most like one, likest first; those that share nothing are left out.
    List<Centroids.Ranked<PlacedClause>> neighbours(PlacedClause clause, int most) {
        SortedMap<String, Double> own = vectors.of(words.apply(clause));
        return read.stream()
                .map(one -> new Centroids.Ranked<>(one.clause(), TermVectors.likeness(own, one.vector())))
                .filter(near -> near.likeness() > 0)
                .sorted(Comparator.comparingDouble((Centroids.Ranked<PlacedClause> near) -> near.likeness()).reversed())
                .limit(most).toList();
    }

    private record Read(PlacedClause clause, SortedMap<String, Double> vector) {}
}
