package clausebook.check.line;

import clausebook.check.line.LineForce.Weakening;
import clausebook.corpus.Rule;
import clausebook.corpus.Vocabulary;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.force.Figures;
import clausebook.force.ForceWords;
import clausebook.force.NormalWords;
import clausebook.text.SourceText;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Refuses a checklist line that says less than its rule, or something else.
///
/// A line stands for `says` alone: the page adds condition, exception, capacity, approval and whom to tell from the
/// rule itself. The check is strict: it would rather refuse a harmless line, which an author can mend with the rule's
/// own word, than let a softer one pass.
public final class LineCheck {

    private final ForceWords language;
    private final LinePeople people;
    private final Problems problems;

    public LineCheck(Vocabulary vocabulary, ForceWords language, Problems problems) {
        this.language = language;
        this.people = new LinePeople(vocabulary, language);
        this.problems = problems;
    }

    public void check(SourceText written, Rule rule) {
        fault(written.words(), rule).ifPresent(weakening -> problems.add(ProblemCode.LINE_WEAKENS_RULE, written.start(),
                "this line does not say what its rule says: " + weakening.what(),
                "people act on a checklist without opening the clause", weakening.mend()));
    }

    /// The first way in which a line and its rule part.
    Optional<Weakening> fault(String written, Rule rule) {
        NormalWords line = NormalWords.of(language, written);
        NormalWords says = NormalWords.of(language, rule.says());
        NormalWords own = NormalWords.of(language, rule.says(), rule.when(), rule.unless());
        Optional<Weakening> binding = LineForce.fault(line, says, own, rule).or(() -> figures(line, says, own));
        return binding.or(() -> LineLimits.fault(line, says, own, rule))
                .or(() -> people.fault(line, says, own, rule)).or(() -> matter(line, own));
    }

    private static Optional<Weakening> figures(NormalWords line, NormalWords says, NormalWords own) {
        Set<String> there = Figures.of(line);
        Set<String> strange = new HashSet<>(there);
        strange.removeAll(Figures.of(own));
        Set<String> lost = Figures.of(says);
        lost.removeAll(there);
        if (!strange.isEmpty()) {
            return Optional.of(new Weakening("it has the figure \"" + Collections.min(strange) + "\"",
                    "give the figures of the rule"));
        }
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(new Weakening("it drops the figure \"" + Collections.min(lost) + "\"",
                        "give every figure of the rule"));
    }

    private static Optional<Weakening> matter(NormalWords line, NormalWords own) {
        return Collections.disjoint(line.stems(), own.stems())
                ? Optional.of(new Weakening("it shares no word with it",
                        "keep at least one word of the rule that tells what it is about"))
                : Optional.empty();
    }
}
