package clausebook.derive.peer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Groups the clauses of two councils as `PeerMatch` does, but every pair is weighed, and words are sets that are
/// searched anew each time.
final class PlainMatch {

    /// A clause as its words and what it is about.
    record Clause(Set<Integer> words, PeerTraits traits) {}

    /// Clauses that belong together, by place.
    record Group(List<Integer> ones, List<Integer> others, boolean worded) {}

    private record Pair(int one, int other, boolean asked, boolean alike, double score) {}

    private final List<Clause> ones;
    private final List<Clause> others;
    private final Group[] ofOne;
    private final Group[] ofOther;

    PlainMatch(List<Clause> ones, List<Clause> others) {
        this.ones = ones;
        this.others = others;
        this.ofOne = new Group[ones.size()];
        this.ofOther = new Group[others.size()];
    }

    List<Group> groups() {
        List<Pair> pairs = IntStream.range(0, ones.size()).boxed().flatMap(this::pairs).sorted(
                Comparator.comparingDouble(Pair::score).reversed().thenComparing(Pair::one).thenComparing(Pair::other))
                .toList();
        pairs.stream().filter(pair -> pair.asked() || pair.alike()).forEach(this::take);
        pairs.forEach(this::join);
        return Stream.of(ofOne).filter(Objects::nonNull).distinct().toList();
    }

    private Stream<Pair> pairs(int one) {
        Stream<Integer> like = IntStream.range(0, others.size()).boxed().filter(other -> rare(one, other) > 0)
                .sorted(Comparator.comparing((Integer other) -> -rare(one, other)).thenComparing(other -> other))
                .limit(24);
        Stream<Integer> asked =
                ones.get(one).traits().questions().stream().flatMap(question -> IntStream.range(0, others.size())
                        .boxed().filter(other -> others.get(other).traits().questions().contains(question)).limit(24));
        return Stream.concat(like, asked).distinct().map(other -> pair(one, other));
    }

    private Pair pair(int one, int other) {
        PeerTraits traits = ones.get(one).traits();
        PeerTraits beside = others.get(other).traits();
        Set<Object> all = new HashSet<>(traits.topics());
        all.addAll(beside.topics());
        double topics = all.isEmpty()
                ? 0
                : (double) shared(new HashSet<>(traits.topics()), new HashSet<>(beside.topics())).size() / all.size();
        double likeness = likeness(ones.get(one).words(), others.get(other).words());
        boolean asked = traits.questions().stream().anyMatch(beside.questions()::contains);
        return new Pair(one, other, asked, likeness >= (topics > 0 ? 0.25 : 0.4),
                likeness + (asked ? 0.3 : 0) + 0.15 * topics);
    }

    private void take(Pair pair) {
        if (ofOne[pair.one()] == null && ofOther[pair.other()] == null) {
            Group group = new Group(new ArrayList<>(List.of(pair.one())), new ArrayList<>(List.of(pair.other())),
                    pair.alike());
            ofOne[pair.one()] = group;
            ofOther[pair.other()] = group;
        }
    }

    private void join(Pair pair) {
        Group left = ofOne[pair.one()];
        Group right = ofOther[pair.other()];
        boolean answers = pair.asked() && !(left == null ? right == null || right.worded() : left.worded());
        if (left == null && right != null && right.ones().size() < 3 && (answers
                || isSaid(ones.get(pair.one()), union(right.ones(), ones::get), union(right.others(), others::get)))) {
            right.ones().add(pair.one());
            ofOne[pair.one()] = right;
        } else if (right == null && left != null && left.others().size() < 3
                && (answers || isSaid(others.get(pair.other()), union(left.others(), others::get),
                        union(left.ones(), ones::get)))) {
            left.others().add(pair.other());
            ofOther[pair.other()] = left;
        }
    }

    private boolean isSaid(Clause joining, Set<Integer> own, Set<Integer> far) {
        Set<Integer> joined = new HashSet<>(own);
        joined.addAll(joining.words());
        return within(joining.words(), far) >= 0.5 && within(far, joined) - within(far, own) >= 0.12;
    }

    private static Set<Integer> union(List<Integer> places, IntFunction<Clause> clauses) {
        Set<Integer> all = new LinkedHashSet<>();
        places.forEach(place -> all.addAll(clauses.apply(place).words()));
        return all;
    }

    private double within(Set<Integer> part, Set<Integer> whole) {
        return part.isEmpty() ? 0 : (double) sum(shared(part, whole)) / sum(part);
    }

    private double likeness(Set<Integer> one, Set<Integer> other) {
        double lengths = Math.sqrt(sum(one)) * Math.sqrt(sum(other));
        return lengths == 0 ? 0 : Math.min(1, sum(shared(one, other)) / lengths);
    }

    private long rare(int one, int other) {
        return sum(shared(ones.get(one).words(), others.get(other).words()).stream()
                .filter(word -> with(word, others) <= 64).toList());
    }

    private long sum(Iterable<Integer> words) {
        long sum = 0;
        for (int word : words) {
            double weight =
                    Math.log(1 + (double) (ones.size() + others.size()) / (with(word, ones) + with(word, others)));
            sum += Math.round(weight * weight * (1 << 20));
        }
        return sum;
    }

    private static long with(int word, List<Clause> clauses) {
        return clauses.stream().filter(clause -> clause.words().contains(word)).count();
    }

    private static <T> Set<T> shared(Set<T> one, Set<T> other) {
        Set<T> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }
}
