package clausebook.check.guard;

import clausebook.check.guard.GuardedClause.GuardedRule;
import clausebook.corpus.Rule;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.force.ForceWords;

/// What is to be done is said without "not" and without "you must": the duty stands before it on every page.
final class PolarityGuard {

    private final ForceWords language;

    PolarityGuard(ForceWords language) {
        this.language = language;
    }

    void check(GuardedClause guarded, GuardedRule written, Problems problems) {
        Rule rule = written.rule();
        if (language.opensWithNot(written.words())) {
            problems.add(ProblemCode.SAYS_AGAINST_DUTY, rule.places().says(),
                    "a rule of " + Quoted.of(guarded.clause().id().slug()) + " is " + rule.duty().word()
                            + ", and what it says begins with a \"not\": " + Quoted.of(rule.says()),
                    "pages print the duty before these words, so it would be turned round or said twice",
                    rule.duty().forbids()
                            ? "take the \"not\" out of what it says"
                            : "take the \"not\" out and write duty: must-not, or should-not for advice");
        } else if (language.opensWithForce(written.words())) {
            problems.add(ProblemCode.SAYS_REPEATS_DUTY, rule.places().says(),
                    "a rule of " + Quoted.of(guarded.clause().id().slug()) + " says its duty twice: "
                            + Quoted.of(rule.says()),
                    "pages print the duty before these words", "begin with the verb, without \"you must\"");
        }
    }
}
