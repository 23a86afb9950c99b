package clausebook.intake;

import clausebook.document.Receipt;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftIntake;

/// An edition that was made of a document.
public record Imported(String slug, DraftEdition.Facts edition, DraftIntake memory, Receipt receipt) {}
