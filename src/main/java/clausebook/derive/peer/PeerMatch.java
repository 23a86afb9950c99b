package clausebook.derive.peer;

import clausebook.derive.peer.PeerPairs.PeerPair;
import clausebook.likeness.RisingNumbers;
import clausebook.likeness.WeighedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Groups the clauses of two councils that deal with the same thing.
///
/// The best pairs are taken first, each clause once. What is left over then joins a group where it is mostly said there
/// too: so a clause that the other council splits, or that it merges with another, is found. It also joins where it
/// answers a question of the group, unless the group is held together by its wording, which one more clause would blur.
final class PeerMatch {

    private static final int MOST_ON_A_SIDE = 3;
    private static final double MOSTLY = 0.5;
    private static final double ADDS = 0.12;

    private final PeerWords words;
    private final PeerGroup[] ofOne;
    private final PeerGroup[] ofOther;

    /// Clauses that belong together, by their places on the two sides, in the order in which they were found.
    ///
    /// @param worded true where it began with a likeness of wording
    record PeerGroup(List<Integer> ones, List<Integer> others, boolean worded) {

        static PeerGroup of(PeerPair pair) {
            return new PeerGroup(new ArrayList<>(List.of(pair.one())), new ArrayList<>(List.of(pair.other())),
                    pair.alike());
        }
    }

    private PeerMatch(PeerWords words, int ones, int others) {
        this.words = words;
        this.ofOne = new PeerGroup[ones];
        this.ofOther = new PeerGroup[others];
    }

    /// The groups in the order of the first side.
    static List<PeerGroup> of(PeerSide ones, PeerSide others, PeerWords words) {
        PeerPairs pairs = new PeerPairs(ones, others, words);
        List<PeerPair> strong = pairs.strongBestFirst();
        if (strong.isEmpty()) {
            return List.of();
        }
        PeerMatch match = new PeerMatch(words, ones.size(), others.size());
        strong.forEach(match::take);
        pairs.bestFirst().forEach(match::join);
        return Stream.of(match.ofOne).filter(Objects::nonNull).distinct().toList();
    }

    private void take(PeerPair pair) {
        if (ofOne[pair.one()] == null && ofOther[pair.other()] == null) {
            PeerGroup group = PeerGroup.of(pair);
            ofOne[pair.one()] = group;
            ofOther[pair.other()] = group;
        }
    }

    private void join(PeerPair pair) {
        PeerGroup left = ofOne[pair.one()];
        PeerGroup right = ofOther[pair.other()];
        if (left == null && right != null && right.ones().size() < MOST_ON_A_SIDE
                && (answers(pair, right) || isSaidThere(words.ofOne(pair.one()), () -> ones(right), others(right)))) {
            right.ones().add(pair.one());
            ofOne[pair.one()] = right;
        } else if (right == null && left != null && left.others().size() < MOST_ON_A_SIDE
                && (answers(pair, left) || isSaidThere(words.ofOther(pair.other()), () -> others(left), ones(left)))) {
            left.others().add(pair.other());
            ofOther[pair.other()] = left;
        }
    }

    private static boolean answers(PeerPair pair, PeerGroup group) {
        return pair.asked() && !group.worded();
    }

    /// True where most of a clause stands on the far side, and not only what its own side says already.
    private boolean isSaidThere(int[] joining, Supplier<int[]> ownSide, int[] far) {
        WeighedWords weighed = words.weighed();
        if (weighed.within(joining, far) < MOSTLY) {
            return false;
        }
        int[] own = ownSide.get();
        return weighed.within(far, RisingNumbers.union(own, joining)) - weighed.within(far, own) >= ADDS;
    }

    private int[] ones(PeerGroup group) {
        return union(group.ones(), words::ofOne);
    }

    private int[] others(PeerGroup group) {
        return union(group.others(), words::ofOther);
    }

    private static int[] union(List<Integer> places, IntFunction<int[]> words) {
        return places.size() == 1
                ? words.apply(places.getFirst())
                : places.stream().map(words::apply).reduce(new int[0], RisingNumbers::union);
    }
}
