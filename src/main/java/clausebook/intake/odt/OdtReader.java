package clausebook.intake.odt;

import clausebook.diagnostic.Problems;
import clausebook.document.Document;
import clausebook.document.Document.Origin;
import clausebook.document.DocumentReader;
import clausebook.document.Format;
import clausebook.intake.office.Doubts;
import clausebook.intake.office.Parts;
import clausebook.intake.office.Refusal;
import java.util.Optional;

/// Reads OpenDocument texts: `.odt`, and `.ott`, which is the same inside.
public final class OdtReader implements DocumentReader {

    @Override
    public Optional<Document> read(String name, String sha256, byte[] bytes, Problems problems) {
        try {
            OdtParts parts = new OdtParts(Parts.of(bytes));
            Doubts doubts = new Doubts(name, problems);
            Document document =
                    new OdtDocument(parts, doubts).marked()
                            .settled(new Origin(name, Format.ODT, sha256, parts.producer()));
            doubts.tell(document);
            return Optional.of(document);
        } catch (Refusal refusal) {
            problems.add(refusal.problem(name));
            return Optional.empty();
        }
    }
}
