package clausebook.check.guard;

import clausebook.check.guard.GuardedClause.GuardedRule;
import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.force.Codebook;
import clausebook.force.ForcePhrase;
import clausebook.force.ForceWords.WordClass;
import clausebook.force.NormalWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds the duty of each rule against the words of force that its text has for it.
///
/// The words of force that rule most of what the rule says decide, and any that rule nearly as much may speak for it.
/// Where nothing of the text is like the rule there is nothing to compare, and nothing is told.
final class ForceGuard {

    /// Which share of a rule's words must be ruled by words of force that speak against it.
    private static final double ITS_OWN = 0.5;
    /// Words of force that rule so much of what the best ones rule may be meant too.
    private static final double NEARLY = 0.6;

    private final Codebook codebook;

    ForceGuard(Codebook codebook) {
        this.codebook = codebook;
    }

    /// Words of force, the share of a rule's words that they rule, and that which they rule for certain.
    ///
    /// @param verb    true where they rule the verb of the rule
    /// @param limited true where its sentence has an "only", so that all else is forbidden
    private record Ruling(ForcePhrase phrase, double share, double certain, boolean verb, boolean fromLead,
            boolean limited) {

        boolean speaksAgainst(Duty duty) {
            return !allows(phrase, duty) && !(limited && duty.forbids());
        }
    }

    void check(GuardedClause guarded, GuardedRule guardedRule, Problems problems) {
        Rule rule = guardedRule.rule();
        NormalWords says = guardedRule.words().between(0, rule.says().length());
        if (!mayBeAgainst(guarded, says, rule.duty()) || isAgainstItsOwnPrint(rule) || isTurnedLimit(rule)) {
            return;
        }
        List<Ruling> rulings = rulings(guarded, says, guardedRule.words());
        double best = rulings.stream().mapToDouble(Ruling::share).max().orElse(0);
        Optional<Ruling> against = rulings.stream().filter(ruling -> ruling.certain() >= ITS_OWN)
                .filter(ruling -> ruling.speaksAgainst(rule.duty()))
                .max(Comparator.comparing(Ruling::verb).thenComparingDouble(Ruling::certain));
        boolean agreed = rulings.stream().filter(ruling -> allows(ruling.phrase(), rule.duty()))
                .anyMatch(ruling -> speaksFor(ruling, best, against));
        if (!agreed) {
            against.ifPresent(ruling -> tell(rule, ruling, problems));
        }
    }

    /// False of most texts: nothing in them speaks against the rule.
    private static boolean mayBeAgainst(GuardedClause guarded, NormalWords says, Duty duty) {
        for (Passage passage : guarded.passages()) {
            for (Passage.Ruler ruler : passage.rulers()) {
                if (!allows(ruler.phrase(), duty) && share(says.stems(), ruler.certainStems()) >= ITS_OWN) {
                    return true;
                }
            }
        }
        return false;
    }

    /// That was told where it is written.
    private boolean isAgainstItsOwnPrint(Rule rule) {
        return codebook.knows(rule.printed()) && !codebook.duties(rule.printed()).contains(rule.duty());
    }

    /// "No more than 15 minutes will be set aside" forbids to set aside more.
    private boolean isTurnedLimit(Rule rule) {
        return rule.duty().forbids()
                && codebook.language().isLimit(NormalWords.of(codebook.language(), rule.printed()).all());
    }

    /// It rules nearly as much of the rule as the best does, or its verb, which those against it don't.
    private static boolean speaksFor(Ruling ruling, double best, Optional<Ruling> against) {
        return ruling.share() > 0 && ruling.share() >= NEARLY * best
                || ruling.verb() && against.filter(other -> !other.verb()).isPresent();
    }

    private List<Ruling> rulings(GuardedClause guarded, NormalWords says, NormalWords rule) {
        Set<String> stems = says.stems();
        Optional<String> verb = says.firstStem();
        Set<String> own = new HashSet<>();
        codebook.in(rule).forEach(phrase -> own.add(phrase.words().toLowerCase(Locale.ROOT)));
        List<Ruling> rulings = new ArrayList<>();
        for (Passage passage : guarded.passages()) {
            boolean limited = passage.words().count(WordClass.ONLY) > 0;
            for (Passage.Ruler ruler : passage.rulers()) {
                if (!own.contains(ruler.phrase().words().toLowerCase(Locale.ROOT))) {
                    rulings.add(ruling(ruler, stems, verb, limited));
                }
            }
        }
        return rulings;
    }

    private static Ruling ruling(Passage.Ruler ruler, Set<String> stems, Optional<String> verb,
            boolean limited) {
        Set<String> ruled = ruler.ruledStems();
        return new Ruling(ruler.phrase(), share(stems, ruled), share(stems, ruler.certainStems()),
                verb.isEmpty() || ruled.contains(verb.get()), ruler.fromLead(), limited);
    }

    private static double share(Set<String> stems, Set<String> ruled) {
        return stems.isEmpty() ? 0 : (double) stems.stream().filter(ruled::contains).count() / stems.size();
    }

    private static boolean allows(ForcePhrase phrase, Duty duty) {
        return phrase.duties().contains(duty);
    }

    private void tell(Rule rule, Ruling ruling, Problems problems) {
        ForcePhrase phrase = ruling.phrase();
        boolean sure = !ruling.fromLead() && codebook.language().isSure(phrase.words());
        String means = phrase.duties().stream().sorted().map(Duty::word).collect(Collectors.joining(" or "));
        Optional<String> printed = Optional.of(rule.printed()).filter(words -> !words.isEmpty());
        problems.add(sure ? ProblemCode.FORCE_AGAINST_TEXT : ProblemCode.FORCE_IN_DOUBT, rule.places().duty(),
                "the text says " + Quoted.of(phrase.words()) + ", which means " + means + ", and the rule "
                        + Quoted.of(rule.says()) + " is " + rule.duty().word()
                        + printed.map(words -> " (" + Quoted.of(words) + ")").orElse(""),
                "readers act on the duty that the rule has, and the text has the last word",
                "correct the text or the rule; if both are right, say why in \"answered\"");
    }
}
