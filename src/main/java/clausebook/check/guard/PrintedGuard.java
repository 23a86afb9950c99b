package clausebook.check.guard;

import clausebook.corpus.Edition;
import clausebook.corpus.Rule;
import clausebook.corpus.Wording;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.force.ForceWords;
import clausebook.force.NormalWords;
import java.util.Collections;
import java.util.List;

/// In an official text the printed words of force stand as the rule has them.
final class PrintedGuard {

    private final ForceWords language;

    PrintedGuard(ForceWords language) {
        this.language = language;
    }

    void check(GuardedClause guarded, Edition edition, Problems problems) {
        if (edition.wording() != Wording.OFFICIAL || guarded.rules().isEmpty()) {
            return;
        }
        List<String> text = guarded.all().flatMap(words -> words.withoutMarks().words().stream()).toList();
        for (Rule rule : guarded.clause().rules()) {
            List<String> printed = NormalWords.of(language, rule.printed()).words();
            if (Collections.indexOfSubList(text, printed) < 0) {
                problems.add(ProblemCode.PRINTED_NOT_IN_TEXT, rule.places().printed(),
                        "a rule has " + Quoted.of(rule.printed()) + " as the printed words of force, and its text "
                                + "does not have them",
                        "\"printed\" shows the council's own words, and this edition is official",
                        "copy the words of force from the text, and check the duty");
            }
        }
    }
}
