package clausebook.intake;

import clausebook.document.DocumentReader;
import clausebook.document.Format;
import clausebook.intake.docx.DocxReader;
import clausebook.intake.html.HtmlReader;
import clausebook.intake.markdown.MarkdownReader;
import clausebook.intake.odt.OdtReader;
import clausebook.intake.pdf.PdfReader;
import clausebook.intake.text.TextReader;

/// The readers, a line each.
final class Readers {

    private Readers() {}

    static DocumentReader of(Format format) {
        return switch (format) {
            case DOCX -> new DocxReader();
            case ODT -> new OdtReader();
            case HTML -> new HtmlReader();
            case MARKDOWN -> new MarkdownReader();
            case PDF -> new PdfReader();
            case TEXT -> new TextReader();
        };
    }
}
