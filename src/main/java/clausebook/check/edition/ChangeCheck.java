package clausebook.check.edition;

import clausebook.check.value.Values;
import clausebook.corpus.Fate;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftEdition;
import clausebook.text.SourceText;
import java.util.Optional;

/// Checks what an edition says became of one clause of the edition before.
final class ChangeCheck {

    private ChangeCheck() {}

    /// The fate; empty, with a problem, where it is none.
    static Optional<Fate> check(SourceText id, DraftEdition.Change draft, Values values, Problems problems) {
        Optional<Fate> fate = values.oneOf(Fate.class,
                Optional.of(draft.fate()).filter(written -> !written.words().isEmpty()), "fate");
        boolean unread = problems.doubts(id.start().startOfSelf());
        boolean needsInto = fate.filter(found -> found == Fate.MERGED_INTO || found == Fate.SPLIT_INTO).isPresent();
        if (needsInto && draft.into().isEmpty() && !unread) {
            problems.add(ProblemCode.MISSING_FIELD, id.start(),
                    "a change with \"" + draft.fate().words() + "\" needs the field \"into\"",
                    "readers of the old clause are led to the new ones", "add: into: [the ids of those clauses]");
        }
        if (fate.filter(found -> found == Fate.WITHDRAWN).isPresent() && draft.reason().isEmpty() && !unread) {
            problems.add(ProblemCode.MISSING_FIELD, id.start(), "a withdrawn clause needs the field \"reason\"",
                    "readers want to know why a rule is gone", "add: reason: …");
        }
        return fate;
    }
}
