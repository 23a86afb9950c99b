package clausebook.intake.docx;

import clausebook.diagnostic.Problems;
import clausebook.document.Document;
import clausebook.document.Document.Origin;
import clausebook.document.DocumentReader;
import clausebook.document.Format;
import clausebook.intake.office.Doubts;
import clausebook.intake.office.Parts;
import clausebook.intake.office.Refusal;
import java.util.Optional;

/// Reads Word documents: `.docx`, and `.docm` and `.dotx`, which are the same inside.
public final class DocxReader implements DocumentReader {

    @Override
    public Optional<Document> read(String name, String sha256, byte[] bytes, Problems problems) {
        try {
            WordParts parts = new WordParts(Parts.of(bytes));
            Doubts doubts = new Doubts(name, problems);
            WordDocument read = new WordDocument(parts, doubts);
            Document document = read.marked().settled(new Origin(name, Format.DOCX, sha256, parts.producer()));
            doubts.tell(document);
            return Optional.of(document);
        } catch (Refusal refusal) {
            problems.add(refusal.problem(name));
            return Optional.empty();
        }
    }
}
