package clausebook.check.edition;

import clausebook.check.value.Values;
import clausebook.check.value.Written;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition.Change;
import clausebook.corpus.Fate;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftEdition;
import clausebook.text.Origin;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.Optional;
import java.util.function.Function;

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

    /// The change; empty, with a problem, where its fate is none.
    ///
    /// @param named gives a clause its id
    Optional<Change> change(SourceText id, DraftEdition.Change draft, Function<Read, ClauseId> named) {
        Optional<Fate> fate = values.oneOf(Fate.class, draft.fate(), "fate");
        fate.filter(_ -> edition.known().isPresent()).ifPresent(found -> checkComplete(id, found, draft));
        return fate.isEmpty() && draft.fate().isPresent()
                ? Optional.empty()
                : Optional.of(new Change(fate, draft.into().stream().map(named).toList(),
                        Written.words(draft.reason()),
                        draft.material().map(_ -> values.yesOrNo(draft.material(), "material")), id.start()));
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
