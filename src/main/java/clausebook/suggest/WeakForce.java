package clausebook.suggest;

import clausebook.corpus.Duty;
import clausebook.force.NormalWords;
import clausebook.reading.Proof;
import clausebook.suggest.SuggestWords.Kind;
import java.util.Optional;

/// Tells what "may", "can" and "will" mean where they stand: a permission or only what is possible, a promise or only
/// what follows.
record WeakForce(PlacedPhrase placed, SuggestWords language) {

    Duty duty() {
        if (isOfPermission()) {
            return Duty.MAY;
        }
        return placed.phrase().forbids() ? Duty.MUST_NOT : Duty.MUST;
    }

    /// Why they set a duty; empty where they set none.
    Optional<Proof> proof() {
        if (isOfPermission()) {
            return isPermission()
                    ? Optional.of(placed.isOfBe() || placed.isNegative() ? Proof.ALLOWED : Proof.PERMITTED)
                    : Optional.empty();
        }
        if (placed.phrase().forbids()) {
            return placed.namesADoer() || placed.refuses() || placed.has(Kind.NONE)
                    ? Optional.of(Proof.JUDGED)
                    : Optional.empty();
        }
        return isPromise()
                ? Optional.of(placed.isPassive() ? Proof.PASSIVE : Proof.PROMISE)
                : Optional.empty();
    }

    /// A promise of an officer or a team is sure, and one of the council that says when; so is what "will not be
    /// tolerated".
    boolean isSure() {
        boolean dated = language.has(placed.after(), Kind.TIME_LIMITS);
        if (!placed.phrase().forbids() && placed.isPassive() && dated
                && language.begins(placed.doing(), Kind.PROMISED)) {
            return true;
        }
        boolean refused = placed.phrase().forbids() && placed.refuses();
        boolean hedged = language.force().hedges().stream().anyMatch(placed.after()::has);
        return refused && !hedged && (placed.isOfBe() || placed.has(Kind.REFUSED))
                || !isOfPermission() && !placed.phrase().forbids() && !placed.isPassive()
                        && (placed.namesAnOfficer() || dated && placed.namesABody());
    }

    private boolean isOfPermission() {
        return placed.phrase().duties().contains(Duty.MAY);
    }

    private boolean isPermission() {
        boolean judged = placed.isOfSome() || placed.isJudged() || placed.has(Kind.RIGHTS) && placed.namesADoer();
        boolean somebody = placed.namesSomebody() || placed.isOfBe();
        return judged || somebody && !placed.isToldOfSomebody() && !isPossible() && !isAble();
    }

    /// "You can see", "it can be hard"; but "laptops can be taken home".
    private boolean isAble() {
        return placed.has(Kind.ABILITY) && language.begins(placed.doing(), Kind.ABLE)
                && !language.begins(placed.doing(), Kind.PERMITTED);
    }

    /// "May result in", "may be committing an offence".
    private boolean isPossible() {
        boolean follows = language.is(Kind.STEPS, placed.last()) && language.begins(placed.after(), Kind.TAKEN);
        return follows || placed.isOfBe() && !placed.isPassive() || language.begins(placed.doing(), Kind.POSSIBLE);
    }

    /// The council says what it will do, or when: not "will be held liable", which follows for somebody.
    private boolean isPromise() {
        NormalWords after = placed.doing();
        if (language.begins(after, Kind.FOLLOWS)) {
            return false;
        }
        return language.begins(after, Kind.PROMISED) || placed.isPassive() && language.has(after, Kind.TIME_LIMITS)
                || placed.namesADoer() && !language.begins(after, Kind.TOLD);
    }
}
