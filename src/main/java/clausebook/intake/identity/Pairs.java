package clausebook.intake.identity;

import clausebook.likeness.TextWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds for each unit of a text the unit of the text before that it was: first those that read alike word for word, in
/// order, then the likest. A number only tips the scales.
public final class Pairs {

    /// Below this share of common words (Dice's measure) two texts are not taken for one.
    private static final double ALIKE = 0.5;
    private static final double SAME_PARENT = 0.1;
    private static final double SAME_NUMBER = 0.05;
    private static final double SAME_PLACE = 0.01;

    private final Map<String, Unit> before = new LinkedHashMap<>();
    private final Map<String, Unit> now = new LinkedHashMap<>();
    /// Now → before.
    private final Map<String, String> pairs = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Pairs(List<Unit> before, List<Unit> now, Map<String, String> known) {
        before.forEach(unit -> this.before.put(unit.name(), unit));
        now.forEach(unit -> this.now.put(unit.name(), unit));
        known.forEach(this::pair);
    }

    /// The name of a unit → the name of the unit before.
    ///
    /// @param known pairs that are known already
    public static Map<String, String> of(List<Unit> before, List<Unit> now, Map<String, String> known) {
        Pairs pairs = new Pairs(before, now, known);
        pairs.alike();
        pairs.like();
        pairs.sections();
        return pairs.pairs;
    }

    private void pair(String unit, String old) {
        if (now.containsKey(unit) && before.containsKey(old) && !pairs.containsKey(unit) && taken.add(old)) {
            pairs.put(unit, old);
        }
    }

    private List<Unit> free(Map<String, Unit> units, Set<String> gone, boolean sections) {
        return units.values().stream().filter(unit -> unit.section() == sections && !gone.contains(unit.name()))
                .toList();
    }

    /// Same words; where several read alike, first with first.
    private void alike() {
        for (boolean sections : new boolean[] {false, true}) {
            Map<String, Deque<Unit>> byLetters = new HashMap<>();
            free(before, taken, sections).forEach(
                    unit -> byLetters.computeIfAbsent(unit.letters(), _ -> new ArrayDeque<>()).add(unit));
            for (Unit unit : free(now, pairs.keySet(), sections)) {
                Deque<Unit> same = byLetters.getOrDefault(unit.letters(), new ArrayDeque<>());
                if (!unit.letters().isEmpty() && !same.isEmpty()) {
                    pair(unit.name(), same.poll().name());
                }
            }
        }
    }

    private record Candidate(Unit now, Unit before, double score) {}

    private void like() {
        List<Candidate> candidates = new ArrayList<>();
        List<Unit> old = free(before, taken, false);
        List<TextWords> words = old.stream().map(Unit::words).toList();
        for (Unit unit : free(now, pairs.keySet(), false)) {
            TextWords own = unit.words();
            for (int at = 0; at < old.size(); at++) {
                double like = own.like(words.get(at));
                if (like >= ALIKE) {
                    candidates.add(new Candidate(unit, old.get(at), like + bonus(unit, old.get(at))));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        candidates.forEach(candidate -> pair(candidate.now().name(), candidate.before().name()));
    }

    private double bonus(Unit unit, Unit old) {
        double bonus = !unit.number().isEmpty() && unit.number().equals(old.number()) ? SAME_NUMBER : 0;
        boolean sameParent = old.parent().equals(pairs.getOrDefault(unit.parent(), "")) && !old.parent().isEmpty();
        boolean samePlace = unit.parent().isEmpty() == old.parent().isEmpty();
        return bonus + (sameParent ? SAME_PARENT : 0) + (samePlace ? SAME_PLACE : 0);
    }

    /// A section is the one from which most of its clauses come, or that has its heading.
    private void sections() {
        List<Candidate> candidates = new ArrayList<>();
        for (Unit unit : free(now, pairs.keySet(), true)) {
            for (Unit old : free(before, taken, true)) {
                double score = unit.words().like(old.words()) / 2 + shared(unit, old);
                if (score >= ALIKE) {
                    candidates.add(new Candidate(unit, old, score));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        candidates.forEach(candidate -> pair(candidate.now().name(), candidate.before().name()));
    }

    private double shared(Unit section, Unit old) {
        List<Unit> own = now.values().stream().filter(unit -> unit.under().equals(section.name())).toList();
        long common = own.stream().filter(unit -> Optional.ofNullable(pairs.get(unit.name())).map(before::get)
                .filter(found -> found.under().equals(old.name())).isPresent()).count();
        return own.isEmpty() ? 0 : (double) common / own.size();
    }
}
