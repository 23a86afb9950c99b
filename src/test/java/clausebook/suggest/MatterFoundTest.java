package clausebook.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Entry;
import clausebook.corpus.Moment;
import clausebook.corpus.Question;
import clausebook.corpus.Topic;
import clausebook.guide.PlacedClause;
import clausebook.suggest.near.Centroids.Ranked;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How well topics and questions are found for a council that nobody has read, by the four others. The floors only
/// rise.
final class MatterFoundTest {

    private final List<Set<? extends Entry>> read = new ArrayList<>();
    private final List<List<? extends Entry>> near = new ArrayList<>();

    @Test
    void topicsAreFound() {
        for (String council : councils()) {
            Suggester others = without(council);
            of(council).forEach(clause -> add(topics(clause),
                    others.matter().topics(clause, 5).stream().map(Ranked::entry).toList()));
        }
        assertThat(found("Topics, first", 1)).isGreaterThanOrEqualTo(0.75);
        assertThat(found("Topics, one of five", 5)).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void questionsAreFound() {
        for (String council : councils()) {
            Suggester others = without(council);
            of(council).forEach(clause -> add(questions(clause),
                    others.matter().questions(clause, 5).stream().map(Ranked::entry).toList()));
        }
        assertThat(found("Questions, first three", 3)).isGreaterThanOrEqualTo(0.81);
    }

    @Test
    void momentsAreFound() {
        for (String council : councils()) {
            Suggester others = without(council);
            of(council).forEach(clause -> add(moments(clause),
                    others.matter().moments(clause, 3).stream().map(Ranked::entry).toList()));
        }
        assertThat(found("Moments, first", 1)).isGreaterThanOrEqualTo(0.47);
        assertThat(found("Moments, first three", 3)).isGreaterThanOrEqualTo(0.6);
    }

    private static Set<Moment> moments(PlacedClause clause) {
        Set<Moment> moments = new LinkedHashSet<>();
        clause.rules().forEach(rule -> moments.addAll(rule.moments()));
        return moments;
    }

    private static List<String> councils() {
        return ReadContent.clauses().stream().map(ReadContent::council).distinct().toList();
    }

    private static List<PlacedClause> of(String council) {
        return ReadContent.clauses().stream().filter(clause -> ReadContent.council(clause).equals(council)).toList();
    }

    private static Suggester without(String council) {
        List<PlacedClause> others = ReadContent.clauses().stream()
                .filter(clause -> !ReadContent.council(clause).equals(council)).toList();
        return Suggester.by(others, ReadContent.GUIDE, others.getFirst().edition().policy().kind(), "en").orElseThrow();
    }

    private void add(Set<? extends Entry> right, List<? extends Entry> proposed) {
        if (!right.isEmpty()) {
            read.add(right);
            near.add(proposed);
        }
    }

    private double found(String name, int most) {
        int found = 0;
        for (int at = 0; at < read.size(); at++) {
            found += near.get(at).stream().limit(most).anyMatch(read.get(at)::contains) ? 1 : 0;
        }
        double share = (double) found / read.size();
        System.out.printf(Locale.ROOT, "%s: %.3f of %d clauses%n", name, share, read.size());
        return share;
    }

    private static Set<Topic> topics(PlacedClause clause) {
        Set<Topic> topics = new LinkedHashSet<>(clause.topics());
        clause.rules().forEach(rule -> topics.addAll(rule.topics()));
        clause.facts().forEach(fact -> topics.addAll(fact.topics()));
        return topics;
    }

    private static Set<Question> questions(PlacedClause clause) {
        Set<Question> questions = new LinkedHashSet<>();
        clause.rules().forEach(rule -> rule.answers().forEach(answer -> questions.add(answer.question())));
        clause.facts().forEach(fact -> fact.answers().forEach(answer -> questions.add(answer.question())));
        return questions;
    }
}
