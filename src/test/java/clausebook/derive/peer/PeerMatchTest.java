package clausebook.derive.peer;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import clausebook.corpus.Question;
import clausebook.corpus.QuestionType;
import clausebook.corpus.Topic;
import clausebook.derive.peer.PlainMatch.Clause;
import clausebook.diagnostic.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Clauses are grouped as if every pair were weighed, though few are.
final class PeerMatchTest {

    private static final Location NOWHERE = Location.startOf("invented");
    private static final List<Topic> TOPICS = IntStream.range(0, 6)
            .mapToObj(at -> new Topic("topic-" + at, "", "", "", "", List.of(), List.of(), List.of(), NOWHERE))
            .toList();
    private static final List<Question> QUESTIONS = IntStream
            .range(0, 8).mapToObj(at -> new Question("question-" + at, "", QuestionType.CHOICE, List.of(),
                    Optional.empty(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(),
                    NOWHERE))
            .toList();

    private int splitOrMerged;
    private int groups;

    /// Two small councils that have much in common: with questions, and splits and merges.
    @Test
    void smallCouncilsAreGroupedAsByThePlainWay() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            List<Clause> ones = clauses(random, random.nextInt(14), 40);
            compare(ones, beside(ones, random, random.nextInt(14), 40));
        }
        assertThat(groups).isGreaterThan(800);
        assertThat(splitOrMerged).isGreaterThan(100);
    }

    /// So many clauses that a word may be too common to find anybody, and that not all can be candidates.
    @Test
    void largeCouncilsAreGroupedAsByThePlainWay() {
        Random random = new Random(8);
        for (int run = 0; run < 4; run++) {
            List<Clause> ones = clauses(random, 90, 300);
            compare(ones, beside(ones, random, 100, 300));
        }
        assertThat(groups).isGreaterThan(40);
    }

    /// Most councils of a large site: here clauses are passed by without being weighed.
    @Test
    void strangersAreGroupedAsByThePlainWay() {
        Random random = new Random(9);
        for (int run = 0; run < Counts.of(4, 20); run++) {
            compare(clauses(random, 30, 5_000), clauses(random, 30, 5_000));
        }
    }

    private void compare(List<Clause> ones, List<Clause> others) {
        PeerSide one = side(ones);
        PeerSide other = side(others);
        List<PlainMatch.Group> found = PeerMatch.of(one, other, new PeerWords(one, other)).stream()
                .map(group -> new PlainMatch.Group(group.ones(), group.others(), group.worded())).toList();
        assertThat(found).isEqualTo(new PlainMatch(ones, others).groups());
        groups += found.size();
        splitOrMerged += (int) found.stream().filter(group -> group.ones().size() + group.others().size() > 2).count();
    }

    private static PeerSide side(List<Clause> clauses) {
        int[][] stems = clauses.stream()
                .map(clause -> clause.words().stream().mapToInt(word -> word).sorted().toArray()).toArray(int[][]::new);
        return PeerSide.of(clauses.stream().map(Clause::traits).toList(), stems);
    }

    private static List<Clause> clauses(Random random, int many, int words) {
        return IntStream.range(0, many).mapToObj(_ -> new Clause(words(random, words), traits(random))).toList();
    }

    /// Each is new, or some of an earlier one's words, or the words of two.
    private static List<Clause> beside(List<Clause> ones, Random random, int many, int words) {
        List<Clause> others = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            Set<Integer> own = new HashSet<>();
            if (!ones.isEmpty() && random.nextInt(3) > 0) {
                own.addAll(ones.get(random.nextInt(ones.size())).words());
                own.removeIf(_ -> random.nextInt(3) == 0);
            }
            if (!ones.isEmpty() && random.nextInt(4) == 0) {
                own.addAll(ones.get(random.nextInt(ones.size())).words());
            }
            own.addAll(own.isEmpty() || random.nextBoolean() ? words(random, words) : Set.of());
            others.add(new Clause(own, traits(random)));
        }
        return others;
    }

    /// Low numbers are frequent, as "the" is; some clauses have no words at all.
    private static Set<Integer> words(Random random, int words) {
        Set<Integer> own = new HashSet<>();
        for (int many = random.nextInt(18); many > 0; many--) {
            own.add((int) (Math.pow(random.nextDouble(), 3) * words));
        }
        return own;
    }

    private static PeerTraits traits(Random random) {
        return new PeerTraits(TOPICS.stream().filter(_ -> random.nextInt(4) == 0).toList(),
                QUESTIONS.stream().filter(_ -> random.nextInt(12) == 0).toList());
    }
}
