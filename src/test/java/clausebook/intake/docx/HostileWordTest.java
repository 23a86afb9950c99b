package clausebook.intake.docx;

import static clausebook.intake.docx.WordFile.paragraph;
import static clausebook.intake.docx.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Format;
import clausebook.document.Paragraph;
import clausebook.document.Part;
import clausebook.document.View;
import clausebook.intake.census.Census;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A file that is broken or that was made to do harm gives one problem, and nothing is printed on the way.
final class HostileWordTest {

    private static final String DOCUMENT = "word/document.xml";

    private final PrintStream errors = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void nothingWasPrinted() {
        System.setErr(errors);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static Problem refused(byte[] bytes) {
        Problems problems = new Problems();
        assertThat(new DocxReader().read("policy.docx", "", bytes, problems)).isEmpty();
        assertThat(problems.inOrder()).hasSize(1);
        return problems.inOrder().getFirst();
    }

    private static ProblemCode code(byte[] bytes) {
        return refused(bytes).code();
    }

    private static ProblemCode code(String part, String xml) {
        return code(new WordFile(paragraph("x")).raw(part, xml).bytes());
    }

    @Test
    void brokenFilesAreSaidToBe() {
        byte[] sound = new WordFile(paragraph("x")).bytes();

        assertThat(code(Arrays.copyOf(sound, sound.length / 2))).isEqualTo(ProblemCode.DOCUMENT_BROKEN);
        assertThat(code(Arrays.copyOf(sound, sound.length - 30))).isEqualTo(ProblemCode.DOCUMENT_BROKEN);
        assertThat(code(new byte[0])).isEqualTo(ProblemCode.DOCUMENT_BROKEN);
        assertThat(code("no zip at all".getBytes(StandardCharsets.UTF_8))).isEqualTo(ProblemCode.DOCUMENT_BROKEN);
        assertThat(code(DOCUMENT, "<w:document")).isEqualTo(ProblemCode.DOCUMENT_BROKEN);
        assertThat(refused(new WordFile(paragraph("x")).raw(DOCUMENT, "<w:document xmlns:w=\"http://schemas."
                + "openxmlformats.org/wordprocessingml/2006/main\"/>").bytes()).what())
                .isEqualTo("the document has no text part");
    }

    @Test
    void aPartThatIsNamedButMissingIsTold() {
        byte[] without = WordFile.without(new WordFile(paragraph("x")).header(paragraph("h")).bytes(), "word/header");

        assertThat(refused(without).what()).startsWith("the part word/header").endsWith("of the file is missing");
    }

    @Test
    void otherFilesOfOfficeProgramsAreNoWordDocument() {
        assertThat(code(WordFile.zip(Map.of("a.txt", "x")))).isEqualTo(ProblemCode.DOCUMENT_NOT_READ);
        assertThat(code(WordFile.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml",
                "<a/>")))).isEqualTo(ProblemCode.DOCUMENT_NOT_READ);
        assertThat(code(DOCUMENT, "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"))
                .isEqualTo(ProblemCode.DOCUMENT_NOT_READ);
    }

    @Test
    void noDocumentTypeAndNoEntityIsFollowed() {
        String bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><d>&b;</d>";
        String reading = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d>&a;</d>";

        assertThat(code(DOCUMENT, bomb)).isEqualTo(ProblemCode.DOCUMENT_BROKEN);
        assertThat(code(DOCUMENT, reading)).isEqualTo(ProblemCode.DOCUMENT_BROKEN);
    }

    @Test
    void whatUnpacksWithoutEndIsRefused() {
        assertThat(code("word/big.xml", " ".repeat(31_000_000))).isEqualTo(ProblemCode.DOCUMENT_TOO_LARGE);
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 5_001; i++) {
            many.put("part" + i, "");
        }
        assertThat(code(WordFile.zip(many))).isEqualTo(ProblemCode.DOCUMENT_TOO_LARGE);
    }

    @Test
    void tenThousandNestedTablesAreRefusedAndSomeAreRead() throws IOException {
        String open = "<w:tbl><w:tr><w:tc>";
        String close = "</w:tc></w:tr></w:tbl>";
        WordFile deep = new WordFile(open.repeat(10_000) + paragraph("x") + close.repeat(10_000));
        WordFile some = new WordFile(open.repeat(150) + paragraph("x") + close.repeat(150));

        assertThat(refused(deep.bytes()).what()).contains("600 deep");
        assertThat(some.read().body(View.ACCEPTED).paragraphs()).extracting(Paragraph::text).containsExactly("x");
        assertThat(Census.of(Format.DOCX, some.bytes())).containsExactly(Map.entry(Part.BODY, 1));
    }

    @Test
    void lettersWrittenByTheirNamesOrNumbersAreNoEntities() throws IOException {
        WordFile file = new WordFile(paragraph("&amp;&#8217;".repeat(150_000)));

        assertThat(file.read().body(View.ACCEPTED).paragraphs().getFirst().text()).hasSize(300_000);
        assertThat(Census.of(Format.DOCX, file.bytes())).containsExactly(Map.entry(Part.BODY, 300_000));
    }

    @Test
    void stylesAndListsThatPointAtThemselvesEnd() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
                + "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId "
                + "w:val=\"1\"/></w:numPr></w:pPr>"
                + "</w:style>";
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        WordFile file = new WordFile(paragraph("<w:pStyle w:val=\"A\"/>" + WordFile.number(1, 99), run("x")))
                .styles(styles).numbering(numbering);

        assertThat(file.accepted()).containsExactly("x");
    }

    @Test
    void figuresThatAreNoneDoNoHarm() {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"99999999999\"/>"
                + "<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"$1 %1 %9 \\\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
                + "w:val=\"2147483647\"/></w:lvlOverride></w:num>";
        String cell = "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"-5\"/></w:trPr><w:tc><w:tcPr><w:gridSpan "
                + "w:val=\"2000000000\"/></w:tcPr>" + paragraph("y") + "</w:tc></w:tr></w:tbl>";
        WordFile file = new WordFile(paragraph(WordFile.number(1, 0) + "<w:ind w:left=\"x\"/>", run("x")) + cell)
                .numbering(numbering);

        assertThat(file.accepted()).containsExactly("$1 0  \\ x", "y");
    }

    @Test
    void aHundredThousandRunsInOneParagraphAreReadInTime() {
        WordFile file = new WordFile(paragraph("", run("a").repeat(100_000)));
        long start = System.nanoTime();
        List<Paragraph> read = file.read().body(View.ACCEPTED).paragraphs();

        assertThat(read.getFirst().text()).hasSize(100_000);
        assertThat((System.nanoTime() - start) / 1_000_000_000L).as("seconds").isLessThan(15);
    }
}
