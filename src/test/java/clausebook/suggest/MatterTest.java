package clausebook.suggest;

import clausebook.corpus.*;
import clausebook.guide.*;
import clausebook.likeness.LanguageWords;
import java.util.*;
import java.util.stream.*;
import org.junit.jupiter.api.Test;

final class MatterTest {

    @Test
    void topicsAndQuestionsAreFoundForACouncilThatNobodyHasRead() {
        Guide guide = DutiesTest.guide();
        MentionWords words = new MentionWords(guide);
        List<PlacedClause> all = DutiesTest.leading(guide);
        Vocabulary vocabulary = guide.vocabulary();
        for (double share : new double[] {0.2, 0.35, 0.5, 0.8}) {
            int n = 0; int top1 = 0; double found3 = 0; double found5 = 0; int q = 0; int q1 = 0; int q3 = 0; int q5 = 0; double qf3 = 0; int want = 0; int five = 0;
            for (String council : all.stream().map(c -> c.edition().council().id().slug()).distinct().toList()) {
                List<PlacedClause> read = all.stream().filter(c -> !c.edition().council().id().slug().equals(council)).toList();
                TermVectors vectors = new TermVectors(read.stream().map(c -> text(c, words)).toList(), LanguageWords.of("en"));
                Centroids<Topic> topics = new Centroids<>(vectors);
                for (Topic topic : vocabulary.topics().all()) {
                    topics.add(topic, read.stream().filter(c -> topics(c).contains(topic)).map(c -> text(c, words)).toList(),
                            topic.name() + " " + topic.note() + " " + String.join(" ", topic.words()), share);
                }
                Centroids<Question> questions = new Centroids<>(vectors);
                for (Question question : vocabulary.questions().all()) {
                    questions.add(question, read.stream().filter(c -> questions(c).contains(question)).map(c -> text(c, words)).toList(),
                            question.name() + " " + String.join(" ", question.words()), share);
                }
                for (PlacedClause c : all) {
                    if (!c.edition().council().id().slug().equals(council)) { continue; }
                    Set<Topic> right = topics(c);
                    if (!right.isEmpty()) {
                        List<Topic> near = topics.near(text(c, words), 5).stream().map(Centroids.Ranked::entry).toList();
                        n++;
                        top1 += !near.isEmpty() && right.contains(near.getFirst()) ? 1 : 0;
                        found5 += right.stream().filter(near::contains).count(); want += right.size();
                        five += near.stream().anyMatch(right::contains) ? 1 : 0;
                    }
                    Set<Question> rq = questions(c);
                    if (!rq.isEmpty()) {
                        q++;
                        List<Question> near = questions.near(text(c, words), 5).stream().map(Centroids.Ranked::entry).toList();
                        q1 += !near.isEmpty() && rq.contains(near.getFirst()) ? 1 : 0;
                        q3 += near.stream().limit(3).anyMatch(rq::contains) ? 1 : 0;
                        q5 += near.stream().anyMatch(rq::contains) ? 1 : 0;
                    }
                }
            }
            System.out.printf("share %.2f topics n %d top1 %.3f any5 %.3f found5 %.3f | questions n %d q1 %.3f q3 %.3f q5 %.3f%n", share, n,
                    (double) top1 / n, (double) five / n, found5 / want, q, (double) q1 / q, (double) q3 / q, (double) q5 / q);
        }
    }

    static String text(PlacedClause c, MentionWords words) {
        return String.join(" ", DutiesTest.passage(c, words).stems()) + " " + c.clause().title() + " " + words.plain(c);
    }

    static Set<Topic> topics(PlacedClause c) {
        Set<Topic> s = new LinkedHashSet<>(c.topics());
        c.rules().forEach(r -> s.addAll(r.topics()));
        c.facts().forEach(r -> s.addAll(r.topics()));
        return s;
    }

    static Set<Question> questions(PlacedClause c) {
        Set<Question> s = new LinkedHashSet<>();
        c.rules().forEach(r -> r.answers().forEach(a -> s.add(a.question())));
        c.facts().forEach(r -> r.answers().forEach(a -> s.add(a.question())));
        return s;
    }
}
