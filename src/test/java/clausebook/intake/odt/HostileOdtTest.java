package clausebook.intake.odt;

import static clausebook.intake.odt.OdtFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.ProblemPrinter;
import clausebook.diagnostic.Problems;
import clausebook.intake.docx.WordFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A file that is broken or that was made to do harm gives one problem.
final class HostileOdtTest {

    private static Problem refused(byte[] bytes) {
        Problems problems = new Problems();
        assertThat(new OdtReader().read("policy.odt", "", bytes, problems)).isEmpty();
        assertThat(problems.inOrder()).hasSize(1);
        return problems.inOrder().getFirst();
    }

    private static ProblemCode code(OdtFile file) {
        return refused(file.bytes()).code();
    }

    @Test
    void brokenFilesAreSaidToBe() {
        byte[] sound = new OdtFile(paragraph("x")).bytes();

        assertThat(refused(Arrays.copyOf(sound, sound.length / 2)).code()).isEqualTo(ProblemCode.DOCUMENT_BROKEN);
        assertThat(code(new OdtFile("").raw("content.xml", "<a"))).isEqualTo(ProblemCode.DOCUMENT_BROKEN);
        assertThat(code(new OdtFile("").raw("content.xml", "<a/>"))).isEqualTo(ProblemCode.DOCUMENT_BROKEN);
        assertThat(code(new OdtFile("").raw("styles.xml", "<!DOCTYPE a><a/>"))).isEqualTo(ProblemCode.DOCUMENT_BROKEN);
    }

    @Test
    void otherFilesAreNoOpenDocumentText() {
        assertThat(code(new OdtFile("").raw("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo(ProblemCode.DOCUMENT_NOT_READ);
        assertThat(refused(new WordFile("").bytes()).code()).isEqualTo(ProblemCode.DOCUMENT_NOT_READ);
        assertThat(refused(WordFile.zip(Map.of("a", "b"))).code()).isEqualTo(ProblemCode.DOCUMENT_NOT_READ);
    }

    @Test
    void aPasswordIsToldWithTheWayToTakeItAway() {
        String manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
        Problem told =
                refused(new OdtFile("").raw("META-INF/manifest.xml", manifest).raw("content.xml", "\u0001").bytes());

        assertThat(new ProblemPrinter(_ -> List.of()).print(told))
                .isEqualTo("policy.odt:1:1: error: this document opens with a password only  [document-locked]\n"
                        + "  why:  what is locked can't be read\n"
                        + "  mend: in LibreOffice open it, choose File > Save As, take the tick from Save with "
                        + "password, "
                        + "and save\n");
    }

    @Test
    void tenThousandNestedListsAreRefused() {
        String open = "<text:list><text:list-item>";
        String close = "</text:list-item></text:list>";

        assertThat(code(new OdtFile(open.repeat(10_000) + paragraph("x") + close.repeat(10_000))))
                .isEqualTo(ProblemCode.DOCUMENT_TOO_LARGE);
        assertThat(new OdtFile(open.repeat(250) + paragraph("x") + close.repeat(250)).accepted()).containsExactly("x");
    }

    @Test
    void whatUnpacksWithoutEndIsRefused() {
        assertThat(code(new OdtFile("").raw("big.xml", " ".repeat(31_000_000))))
                .isEqualTo(ProblemCode.DOCUMENT_TOO_LARGE);
    }

    @Test
    void whatIsRepeatedWithoutEndIsRepeatedAFewTimes() {
        String cell = "<table:table-cell table:number-columns-repeated=\"1000000\"/>";
        assertThat(new OdtFile("<table:table><table:table-row table:number-rows-repeated=\"1000000\">" + cell
                + "</table:table-row></table:table>" + paragraph("x<text:s text:c=\"999999999\"/>y")).accepted())
                .containsExactly("x" + " ".repeat(1_000) + "y");
    }

    @Test
    void deletionsThatNameThemselvesEnd() {
        String region = "<text:changed-region text:id=\"d\"><text:deletion>"
                + paragraph("a<text:change text:change-id=\"d\"/>") + "</text:deletion></text:changed-region>";
        assertThat(new OdtFile(paragraph("x<text:change text:change-id=\"d\"/>y")).changes(region).accepted())
                .containsExactly("xy");

        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            chain.append(region.replace("id=\"d\"><text:del", "id=\"d" + i + "\"><text:del").replace("id=\"d\"",
                    "id=\"d" + (i + 1) + "\""));
        }
        assertThat(String.join("", new OdtFile(paragraph("x<text:change text:change-id=\"d0\"/>y"))
                .changes(chain.toString()).rejected()).replace("a", "")).isEqualTo("xy");
    }
}
