package clausebook.derive.peer;

import clausebook.corpus.Question;
import clausebook.likeness.MostShared;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Weighs which clauses of two councils may deal with the same thing: by shared questions, shared topics and likeness
/// of wording.
///
/// Each clause is held against a bounded number of others, so the work grows with the clauses, not with their square.
final class PeerPairs {

    private static final int MOST_CANDIDATES = 24;
    private static final double FOR_A_QUESTION = 0.3;
    private static final double FOR_TOPICS = 0.15;
    private static final double LIKE_WITH_TOPIC = 0.25;
    private static final double LIKE_WITHOUT = 0.4;

    private final PeerSide ones;
    private final PeerSide others;
    private final PeerWords words;
    private final Map<Question, List<Integer>> byQuestion = new IdentityHashMap<>();
    /// By clause of the second council the weight that it shares with the clause in hand.
    private final long[] rare;

    /// A clause of each council, by their places on the two sides.
    ///
    /// @param asked true where both answer a question
    /// @param alike true where their wording is alike
    record PeerPair(int one, int other, boolean asked, boolean alike, double score) {

        /// True where the two may begin a group.
        boolean strong() {
            return asked || alike;
        }
    }

    PeerPairs(PeerSide ones, PeerSide others, PeerWords words) {
        this.ones = ones;
        this.others = others;
        this.words = words;
        this.rare = new long[others.size()];
        for (int at = 0; at < others.size(); at++) {
            for (Question question : others.traits(at).questions()) {
                byQuestion.computeIfAbsent(question, _ -> new ArrayList<>()).add(at);
            }
        }
    }

    /// All pairs that are looked at, the best first.
    List<PeerPair> bestFirst() {
        return bestFirst(_ -> true, _ -> true);
    }

    /// Those that may begin a group. In a large site most councils have none in common, so most clauses are passed by.
    List<PeerPair> strongBestFirst() {
        return bestFirst(this::mayBeStrong, PeerPair::strong);
    }

    private List<PeerPair> bestFirst(IntPredicate wantedOne, Predicate<PeerPair> wanted) {
        List<PeerPair> pairs = new ArrayList<>();
        for (int one = 0; one < ones.size(); one++) {
            words.shareRare(one, rare);
            if (wantedOne.test(one)) {
                for (int other : candidates(one)) {
                    pairs.add(pair(one, other));
                }
            }
        }
        pairs.removeIf(wanted.negate());
        pairs.sort(PeerPairs::bestFirst);
        return pairs;
    }

    private static int bestFirst(PeerPair pair, PeerPair next) {
        int byScore = Double.compare(next.score(), pair.score());
        int byOne = byScore == 0 ? Integer.compare(pair.one(), next.one()) : byScore;
        return byOne == 0 ? Integer.compare(pair.other(), next.other()) : byOne;
    }

    /// False where a clause has no strong pair, even if it shared all its common words with each.
    private boolean mayBeStrong(int one) {
        long common = words.common(one);
        boolean may = !ones.traits(one).questions().isEmpty();
        for (int other = 0; other < rare.length && !may; other++) {
            may = words.likeness(one, other, rare[other] + common) >= LIKE_WITH_TOPIC;
        }
        return may;
    }

    private int[] candidates(int one) {
        int[] like = MostShared.places(rare, MOST_CANDIDATES);
        List<Question> asked = ones.traits(one).questions();
        return asked.isEmpty()
                ? like
                : IntStream.concat(IntStream.of(like), asked.stream().flatMapToInt(this::answering)).distinct()
                        .toArray();
    }

    private IntStream answering(Question question) {
        return byQuestion.getOrDefault(question, List.of()).stream().limit(MOST_CANDIDATES).mapToInt(at -> at);
    }

    private PeerPair pair(int one, int other) {
        double likeness = words.likeness(one, other, rare[other] + words.commonShared(one, other));
        boolean asked = ones.traits(one).sharesAQuestion(others.traits(other));
        double topics = ones.traits(one).topicsInCommon(others.traits(other));
        boolean alike = likeness >= (topics > 0 ? LIKE_WITH_TOPIC : LIKE_WITHOUT);
        return new PeerPair(one, other, asked, alike, likeness + (asked ? FOR_A_QUESTION : 0) + FOR_TOPICS * topics);
    }
}
