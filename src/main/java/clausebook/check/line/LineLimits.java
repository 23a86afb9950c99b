package clausebook.check.line;

import clausebook.check.line.LineForce.Weakening;
import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import clausebook.force.ForceWords.WordClass;
import clausebook.force.NormalWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds the limits that a checklist line sets against those of its rule: only and all, exceptions, conditions, before
/// and after, "if possible".
final class LineLimits {

    private LineLimits() {}

    /// What is wrong with the limits; empty where nothing is.
    static Optional<Weakening> fault(NormalWords line, NormalWords says, NormalWords own, Rule rule) {
        return hedge(line, own).or(() -> scope(line, says, own))
                .or(() -> exceptions(line, says, NormalWords.of(line.language(), rule.unless())))
                .or(() -> conditions(line, says, own, rule));
    }

    private static Optional<Weakening> hedge(NormalWords line, NormalWords own) {
        return line.language().hedges().stream().filter(hedge -> line.has(hedge) && !own.has(hedge)).findFirst()
                .map(hedge -> new Weakening("it adds \"" + hedge + "\"",
                        "take \"" + hedge + "\" out: the rule does not say it"));
    }

    private static Optional<Weakening> scope(NormalWords line, NormalWords says, NormalWords own) {
        if (says.count(WordClass.ONLY) > 0 && line.count(WordClass.ONLY) == 0) {
            return Optional.of(new Weakening("it drops \"only\"", "keep \"only\""));
        }
        if (own.count(WordClass.ONLY) == 0 && line.count(WordClass.ONLY) > 0) {
            return Optional.of(new Weakening("it adds \"only\"", "take \"only\" out: the rule is wider"));
        }
        if (says.count(WordClass.ALL) > 0 && line.count(WordClass.ALL) == 0) {
            return Optional.of(new Weakening("it drops \"all\", \"every\" or \"always\"",
                    "keep the word that says how far the rule goes"));
        }
        return line.language().of(WordClass.BEFORE_AND_AFTER).stream()
                .filter(word -> line.has(word) && !own.has(word) || says.has(word) && !line.has(word))
                .sorted().findFirst().map(word -> new Weakening("it has \"" + word + "\" otherwise than the rule",
                        "keep \"before\", \"after\" and the like as the rule has them"));
    }

    /// An exception is kept word for word, or left to the page, which adds the rule's `unless` itself.
    private static Optional<Weakening> exceptions(NormalWords line, NormalWords says, NormalWords unless) {
        Set<Set<String>> inside = clauses(says);
        Set<Set<String>> known = new HashSet<>(inside);
        known.add(unless.stems());
        Set<Set<String>> there = clauses(line);
        if (!known.containsAll(there)) {
            return Optional.of(new Weakening("it adds or changes an exception",
                    "take the exception out: the page adds the rule's own"));
        }
        return there.containsAll(inside)
                ? Optional.empty()
                : Optional.of(new Weakening("it drops an exception", "keep the exception in the rule's own words"));
    }

    private static Set<Set<String>> clauses(NormalWords words) {
        return words.parts(WordClass.EXCEPTIONS).stream().map(part -> part.rest().stems()).collect(Collectors.toSet());
    }

    private static Optional<Weakening> conditions(NormalWords line, NormalWords says, NormalWords own, Rule rule) {
        List<NormalWords> there = line.parts(WordClass.CONDITIONS);
        if (there.stream().anyMatch(part -> !own.stems().containsAll(part.rest().stems()))) {
            return Optional.of(new Weakening("it adds or changes a condition",
                    "take the condition out: the page adds the rule's own"));
        }
        return rule.duty() == Duty.MAY && there.size() < says.parts(WordClass.CONDITIONS).size()
                ? Optional.of(new Weakening("it drops a condition", "keep the condition: without it more is allowed"))
                : Optional.empty();
    }
}
