package clausebook.intake.draft;

import clausebook.draft.DraftEdition;
import clausebook.draft.DraftEdition.Change;
import clausebook.intake.identity.Fates;
import clausebook.intake.identity.Fates.Proposal;
import clausebook.text.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Proposes in an edition what became of the clauses of the one before. The reasons are a person's to give.
public final class ChangeProposals {

    private ChangeProposals() {}

    /// What she wrote already stays; a proposal to which she gave no reason goes where it does not hold any more.
    public static DraftEdition.Facts in(DraftEdition.Facts edition, Optional<DraftEdition> before) {
        if (before.isEmpty()) {
            return edition;
        }
        Map<String, Proposal> proposals =
                Fates.of(DraftUnits.of(before.get()).units(), DraftUnits.of(edition.sections()).units());
        Map<SourceText, Change> changes = new LinkedHashMap<>();
        edition.changes().forEach((id, change) -> {
            if (change.reason().isPresent() || change.material().isPresent() || proposals.containsKey(id.words())) {
                changes.put(id, change);
            }
        });
        proposals.forEach((id, proposal) -> {
            if (changes.keySet().stream().noneMatch(known -> known.words().equals(id))) {
                changes.put(Values.name(id), new Change(Optional.of(Values.text(proposal.fate().word())),
                        Values.texts(proposal.into()), Optional.empty(), Optional.empty()));
            }
        });
        return EditionMaker.with(edition, changes);
    }
}
