package clausebook.intake;

import clausebook.document.Receipt;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftIntake;
import java.util.List;

/// An edition that was made of a document.
///
/// @param otherwise what the document says of itself now and the edition's file, which stays, does not: a field and
///                  its words
public record Imported(String slug, DraftEdition.Facts edition, DraftIntake memory, Receipt receipt,
        List<String> otherwise) {}
