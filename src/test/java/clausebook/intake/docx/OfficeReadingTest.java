package clausebook.intake.docx;

import static clausebook.intake.docx.WordFile.deleted;
import static clausebook.intake.docx.WordFile.inserted;
import static clausebook.intake.docx.WordFile.level;
import static clausebook.intake.docx.WordFile.lines;
import static clausebook.intake.docx.WordFile.number;
import static clausebook.intake.docx.WordFile.paragraph;
import static clausebook.intake.docx.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.docx.Office;
import clausebook.document.Document;
import clausebook.document.View;
import clausebook.intake.odt.OdtReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What LibreOffice makes of the same documents: its numbers, and the files that it saves of them.
final class OfficeReadingTest {

    private static final String WHO = " w:id=\"1\" w:author=\"A. Person\" w:date=\"2026-01-02T03:04:05Z\"";
    private static final String END_DELETED = "<w:rPr><w:del" + WHO + "/></w:rPr>";
    private static final String END_INSERTED = "<w:rPr><w:ins" + WHO + "/></w:rPr>";
    private static final String MULTILEVEL = "<w:multiLevelType w:val=\"multilevel\"/>";
    private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"0\">" + MULTILEVEL
            + level(0, "decimal", "%1.", "") + level(1, "decimal", "%1.%2", "") + level(2, "lowerLetter", "(%3)", "")
            + level(3, "lowerRoman", "(%4)", "") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
            + level(0, "bullet", "\u2022", "") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">" + MULTILEVEL
            + level(0, "upperRoman", "Part %1", "") + level(1, "decimal", "%1.%2", "<w:isLgl/>") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"3\">" + MULTILEVEL
            + level(0, "upperLetter", "%1.", "<w:pStyle w:val=\"Lettered\"/>")
            + level(1, "decimal", "%1%2", "<w:pStyle w:val=\"Under\"/>") + "</w:abstractNum>" + num(1, 0, "")
            + num(2, 1, "") + num(3, 2, "") + num(4, 3, "") + num(5, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride "
                    + "w:val=\"1\"/></w:lvlOverride>");
    private static final String STYLES = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name "
            + "w:val=\"Normal\"/></w:style>" + style("Lettered") + style("Under");

    private static final String TEXT = "txt:Text (encoded):UTF8";
    private static final List<Long> SEEDS = List.of(0L, 3L, 4L, 7L, 11L);

    @TempDir private static Path folder;
    private static Map<String, byte[]> texts;
    private static Map<String, byte[]> odts;
    private static Map<String, byte[]> textsOfOdts;
    private static Map<String, byte[]> docxs;

    private static String num(int id, int list, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/>" + more + "</w:num>";
    }

    private static String style(String id) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id + "\"/><w:basedOn "
                + "w:val=\"Normal\"/><w:pPr><w:numPr><w:ilvl w:val=\"" + (id.equals("Under") ? 1 : 0)
                + "\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>";
    }

    private static WordFile file(String... blocks) {
        return new WordFile(String.join("", blocks) + "<w:sectPr/>").numbering(NUMBERING).styles(STYLES);
    }

    private static String at(int list, int level, String words) {
        return paragraph(number(list, level), run(words));
    }

    private static WordFile numbered() {
        return file(paragraph("Policy"), at(1, 0, "Scope"), at(1, 1, "Everyone."), at(1, 2, "staff"),
                at(1, 2, "guests"),
                at(1, 3, "of a day"), at(1, 3, "of a week"), at(1, 1, "Nobody else."), at(2, 0, "a bullet"),
                paragraph("Plain text between."), at(1, 0, "Rules"), at(1, 1, "Be kind."), at(1, 2, "first again"),
                at(5, 0, "Anew"), at(5, 1, "below"), paragraph("<w:pStyle w:val=\"Lettered\"/>", run("by style")),
                paragraph("<w:pStyle w:val=\"Under\"/>", run("below by style")),
                paragraph("<w:pStyle w:val=\"Lettered\"/>", run("again")),
                paragraph("<w:pStyle w:val=\"Lettered\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", run("off")));
    }

    private static WordFile legal() {
        return file(at(3, 0, "Roman"), at(3, 1, "legal"));
    }

    private static WordFile tracked() {
        return file(paragraph("Policy"), at(1, 0, "Scope"), at(1, 1, "Everyone."),
                paragraph(number(1, 1) + END_DELETED, deleted("Deleted clause.")),
                paragraph(number(1, 1),
                        run("A period of ") + deleted("twelve") + inserted(run("twentyfour")) + run(" months.")),
                at(1, 2, "item one"), paragraph(number(1, 2) + END_INSERTED, inserted(run("a new item"))),
                at(1, 2, "item two"), paragraph(number(1, 1) + END_DELETED, run("Joined ")), at(1, 1, "with this."),
                at(1, 0, "Rules"), paragraph(number(1, 1), "<w:moveFrom" + WHO + ">" + run("Moved. ") + "</w:moveFrom>"
                        + run("Stays.")),
                paragraph(number(1, 1), run("End. ") + "<w:moveTo" + WHO + ">" + run("Moved. ") + "</w:moveTo>"),
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr><w:tc>"
                        + paragraph("", run("cell ") + deleted("old") + inserted(run("new"))) + "</w:tc><w:tc>"
                        + paragraph("other") + "</w:tc></w:tr></w:tbl>",
                paragraph("Last."));
    }

    @BeforeAll
    static void convert() throws Exception {
        Office office = Office.start(folder);
        Map<String, byte[]> lists = new HashMap<>(Map.of("numbered.docx", numbered().bytes()));
        for (long seed : SEEDS) {
            lists.put("chance" + seed + ".docx", ChanceLists.file(seed).bytes());
        }
        Map<String, byte[]> plain = new HashMap<>(lists);
        plain.put("legal.docx", legal().bytes());
        texts = office.convertedFiles(TEXT, plain);
        Map<String, byte[]> both = Map.of("numbered.docx", numbered().bytes(), "tracked.docx", tracked().bytes());
        lists.putAll(both);
        odts = office.convertedFiles("odt", lists);
        Map<String, byte[]> again = new HashMap<>();
        odts.forEach((name, bytes) -> again.put(name + ".odt", bytes));
        textsOfOdts = office.convertedFiles(TEXT, again);
        docxs = office.convertedFiles("docx:MS Word 2007 XML", both);
    }

    /// LibreOffice sets a blank or a tab behind a number.
    private static List<String> text(byte[] printed) {
        return new String(printed, StandardCharsets.UTF_8).replace("\uFEFF", "").lines()
                .map(line -> line.replace('\t', ' ').strip()).filter(line -> !line.isEmpty()).toList();
    }

    private static Document read(String name, byte[] bytes, Problems problems) {
        var reader = name.endsWith("odt") ? new OdtReader() : new DocxReader();
        return reader.read(name, "", bytes, problems).orElseThrow();
    }

    @Test
    void numbersAreThoseOfLibreOffice() {
        assertThat(numbered().accepted()).isEqualTo(text(texts.get("numbered")));
    }

    /// LibreOffice 7.4 saves some of the lists otherwise than it read them, so what is asked is what it prints of its
    /// own file.
    @Test
    void numbersOfListsPutTogetherByChanceAreThoseOfLibreOffice() {
        for (long seed : SEEDS) {
            String name = "chance" + seed;
            assertThat(ChanceLists.file(seed).accepted()).as(name).isEqualTo(text(texts.get(name)));
            assertThat(lines(read("a.odt", odts.get(name), new Problems()), View.ACCEPTED)).as(name)
                    .isEqualTo(text(textsOfOdts.get(name)));
        }
    }

    /// LibreOffice 7.4 does not know `isLgl`; ECMA-376 part 1, 17.9.4 says that all numbers are digits then.
    @Test
    void legalNumbersAreWrittenAsTheFormatSaysWhichLibreOfficeDoesNot() {
        assertThat(legal().accepted()).containsExactly("Part I Roman", "1.1 legal");
        assertThat(text(texts.get("legal"))).containsExactly("Part I Roman", "I.1 legal");
    }

    @Test
    void theSameTextIsReadFromAllThreeFiles() {
        List<String> lines = numbered().accepted();

        assertThat(lines(read("a.odt", odts.get("numbered"), new Problems()), View.ACCEPTED)).isEqualTo(lines);
        assertThat(lines(read("a.docx", docxs.get("numbered"), new Problems()), View.ACCEPTED)).isEqualTo(lines);
    }

    @Test
    void bothTextsOfADraftAreReadFromItsOpenDocumentFile() {
        Document odt = read("a.odt", odts.get("tracked"), new Problems());

        assertThat(lines(odt, View.ACCEPTED)).isEqualTo(tracked().accepted());
        assertThat(lines(odt, View.REJECTED)).isEqualTo(tracked().rejected());
    }

    @Test
    void aDraftThatLibreOfficeSavedForWordHasTheSameNewTextAndAWarningForTheOld() {
        Problems problems = new Problems();
        Document docx = read("a.docx", docxs.get("tracked"), problems);

        assertThat(lines(docx, View.ACCEPTED)).isEqualTo(tracked().accepted());
        assertThat(problems.inOrder()).extracting(Problem::code).containsExactly(ProblemCode.NUMBERS_BEFORE_UNSURE);
    }
}
