package clausebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.docx.Office;
import clausebook.document.DocumentReader;
import clausebook.intake.html.HtmlReader;
import clausebook.intake.pdf.PdfReader;
import clausebook.intake.text.TextReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One document, as LibreOffice saves it in three formats.
final class OfficeTextsTest {

    private static final String LONG =
            "You must show your permit in the window of your car, so that a warden can read it from "
                    + "outside, whenever you leave the car on land of the council, by day and by night.";
    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
            <text:h text:outline-level="1">Parking policy</text:h>
            <text:p>1.1 %s</text:p><text:p>1.2 You may lend it.</text:p>
            <table:table><table:table-column table:number-columns-repeated="2"/>
            <table:table-row><table:table-cell><text:p>Staff</text:p></table:table-cell>
            <table:table-cell><text:p>5 pounds</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell><text:p>Guests</text:p></table:table-cell>
            <table:table-cell><text:p>1 pound</text:p></table:table-cell></table:table-row></table:table>
            <text:p>The end.</text:p></office:text></office:body></office:document>""".formatted(LONG);
    private static final List<String> CLAUSES = List.of("1.1 " + LONG, "1.2 You may lend it.");

    @TempDir private static Path folder;
    private static Map<String, byte[]> pages;
    private static Map<String, byte[]> papers;
    private static Map<String, byte[]> texts;

    @BeforeAll
    static void convert() throws Exception {
        Office office = Office.start(folder);
        Map<String, byte[]> files = Map.of("policy.fodt", DOCUMENT.getBytes(StandardCharsets.UTF_8));
        pages = office.convertedFiles("html:HTML (StarWriter)", files);
        papers = office.convertedFiles("pdf:writer_pdf_Export", files);
        texts = office.convertedFiles("txt:Text (encoded):UTF8", files);
    }

    @Test
    void page() {
        assertThat(shown(new HtmlReader(), pages)).startsWith("h1 <BOLD Parking policy>").containsSequence(CLAUSES)
                .containsSequence("| Staff | 5 pounds", "| Guests | 1 pound", "The end.");
    }

    @Test
    void paper() {
        assertThat(shown(new PdfReader(), papers)).startsWith("<BOLD Parking policy>").containsSequence(CLAUSES)
                .containsSequence("| Staff | 5 pounds", "| Guests | 1 pound", "The end.");
    }

    /// LibreOffice writes each cell on a line of its own.
    @Test
    void text() {
        assertThat(shown(new TextReader(), texts)).startsWith("Parking policy").containsSequence(CLAUSES)
                .containsSequence("Staff", "5 pounds", "Guests", "1 pound", "The end.");
    }

    private static List<String> shown(DocumentReader reader, Map<String, byte[]> files) {
        return Shown.of(reader.read("policy", "0", files.get("policy"), new Problems()).orElseThrow());
    }
}
