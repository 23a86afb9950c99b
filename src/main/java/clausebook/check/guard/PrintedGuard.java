package clausebook.check.guard;

import clausebook.corpus.Edition;
import clausebook.corpus.Rule;
import clausebook.corpus.Wording;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.force.ForceWords;
import clausebook.force.NormalWords;

/// In an official text the printed words of force stand as the rule has them.
final class PrintedGuard {

    private final ForceWords language;

    PrintedGuard(ForceWords language) {
        this.language = language;
    }

    void check(GuardedClause guarded, Edition edition, Problems problems) {
        if (edition.wording() != Wording.OFFICIAL) {
            return;
        }
        NormalWords text = NormalWords.of(language, guarded.all()).withoutMarks();
        for (Rule rule : guarded.clause().rules()) {
            String printed = String.join(" ", NormalWords.of(language, rule.printed()).words());
            if (!printed.isEmpty() && !text.has(printed)) {
                problems.add(ProblemCode.PRINTED_NOT_IN_TEXT, rule.places().printed(),
                        "a rule has " + Quoted.of(rule.printed()) + " as the printed words of force, and its text "
                                + "does not have them",
                        "\"printed\" shows the council's own words, and this edition is official",
                        "copy the words of force from the text, and check the duty");
            }
        }
    }
}
