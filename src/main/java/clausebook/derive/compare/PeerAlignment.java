package clausebook.derive.compare;

import clausebook.corpus.Council;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Question;
import clausebook.corpus.Role;
import clausebook.corpus.Topic;
import clausebook.guide.Alignment;
import clausebook.guide.Alignment.Aligned;
import clausebook.guide.Alignment.Kind;
import clausebook.guide.Alignment.Why;
import clausebook.guide.Comparison;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Difference;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Sets two councils side by side, clause by clause: policies of one kind against each other.
record PeerAlignment(List<Role> roles) implements Comparison.Aligner {

    private record Sides(List<PeerUnit> ones, List<PeerUnit> others) {}

    @Override
    public Alignment align(CouncilGuide one, CouncilGuide other, Function<PlacedClause, String> plain) {
        NeutralWords neutral = new NeutralWords(List.of(one.council(), other.council()), roles);
        Map<PolicyKind, Sides> kinds = new LinkedHashMap<>();
        one.policies().forEach(policy -> sides(kinds, policy).ones().addAll(PeerUnit.of(policy.leading(), neutral, plain)));
        other.policies().forEach(policy -> sides(kinds, policy).others().addAll(PeerUnit.of(policy.leading(), neutral, plain)));
        List<Aligned> pairs = kinds.values().stream().flatMap(PeerAlignment::pairs).toList();
        Set<PlacedClause> aligned = new HashSet<>();
        pairs.forEach(pair -> Collections.addAll(aligned,
                Stream.concat(pair.one().stream(), pair.other().stream()).toArray(PlacedClause[]::new)));
        return new Alignment(one.council(), other.council(), pairs, rest(kinds, Sides::ones, aligned), rest(kinds, Sides::others, aligned));
    }

    private static Sides sides(Map<PolicyKind, Sides> kinds, PolicyGuide policy) {
        return kinds.computeIfAbsent(policy.policy().kind(), _ -> new Sides(new ArrayList<>(), new ArrayList<>()));
    }

    private static List<PlacedClause> rest(Map<PolicyKind, Sides> kinds, Function<Sides, List<PeerUnit>> side, Set<PlacedClause> aligned) {
        return kinds.values().stream().map(side).flatMap(List::stream).map(PeerUnit::clause).filter(clause -> !aligned.contains(clause))
                .toList();
    }

    private static Stream<Aligned> pairs(Sides sides) {
        PeerWords words = new PeerWords(sides.ones(), sides.others());
        return PeerMatch.of(sides.ones(), sides.others(), words).stream().map(group -> aligned(sides, words, group));
    }

    private static Aligned aligned(Sides sides, PeerWords words, PeerMatch.Group group) {
        List<PeerUnit> ones = units(sides.ones(), group.ones());
        List<PeerUnit> others = units(sides.others(), group.others());
        int[] one = group.ones().stream().map(words::ofOne).reduce(new int[0], PeerWords::union);
        int[] other = group.others().stream().map(words::ofOther).reduce(new int[0], PeerWords::union);
        Why why = new Why(questions(ones, others), topics(ones, others), words.likeness(one, other));
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
            spoken.addAll(unit.words());
        }
        return spoken;
    }

    private static List<Question> questions(List<PeerUnit> ones, List<PeerUnit> others) {
        return ones.stream().flatMap(one -> others.stream().flatMap(other -> one.sharedQuestions(other).stream())).distinct().toList();
    }

    private static List<Topic> topics(List<PeerUnit> ones, List<PeerUnit> others) {
        return ones.stream().flatMap(one -> others.stream().flatMap(other -> one.sharedTopics(other).stream())).distinct().toList();
    }
}
