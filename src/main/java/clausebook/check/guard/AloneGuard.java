package clausebook.check.guard;

import clausebook.check.guard.GuardedClause.GuardedRule;
import clausebook.corpus.Rule;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.force.ForceWords;
import clausebook.force.NormalWords;
import clausebook.force.Pointers;

/// A line of a checklist is read far from its clause, so it names the thing that it speaks of.
final class AloneGuard {

    private final Pointers pointers;

    AloneGuard(ForceWords language) {
        this.pointers = new Pointers(language);
    }

    void check(GuardedRule guarded, Problems problems) {
        Rule rule = guarded.rule();
        String line = rule.line().isEmpty() ? rule.says() : rule.line();
        NormalWords words = rule.line().isEmpty()
                ? guarded.words()
                : NormalWords.of(guarded.words().language(), line, rule.when(), rule.unless());
        pointers.firstIn(words)
                .ifPresent(word -> problems.add(ProblemCode.LINE_POINTS_AWAY, rule.places().says(),
                        "the line " + Quoted.of(line) + " says " + Quoted.of(word)
                                + ", and the line alone does not say what that is",
                        "on a checklist or a card a reader sees the line without its clause",
                        "name the thing in what the rule says, or write the field \"line\""));
    }
}
