package clausebook.derive.change;

import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import clausebook.likeness.TextWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds which rules of two wordings of a clause are the same rule. A duty never pairs with its reverse.
final class RulePairs {

    /// Below this share of common words two rules are two, unless each is the only one left.
    private static final double LIKE_ENOUGH = 0.5;

    private final List<Both> pairs = new ArrayList<>();
    private final List<Rule> left;
    private final List<Rule> come;

    /// A rule before and after; one of the two may be missing.
    record Both(Optional<Rule> before, Optional<Rule> after) {}

    private RulePairs(List<Rule> before, List<Rule> after) {
        left = new ArrayList<>(before);
        come = new ArrayList<>(after);
    }

    /// Kept rules in the order of the newer wording, then those that came, then those that left.
    static List<Both> of(List<Rule> before, List<Rule> after) {
        RulePairs pairs = new RulePairs(before, after);
        pairs.takeAlike();
        pairs.takeLast();
        pairs.pairs.sort(Comparator.comparingInt(both -> after.indexOf(both.after().orElseThrow())));
        pairs.come.forEach(rule -> pairs.pairs.add(new Both(Optional.empty(), Optional.of(rule))));
        pairs.left.forEach(rule -> pairs.pairs.add(new Both(Optional.of(rule), Optional.empty())));
        return List.copyOf(pairs.pairs);
    }

    private record Candidate(Rule before, Rule after, double score) {}

    private void takeAlike() {
        List<Candidate> candidates = new ArrayList<>();
        for (Rule before : left) {
            TextWords words = TextWords.of(before.says());
            come.stream().filter(after -> canBeOne(before.duty(), after.duty()))
                    .forEach(after -> candidates.add(new Candidate(before, after, score(before, after, words))));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        candidates.stream().filter(candidate -> candidate.score >= LIKE_ENOUGH).forEach(this::take);
    }

    private static double score(Rule before, Rule after, TextWords words) {
        double alike = before.says().equals(after.says()) ? 2 : words.like(TextWords.of(after.says()));
        return alike + (before.duty() == after.duty() ? 0.01 : 0) + (before.who().equals(after.who()) ? 0.01 : 0);
    }

    private void take(Candidate candidate) {
        if (holds(left, candidate.before) && holds(come, candidate.after)) {
            left.removeIf(rule -> rule == candidate.before);
            come.removeIf(rule -> rule == candidate.after);
            pairs.add(new Both(Optional.of(candidate.before), Optional.of(candidate.after)));
        }
    }

    private static boolean holds(List<Rule> rules, Rule wanted) {
        return rules.stream().anyMatch(rule -> rule == wanted);
    }

    /// The only one left on each side is the same rule, however much it was reworded.
    private void takeLast() {
        if (left.size() == 1 && come.size() == 1 && canBeOne(left.getFirst().duty(), come.getFirst().duty())) {
            take(new Candidate(left.getFirst(), come.getFirst(), 0));
        }
    }

    private static boolean canBeOne(Duty before, Duty after) {
        return before == Duty.MAY || after == Duty.MAY || before.forbids() == after.forbids();
    }
}
