package clausebook.derive.change;

import clausebook.character.Characters;
import clausebook.corpus.Bearer;
import clausebook.corpus.Duty;
import clausebook.corpus.Role;
import clausebook.corpus.Rule;
import clausebook.guide.Effect;
import clausebook.guide.ForceShift;
import clausebook.guide.ShiftKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells in which ways rules bind otherwise than before.
///
/// More is asked: stronger. A permission is the reverse of a duty: to give one is weaker, to put a condition on it
/// stronger.
final class RuleShifts {

    private final Audiences audiences;
    private final Set<Bearer> coversGained;
    private final Set<Bearer> coversLost;
    private final List<ForceShift> shifts = new ArrayList<>();
    /// True where no rule lives on: other acts took their place, and none of them is stronger or weaker than another.
    private boolean replaced;

    /// @param coversGained audiences whom the whole policy binds only now: told once, not for each rule that binds whom
    ///                     the policy covers
    RuleShifts(Audiences audiences, Collection<? extends Bearer> coversGained,
            Collection<? extends Bearer> coversLost) {
        this.audiences = audiences;
        this.coversGained = Set.copyOf(coversGained);
        this.coversLost = Set.copyOf(coversLost);
    }

    List<ForceShift> between(List<Rule> before, List<Rule> after) {
        if (sameForce(before, after)) {
            return List.of();
        }
        RuleShifts told = new RuleShifts(audiences, coversGained, coversLost);
        List<RulePairs.Both> pairs = RulePairs.of(before, after);
        told.replaced = !before.isEmpty() && !after.isEmpty()
                && pairs.stream().noneMatch(both -> both.before().isPresent() && both.after().isPresent());
        pairs.forEach(told::tell);
        return List.copyOf(told.shifts);
    }

    /// Most clauses bind as they did: seen at a glance, without looking for pairs.
    private static boolean sameForce(List<Rule> before, List<Rule> after) {
        return before.size() == after.size()
                && IntStream.range(0, before.size()).allMatch(i -> sameForce(before.get(i), after.get(i)));
    }

    private static boolean sameForce(Rule before, Rule after) {
        boolean sameWho = before.inherited() && after.inherited()
                || before.inherited() == after.inherited() && before.who().equals(after.who());
        return sameWho && before.duty() == after.duty() && before.says().equals(after.says())
                && before.when().equals(after.when()) && before.unless().equals(after.unless())
                && before.approval().equals(after.approval());
    }

    private void tell(RulePairs.Both both) {
        if (both.before().isPresent() && both.after().isPresent()) {
            kept(both.before().get(), both.after().get());
        } else {
            both.after()
                    .ifPresent(rule -> shifts
                            .add(new ForceShift(ShiftKind.DUTY_ADDED, replaced ? Effect.NEW : more(rule), both.before(),
                                    both.after(), rule.who(), "", rule.duty().word())));
            both.before()
                    .ifPresent(rule -> shifts.add(
                            new ForceShift(ShiftKind.DUTY_DROPPED, replaced ? Effect.GONE : less(rule), both.before(),
                                    both.after(), rule.who(), rule.duty().word(), "")));
        }
    }

    private void kept(Rule before, Rule after) {
        if (before.duty() != after.duty()) {
            add(ShiftKind.DUTY_CHANGED, rank(after.duty()) > rank(before.duty()) ? Effect.STRONGER : Effect.WEAKER,
                    before, after, List.of(), before.duty().word(), after.duty().word());
        }
        audience(before, after);
        limit(before, after, before.when(), after.when(), ShiftKind.CONDITION_ADDED, ShiftKind.CONDITION_REMOVED,
                ShiftKind.CONDITION_CHANGED);
        limit(before, after, before.unless(), after.unless(), ShiftKind.EXCEPTION_ADDED, ShiftKind.EXCEPTION_REMOVED,
                ShiftKind.EXCEPTION_CHANGED);
        approval(before, after);
    }

    private static int rank(Duty duty) {
        return switch (duty) {
            case MAY -> 0;
            case SHOULD, SHOULD_NOT -> 1;
            case MUST, MUST_NOT -> 2;
        };
    }

    /// Where a rule only takes over whom the policy covers, what the policy gained or lost is no change of the rule.
    private void audience(Rule before, Rule after) {
        Set<Bearer> old = new HashSet<>(before.who());
        Set<Bearer> now = new HashSet<>(after.who());
        if (before.inherited()) {
            old.removeAll(coversLost);
        }
        if (after.inherited()) {
            now.removeAll(coversGained);
        }
        List<Bearer> gained = audiences.missing(inOrder(after.who(), now), before.who());
        List<Bearer> lost = audiences.missing(inOrder(before.who(), old), after.who());
        if (!gained.isEmpty()) {
            add(ShiftKind.AUDIENCE_GAINED, more(after), before, after, gained, "", "");
        }
        if (!lost.isEmpty()) {
            add(ShiftKind.AUDIENCE_LOST, less(after), before, after, lost, "", "");
        }
    }

    private static List<Bearer> inOrder(List<Bearer> who, Set<Bearer> kept) {
        return who.stream().filter(kept::contains).toList();
    }

    /// A condition or exception makes a duty smaller; that one is another than before can't be judged by a machine.
    private void limit(Rule before, Rule after, String was, String now, ShiftKind added, ShiftKind removed,
            ShiftKind changed) {
        if (Characters.withPlainMarks(was).equals(Characters.withPlainMarks(now))) {
            return;
        }
        if (was.isEmpty()) {
            add(added, less(after), before, after, List.of(), "", now);
        } else if (now.isEmpty()) {
            add(removed, more(after), before, after, List.of(), was, "");
        } else {
            add(changed, Effect.UNCLEAR, before, after, List.of(), was, now);
        }
    }

    private void approval(Rule before, Rule after) {
        List<Role> asked = after.approval().stream().filter(role -> !before.approval().contains(role)).toList();
        List<Role> spared = before.approval().stream().filter(role -> !after.approval().contains(role)).toList();
        Effect effect = !asked.isEmpty() && !spared.isEmpty()
                ? Effect.UNCLEAR
                : asked.isEmpty() ? Effect.WEAKER : Effect.STRONGER;
        if (!asked.isEmpty()) {
            add(ShiftKind.APPROVAL_ADDED, effect, before, after, asked, "", "");
        }
        if (!spared.isEmpty()) {
            add(ShiftKind.APPROVAL_REMOVED, effect, before, after, spared, "", "");
        }
    }

    private static Effect more(Rule rule) {
        return rule.duty() == Duty.MAY ? Effect.WEAKER : Effect.STRONGER;
    }

    private static Effect less(Rule rule) {
        return rule.duty() == Duty.MAY ? Effect.STRONGER : Effect.WEAKER;
    }

    private void add(ShiftKind kind, Effect effect, Rule before, Rule after, List<? extends Bearer> who, String was,
            String now) {
        shifts.add(new ForceShift(kind, effect, Optional.of(before), Optional.of(after), who, was, now));
    }
}
