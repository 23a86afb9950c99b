package clausebook.check.edition;

import clausebook.check.value.Values;
import clausebook.corpus.Fate;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftEdition;
import clausebook.text.Origin;
import clausebook.text.SourceText;
import java.util.Optional;

/// Checks what an edition says became of one clause of the edition before.
final class ChangeCheck {

    private final Values values;
    private final Origin edition;
    private final Problems problems;

    /// @param edition the file: what seems to be missing is told where all of it could be read
    ChangeCheck(Values values, Origin edition, Problems problems) {
        this.values = values;
        this.edition = edition;
        this.problems = problems;
    }

    /// The fate; empty, with a problem, where it is none.
    Optional<Fate> fate(SourceText id, DraftEdition.Change draft) {
        Optional<Fate> fate = values.oneOf(Fate.class, Optional.of(draft.fate()), "fate");
        fate.filter(_ -> edition.known().isPresent()).ifPresent(found -> checkComplete(id, found, draft));
        return fate;
    }

    private void checkComplete(SourceText id, Fate fate, DraftEdition.Change draft) {
        if ((fate == Fate.MERGED_INTO || fate == Fate.SPLIT_INTO) && draft.into().isEmpty()) {
            problems.add(ProblemCode.MISSING_FIELD, id.start(),
                    "a change with \"" + fate.word() + "\" needs the field \"into\"",
                    "readers of the old clause are led to the new ones", "add: into: [the ids of those clauses]");
        }
        if (fate == Fate.WITHDRAWN && draft.reason().isEmpty()) {
            problems.add(ProblemCode.MISSING_FIELD, id.start(), "a withdrawn clause needs the field \"reason\"",
                    "readers want to know why a rule is gone", "add: reason: …");
        }
    }
}
