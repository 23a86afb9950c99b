package clausebook.derive.peer;

import clausebook.corpus.CouncilId;
import clausebook.corpus.Role;
import clausebook.guide.Cell;
import clausebook.guide.CouncilGuide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.guide.QuestionRow;
import clausebook.likeness.MinimalHashes;
import clausebook.likeness.WordForms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds for each council those that it is set beside: all others where councils are few, else the nearest five.
///
/// Councils meet in buckets: passages of like wording (by minimal hashes of three words, Broder 1997), and answers to
/// questions. In a bucket each council is counted beside a few that follow it, so the work grows with the clauses and
/// not with the square of the councils.
public final class Peers {

    private static final int FEW = 6;
    private static final int NEAREST = 5;
    private static final int FOLLOWING = 8;
    private static final int HASHES = 3;
    private static final int PASSAGE = 8;
    private static final int ANSWER = 2;

    private final List<CouncilGuide> councils;
    private final List<Map<Integer, Integer>> votes;

    private Peers(List<CouncilGuide> councils) {
        this.councils = councils;
        this.votes = IntStream.range(0, councils.size()).<Map<Integer, Integer>>mapToObj(_ -> new HashMap<>()).toList();
    }

    public static Map<CouncilId, List<CouncilId>> of(List<CouncilGuide> councils, List<QuestionRow> rows,
            List<Role> roles,
            WordForms forms) {
        Peers peers = new Peers(councils);
        if (councils.size() > FEW) {
            NeutralWords neutral =
                    new NeutralWords(councils.stream().map(CouncilGuide::council).toList(), roles, forms);
            peers.count(peers.passages(neutral), PASSAGE);
            peers.count(peers.answers(rows), ANSWER);
        }
        Map<CouncilId, List<CouncilId>> nearest = new HashMap<>();
        IntStream.range(0, councils.size()).forEach(at -> nearest.put(peers.id(at), peers.nearest(at)));
        return nearest;
    }

    private CouncilId id(int at) {
        return councils.get(at).council().id();
    }

    private List<CouncilId> nearest(int at) {
        if (councils.size() <= FEW) {
            return IntStream.range(0, councils.size()).filter(other -> other != at).mapToObj(this::id).toList();
        }
        Comparator<Map.Entry<Integer, Integer>> mostVotes = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return votes.get(at).entrySet().stream().sorted(mostVotes.thenComparing(Map.Entry.comparingByKey()))
                .limit(NEAREST).map(other -> id(other.getKey())).toList();
    }

    private Map<Long, List<Integer>> passages(NeutralWords neutral) {
        List<long[]> hashes = councils.parallelStream().map(council -> hashes(council, neutral)).toList();
        Map<Long, List<Integer>> buckets = new HashMap<>();
        for (int at = 0; at < hashes.size(); at++) {
            for (long hash : hashes.get(at)) {
                put(buckets, hash, at);
            }
        }
        return buckets;
    }

    private static long[] hashes(CouncilGuide council, NeutralWords neutral) {
        return council.policies().stream().map(PolicyGuide::leading).flatMap(edition -> edition.clauses().stream())
                .flatMapToLong(clause -> MinimalHashes.of(words(clause, neutral), HASHES)).toArray();
    }

    /// As written, marks and all: parsing every text would cost more than it would find.
    private static int[] words(PlacedClause clause, NeutralWords neutral) {
        return neutral.hashes(clause.text());
    }

    private Map<String, List<Integer>> answers(List<QuestionRow> rows) {
        Map<String, List<Integer>> buckets = new HashMap<>();
        for (QuestionRow row : rows) {
            List<Cell> cells = List.copyOf(row.cells().values());
            for (int council = 0; council < cells.size(); council++) {
                int at = council;
                cells.get(at).given().forEach(given -> put(buckets, row.question().id() + " " + given.sense(), at));
            }
        }
        return buckets;
    }

    private static <K> void put(Map<K, List<Integer>> buckets, K key, int council) {
        List<Integer> bucket = buckets.computeIfAbsent(key, _ -> new ArrayList<>(2));
        if (bucket.isEmpty() || bucket.getLast() != council) {
            bucket.add(council);
        }
    }

    private void count(Map<?, List<Integer>> buckets, int weight) {
        for (List<Integer> bucket : buckets.values()) {
            for (int at = 0; at < bucket.size(); at++) {
                for (int step = 1; step <= Math.min(FOLLOWING, bucket.size() - 1); step++) {
                    int one = bucket.get(at);
                    int other = bucket.get((at + step) % bucket.size());
                    votes.get(one).merge(other, weight, Integer::sum);
                    votes.get(other).merge(one, weight, Integer::sum);
                }
            }
        }
    }
}
