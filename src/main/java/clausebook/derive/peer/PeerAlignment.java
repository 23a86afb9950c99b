package clausebook.derive.peer;

import clausebook.corpus.PolicyKind;
import clausebook.corpus.Question;
import clausebook.corpus.Role;
import clausebook.corpus.Topic;
import clausebook.derive.peer.PeerTexts.OfKind;
import clausebook.guide.Alignment;
import clausebook.guide.Alignment.Aligned;
import clausebook.guide.Alignment.Kind;
import clausebook.guide.Alignment.Why;
import clausebook.guide.Comparison;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Difference;
import clausebook.guide.PlacedClause;
import clausebook.likeness.RisingNumbers;
import clausebook.likeness.WordForms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Sets two councils side by side, clause by clause: policies of one kind against each other, where both stand in the
/// councils' own words.
public final class PeerAlignment implements Comparison.Aligner {

    private final PeerTexts texts;

    public PeerAlignment(List<Role> roles, WordForms forms) {
        this.texts = new PeerTexts(roles, forms);
    }

    private record Sides(OfKind ones, OfKind others) {}

    @Override
    public Alignment align(CouncilGuide one, CouncilGuide other, Function<PlacedClause, String> plain) {
        List<Sides> kinds = sides(texts.of(one, plain), texts.of(other, plain));
        List<Aligned> pairs = kinds.stream().flatMap(PeerAlignment::pairs).toList();
        Set<PlacedClause> aligned = Collections.newSetFromMap(new IdentityHashMap<>());
        pairs.forEach(pair -> Stream.concat(pair.one().stream(), pair.other().stream()).forEach(aligned::add));
        return new Alignment(one.council(), other.council(), pairs, rest(kinds, Sides::ones, aligned),
                rest(kinds, Sides::others, aligned));
    }

    /// The kinds of policy that both have, in the first council's order.
    private static List<Sides> sides(Map<PolicyKind, OfKind> ones, Map<PolicyKind, OfKind> others) {
        return ones.keySet().stream().filter(others::containsKey)
                .map(kind -> new Sides(ones.get(kind), others.get(kind))).toList();
    }

    private static List<PlacedClause> rest(List<Sides> kinds, Function<Sides, OfKind> side, Set<PlacedClause> aligned) {
        return kinds.stream().map(side).flatMap(kind -> kind.units().stream()).map(PeerUnit::clause)
                .filter(clause -> !aligned.contains(clause)).toList();
    }

    /// None where a text of either side is ours: likeness of our words tells nothing of the councils'.
    private static Stream<Aligned> pairs(Sides sides) {
        if (!sides.ones().official() || !sides.others().official()) {
            return Stream.empty();
        }
        PeerSide ones = sides.ones().side();
        PeerSide others = sides.others().side();
        PeerWords words = new PeerWords(ones, others);
        return PeerMatch.of(ones, others, words).stream().map(group -> aligned(sides, words, group));
    }

    private static Aligned aligned(Sides sides, PeerWords words, PeerMatch.PeerGroup group) {
        List<PeerUnit> ones = units(sides.ones().units(), group.ones());
        List<PeerUnit> others = units(sides.others().units(), group.others());
        int[] one = group.ones().stream().map(words::ofOne).reduce(new int[0], RisingNumbers::union);
        int[] other = group.others().stream().map(words::ofOther).reduce(new int[0], RisingNumbers::union);
        Why why = new Why(questions(ones, others), topics(ones, others), words.weighed().likeness(one, other));
        boolean same = NeutralDiff.same(spoken(ones), spoken(others));
        List<Difference> differences = NeutralDiff.of(spoken(ones), spoken(others));
        return new Aligned(clauses(ones), clauses(others), same ? Kind.SAME_WORDS : Kind.VARIED, why, differences);
    }

    private static List<PeerUnit> units(List<PeerUnit> all, List<Integer> places) {
        return places.stream().sorted().map(all::get).toList();
    }

    private static List<PlacedClause> clauses(List<PeerUnit> units) {
        return units.stream().map(PeerUnit::clause).toList();
    }

    /// The words of several clauses as one text, parted by a space.
    private static List<NeutralWords.Word> spoken(List<PeerUnit> units) {
        List<NeutralWords.Word> spoken = new ArrayList<>();
        for (PeerUnit unit : units) {
            if (!spoken.isEmpty()) {
                NeutralWords.Word last = spoken.removeLast();
                spoken.add(new NeutralWords.Word(last.key(), last.shown() + " "));
            }
            spoken.addAll(unit.spoken().words());
        }
        return spoken;
    }

    private static List<Question> questions(List<PeerUnit> ones, List<PeerUnit> others) {
        return ones.stream()
                .flatMap(one -> others.stream().flatMap(other -> one.traits().sharedQuestions(other.traits()).stream()))
                .distinct().toList();
    }

    private static List<Topic> topics(List<PeerUnit> ones, List<PeerUnit> others) {
        return ones.stream()
                .flatMap(one -> others.stream().flatMap(other -> one.traits().sharedTopics(other.traits()).stream()))
                .distinct().toList();
    }
}
