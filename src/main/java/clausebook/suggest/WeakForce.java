package clausebook.suggest;

import clausebook.corpus.Duty;
import clausebook.force.NormalWords;
import clausebook.reading.Proof;
import clausebook.suggest.SuggestWords.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Tells what "may", "can" and "will" mean where they stand: a permission or only what is possible, a promise or only
/// what follows.
record WeakForce(PlacedPhrase placed, SuggestWords language) {

    private static final int FEW = 4;

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
                    ? Optional.of(placed.isOfBe() || placed.isNegative() || isSaidOfAThing()
                            ? Proof.ALLOWED
                            : Proof.PERMITTED)
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

    /// "One shed is allowed on each plot".
    private boolean isSaidOfAThing() {
        return placed.isJudged() && !language.has(placed.after(), Kind.INFINITIVE)
                && !language.is(Kind.INFINITIVE, placed.own().words().getLast());
    }

    /// "It will be reviewed in January 2028", of the document.
    private boolean tellsOfItself() {
        String of = placed.last();
        return language.begins(placed.doing(), Kind.OWN_REVIEWS)
                && (language.is(Kind.OWN_TEXTS, of) || language.is(Kind.EMPTY_SUBJECTS, of))
                && !language.has(placed.after(), Kind.TIME_LIMITS);
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

    /// "May hold no more than two plots".
    private boolean isLimited() {
        List<NormalWords.Word> words = placed.doing().all();
        return IntStream.range(1, Math.min(FEW, words.size()))
                .anyMatch(at -> language.is(Kind.ONLY, words.get(at).form())
                        || language.force().isLimit(words.subList(at, words.size())));
    }

    /// "May result in", "may be committing an offence".
    private boolean isPossible() {
        boolean follows = language.is(Kind.STEPS, placed.last()) && language.begins(placed.after(), Kind.TAKEN);
        if (isLimited()) {
            return false;
        }
        return follows || placed.isOfBe() && !placed.isPassive() || language.begins(placed.doing(), Kind.POSSIBLE);
    }

    /// The council says what it will do, or when: not "will be held liable", which follows for somebody.
    private boolean isPromise() {
        NormalWords after = placed.doing();
        if (language.begins(after, Kind.FOLLOWS) || tellsOfItself()) {
            return false;
        }
        return language.begins(after, Kind.PROMISED) || placed.isPassive() && language.has(after, Kind.TIME_LIMITS)
                || placed.namesADoer() && !language.begins(after, Kind.TOLD);
    }
}
