package clausebook.check.line;

import clausebook.check.line.LineForce.Weakening;
import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds the limits that a checklist line sets against those of its rule: only and all, exceptions, conditions, before
/// and after, "if possible".
final class LineLimits {

    private static final Set<String> ONLY = Set.of("only", "solely", "exclusively");
    private static final Set<String> ALL =
            Set.of("all", "every", "each", "always", "whole", "entire", "everyone", "everybody", "everything");
    private static final Set<String> ORDER = Set.of("before", "after", "until", "till", "during", "within");
    private static final Set<String> EXCEPTIONS = Set.of("unless", "except", "excepting", "excluding", "apart", "other",
            "save", "but", "however", "although");
    private static final Set<String> CONDITIONS = Set.of("if", "when", "whenever", "where", "wherever", "while",
            "provided", "once", "during", "before", "after", "until", "within");
    private static final List<String> HEDGES = List.of("possible", "possibly", "practical", "practicable", "normally",
            "usually", "generally", "ideally", "preferably", "mostly", "often", "sometimes", "occasionally", "perhaps",
            "maybe", "some", "most", "many", "few", "try", "consider", "appropriate", "convenient", "discretion",
            "reasonable", "reasonably", "where you can", "if you can", "when you can", "think about", "aim to",
            "nearly", "almost", "about to", "roughly", "largely", "mainly", "rarely", "seldom", "likely", "hope to",
            "want to", "prefer", "as far as");

    private LineLimits() {}

    /// What is wrong with the limits; empty where nothing is.
    static Optional<Weakening> fault(LineWords line, LineWords says, LineWords own, Rule rule) {
        return hedge(line, own).or(() -> scope(line, says, own))
                .or(() -> exceptions(line, says, LineWords.of(rule.unless())))
                .or(() -> conditions(line, says, own, rule));
    }

    private static Optional<Weakening> hedge(LineWords line, LineWords own) {
        return HEDGES.stream().filter(hedge -> line.has(hedge) && !own.has(hedge)).findFirst()
                .map(hedge -> new Weakening("it adds \"" + hedge + "\"",
                        "take \"" + hedge + "\" out: the rule does not say it"));
    }

    private static Optional<Weakening> scope(LineWords line, LineWords says, LineWords own) {
        if (says.count(ONLY) > 0 && line.count(ONLY) == 0) {
            return Optional.of(new Weakening("it drops \"only\"", "keep \"only\""));
        }
        if (own.count(ONLY) == 0 && line.count(ONLY) > 0) {
            return Optional.of(new Weakening("it adds \"only\"", "take \"only\" out: the rule is wider"));
        }
        if (says.count(ALL) > 0 && line.count(ALL) == 0) {
            return Optional.of(new Weakening("it drops \"all\", \"every\" or \"always\"",
                    "keep the word that says how far the rule goes"));
        }
        return ORDER.stream().filter(word -> line.has(word) && !own.has(word) || says.has(word) && !line.has(word))
                .sorted().findFirst().map(word -> new Weakening("it has \"" + word + "\" otherwise than the rule",
                        "keep \"before\", \"after\" and the like as the rule has them"));
    }

    /// An exception is kept word for word, or left to the page, which adds the rule's `unless` itself.
    private static Optional<Weakening> exceptions(LineWords line, LineWords says, LineWords unless) {
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

    private static Set<Set<String>> clauses(LineWords words) {
        return words.parts(EXCEPTIONS).stream().map(part -> part.rest().stems()).collect(Collectors.toSet());
    }

    private static Optional<Weakening> conditions(LineWords line, LineWords says, LineWords own, Rule rule) {
        List<LineWords> there = line.parts(CONDITIONS);
        if (there.stream().anyMatch(part -> !own.stems().containsAll(part.rest().stems()))) {
            return Optional.of(new Weakening("it adds or changes a condition",
                    "take the condition out: the page adds the rule's own"));
        }
        return rule.duty() == Duty.MAY && there.size() < says.parts(CONDITIONS).size()
                ? Optional.of(new Weakening("it drops a condition", "keep the condition: without it more is allowed"))
                : Optional.empty();
    }
}
