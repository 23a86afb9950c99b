package clausebook.intake;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.document.DocumentReader;
import clausebook.document.Format;
import clausebook.intake.docx.DocxReader;
import clausebook.intake.html.HtmlReader;
import clausebook.intake.markdown.MarkdownReader;
import clausebook.intake.odt.OdtReader;
import clausebook.intake.pdf.PdfReader;
import clausebook.intake.text.TextReader;
import java.util.Map;
import java.util.Optional;

/// The readers, a line each.
final class Readers {

    private static final Map<Format, DocumentReader> ALL = Map.ofEntries(
            Map.entry(Format.DOCX, new DocxReader()),
            Map.entry(Format.ODT, new OdtReader()),
            Map.entry(Format.HTML, new HtmlReader()),
            Map.entry(Format.MARKDOWN, new MarkdownReader()),
            Map.entry(Format.PDF, new PdfReader()),
            Map.entry(Format.TEXT, new TextReader()));

    private Readers() {}

    static DocumentReader of(Format format) {
        return ALL.getOrDefault(format, (name, _, _, problems) -> {
            problems.add(ProblemCode.DOCUMENT_NOT_READ, Location.startOf(name),
                    "files of this kind are not read yet", "each kind of file has a reader of its own",
                    "save it as another kind, such as Word's .docx");
            return Optional.empty();
        });
    }
}
