package clausebook.derive.peer;

import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.CouncilKind;
import clausebook.corpus.Nation;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Role;
import clausebook.guide.CouncilGuide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.guide.QuestionRow;
import clausebook.likeness.MinimalHashes;
import clausebook.likeness.WordForms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds for each council those that it is set beside, among those with a policy of a kind that it has: all where they
/// are few, else the nearest five. Councils of the same sort in the same nation come first.
///
/// Councils meet in buckets: passages of like wording in policies of one kind (by minimal hashes of three words, Broder
/// 1997), and answers to questions. In a bucket each council is counted beside a few that follow it, so the work grows
/// with the clauses and not with the square of the councils. A council that has ended stands beside none.
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
        Peers peers = new Peers(councils.stream().filter(council -> !council.ended()).toList());
        if (peers.councils.size() > FEW) {
            NeutralWords neutral =
                    new NeutralWords(councils.stream().map(CouncilGuide::council).toList(), roles, forms);
            peers.kinds().forEach(kind -> peers.count(peers.passages(kind, neutral), PASSAGE));
            peers.count(peers.answers(rows), ANSWER);
        }
        Map<CouncilId, List<CouncilId>> nearest = new HashMap<>();
        councils.forEach(council -> nearest.put(council.id(), List.of()));
        IntStream.range(0, peers.councils.size()).forEach(at -> nearest.put(peers.id(at), peers.nearest(at)));
        return nearest;
    }

    private Set<PolicyKind> kinds() {
        return councils.stream().flatMap(council -> council.policies().stream()).map(PolicyGuide::kind)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private CouncilId id(int at) {
        return councils.get(at).council().id();
    }

    private List<CouncilId> nearest(int at) {
        CouncilGuide own = councils.get(at);
        Comparator<Integer> kinFirst =
                Comparator.comparing(other -> !isKin(own.council(), councils.get(other).council()));
        List<Integer> sharing = IntStream.range(0, councils.size()).filter(other -> other != at)
                .filter(other -> own.sharesKindWith(councils.get(other))).boxed().limit(FEW).toList();
        Stream<Integer> nearest = sharing.size() < FEW ? sharing.stream() : mostVotes(at, own);
        return nearest.sorted(kinFirst).map(this::id).toList();
    }

    private Stream<Integer> mostVotes(int at, CouncilGuide own) {
        Comparator<Map.Entry<Integer, Integer>> mostVotes = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return votes.get(at).entrySet().stream().filter(other -> own.sharesKindWith(councils.get(other.getKey())))
                .sorted(mostVotes.thenComparing(Map.Entry.comparingByKey())).limit(NEAREST).map(Map.Entry::getKey);
    }

    /// Of the same sort, such as town councils, in the same nation, as far as both are known.
    private static boolean isKin(Council one, Council other) {
        return one.kind() == other.kind() && one.nation() == other.nation() && one.kind() != CouncilKind.UNKNOWN
                && one.nation() != Nation.UNKNOWN;
    }

    private Map<Long, List<Integer>> passages(PolicyKind kind, NeutralWords neutral) {
        List<long[]> hashes =
                councils.parallelStream().map(council -> hashes(council.only(kind::equals), neutral)).toList();
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
            for (int council = 0; council < councils.size(); council++) {
                int at = council;
                row.cell(id(at)).given()
                        .forEach(given -> put(buckets, row.question().id() + " " + given.sense(), at));
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
