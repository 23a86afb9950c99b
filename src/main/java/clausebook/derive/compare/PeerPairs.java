package clausebook.derive.compare;

import clausebook.corpus.Question;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Weighs which clauses of two councils may deal with the same thing: by shared questions, shared topics and likeness of wording.
///
/// Each clause is held against a bounded number of others, so the work grows with the clauses, not with their square.
final class PeerPairs {

    private static final int MOST_CANDIDATES = 24;
    private static final double FOR_A_QUESTION = 0.3;
    private static final double FOR_TOPICS = 0.15;
    private static final double LIKE_WITH_TOPIC = 0.25;
    private static final double LIKE_WITHOUT = 0.4;

    private final List<PeerUnit> ones;
    private final List<PeerUnit> others;
    private final PeerWords words;
    private final Map<Question, List<Integer>> byQuestion = new IdentityHashMap<>();

    /// A clause of each council, by their places in the two lists.
    ///
    /// @param asked true where both answer a question
    /// @param alike true where their wording is alike
    record Pair(int one, int other, boolean asked, boolean alike, double score) {}

    PeerPairs(List<PeerUnit> ones, List<PeerUnit> others, PeerWords words) {
        this.ones = ones;
        this.others = others;
        this.words = words;
        for (int at = 0; at < others.size(); at++) {
            for (Question question : others.get(at).questions()) {
                byQuestion.computeIfAbsent(question, _ -> new ArrayList<>()).add(at);
            }
        }
    }

    /// All pairs that were looked at, the best first.
    List<Pair> bestFirst() {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < ones.size(); one++) {
            long[] rare = words.rareShared(one);
            for (int other : candidates(one, rare)) {
                pairs.add(pair(one, other, rare[other]));
            }
        }
        pairs.sort(PeerPairs::bestFirst);
        return pairs;
    }

    private static int bestFirst(Pair pair, Pair next) {
        int byScore = Double.compare(next.score(), pair.score());
        int byOne = byScore == 0 ? Integer.compare(pair.one(), next.one()) : byScore;
        return byOne == 0 ? Integer.compare(pair.other(), next.other()) : byOne;
    }

    private int[] candidates(int one, long[] rare) {
        int[] like = RareWords.most(rare, MOST_CANDIDATES);
        List<Question> asked = ones.get(one).questions();
        return asked.isEmpty()
                ? like
                : IntStream.concat(IntStream.of(like), asked.stream().flatMapToInt(this::answering)).distinct().toArray();
    }

    private IntStream answering(Question question) {
        return byQuestion.getOrDefault(question, List.of()).stream().limit(MOST_CANDIDATES).mapToInt(at -> at);
    }

    private Pair pair(int one, int other, long rare) {
        double likeness = words.likeness(one, other, rare);
        boolean asked = ones.get(one).sharesAQuestion(others.get(other));
        double topics = ones.get(one).topicsInCommon(others.get(other));
        boolean alike = likeness >= (topics > 0 ? LIKE_WITH_TOPIC : LIKE_WITHOUT);
        return new Pair(one, other, asked, alike, likeness + (asked ? FOR_A_QUESTION : 0) + FOR_TOPICS * topics);
    }
}
