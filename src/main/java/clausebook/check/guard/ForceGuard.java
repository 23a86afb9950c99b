package clausebook.check.guard;

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
    /// @param verb true where they rule the verb of the rule
    /// @param limited true where its sentence has an "only", so that all else is forbidden
    private record Ruling(ForcePhrase phrase, double share, double certain, boolean verb, boolean fromLead,
            boolean limited) {

        boolean speaksAgainst(Duty duty) {
            return !allows(phrase, duty) && !(limited && duty.forbids());
        }
    }

    void check(GuardedClause guarded, Problems problems) {
        for (Rule rule : guarded.clause().rules()) {
            if (isAgainstItsOwnPrint(rule)) {
                continue;
            }
            List<Ruling> rulings = rulings(guarded, rule);
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
    }

    /// That was told where it is written.
    private boolean isAgainstItsOwnPrint(Rule rule) {
        return codebook.knows(rule.printed()) && !codebook.duties(rule.printed()).contains(rule.duty());
    }

    /// It rules nearly as much of the rule as the best does, or its verb, which those against it don't.
    private static boolean speaksFor(Ruling ruling, double best, Optional<Ruling> against) {
        return ruling.share() > 0 && ruling.share() >= NEARLY * best
                || ruling.verb() && against.filter(other -> !other.verb()).isPresent();
    }

    private List<Ruling> rulings(GuardedClause guarded, Rule rule) {
        NormalWords says = NormalWords.of(codebook.language(), rule.says());
        Set<String> stems = says.stems();
        Set<String> verb = verb(says);
        Set<String> own = new HashSet<>();
        codebook.in(rule.says() + " ; " + rule.when() + " ; " + rule.unless())
                .forEach(phrase -> own.add(phrase.words().toLowerCase(Locale.ROOT)));
        List<Ruling> rulings = new ArrayList<>();
        for (Passage passage : guarded.passages()) {
            boolean limited = NormalWords.of(codebook.language(), passage.words()).count(WordClass.ONLY) > 0;
            for (Passage.Ruler ruler : passage.rulers()) {
                if (!own.contains(ruler.phrase().words().toLowerCase(Locale.ROOT))) {
                    rulings.add(ruling(ruler, stems, verb, limited));
                }
            }
        }
        return rulings;
    }

    private Ruling ruling(Passage.Ruler ruler, Set<String> stems, Set<String> verb, boolean limited) {
        return new Ruling(ruler.phrase(), share(stems, ruler.ruled()), share(stems, ruler.certain()),
                ruler.ruled().containsAll(verb), ruler.fromLead(), limited);
    }

    private static double share(Set<String> stems, Set<String> ruled) {
        return stems.isEmpty() ? 0 : (double) stems.stream().filter(ruled::contains).count() / stems.size();
    }

    /// What a rule says begins with its verb.
    private static Set<String> verb(NormalWords says) {
        for (int at = 0; at < says.all().size(); at++) {
            Set<String> stem = new NormalWords(says.language(), says.all().subList(at, at + 1)).stems();
            if (!stem.isEmpty()) {
                return stem;
            }
        }
        return Set.of();
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
