package clausebook.docx;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.ClauseId;
import clausebook.corpus.CouncilId;
import clausebook.corpus.PolicyId;
import clausebook.guide.Difference;
import clausebook.guide.Difference.Sort;
import clausebook.guide.MarkedLine;
import clausebook.paper.Block;
import clausebook.paper.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// What stands in the documents.
@Isolated("it changes the locale and the zone of the process")
final class DocxFilesTest {

    private static final ClauseId ID = new ClauseId(new PolicyId(new CouncilId("anytown"), "parking"), "one");
    private static final String HOSTILE =
            "=cmd|' /C calc'!A0 { HYPERLINK \"https://example.org\" } <w:p/> ]]> & \u200Bend";

    @Test
    void everyWordOfAPaperIsInItsDocument() throws IOException {
        String text = text(bytes(everything("words")));
        assertThat(text).contains("Council words", "Policy words", "Title words", "Heading words", "Paragraph words",
                "Line words",
                "Step words", "Term words", "Fact words", "1.1\tText words", "Caption words", "Column words",
                "Cell words");
    }

    @Test
    void hostileWordsStayWords() throws IOException {
        byte[] bytes = bytes(everything(HOSTILE));
        assertThat(text(bytes)).contains("Paragraph " + HOSTILE, "Cell " + HOSTILE, "1.1\tText " + HOSTILE);
        String document = part(bytes, "word/document.xml");
        assertThat(document).doesNotContain("instrText", "fldSimple", "fldChar", "hyperlink", "altChunk",
                "attachedTemplate");
        assertThat(part(bytes, "word/_rels/document.xml.rels")).doesNotContain("External");
    }

    @Test
    void theSamePaperGivesTheSameBytesWhereverAndWhenever() {
        byte[] bytes = bytes(everything("words"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes(everything("words"))).isEqualTo(bytes);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whoChangedTheTextAndWhenIsSaidAndNoClockIsRead() throws IOException {
        byte[] bytes = bytes(everything("words"));
        assertThat(part(bytes, "word/document.xml")).contains("w:author=\"A council\"",
                "w:date=\"2026-11-20T00:00:00Z\"");
        assertThat(part(bytes, "docProps/core.xml")).contains("2026-11-20T00:00:00Z",
                "<dc:creator>A council</dc:creator>", "<dc:title>Policy words · Title words</dc:title>");
    }

    @Test
    void aWholeLineGoesWithItsParagraphMark() throws IOException {
        String document = part(bytes(paper("x", new Block.Text(List.of(line(Sort.REMOVED), line(Sort.ADDED))))),
                "word/document.xml");
        assertThat(document).containsPattern("<w:rPr><w:del [^>]*/></w:rPr></w:pPr><w:del ")
                .containsPattern("<w:rPr><w:ins [^>]*/></w:rPr></w:pPr><w:ins ")
                .contains("<w:delText xml:space=\"preserve\">Text</w:delText>");
    }

    @Test
    void eachNumberedListBeginsAtOne() throws IOException {
        Block steps = new Block.Lines(true, List.of("One", "Two"));
        byte[] bytes = bytes(paper("x", steps, steps));
        assertThat(part(bytes, "word/document.xml")).contains("<w:numId w:val=\"2\"/>", "<w:numId w:val=\"3\"/>");
        assertThat(part(bytes, "word/numbering.xml")).contains("w:numId=\"3\"", "<w:startOverride w:val=\"1\"/>");
    }

    /// Word refuses a file whose parts do not keep to it.
    @Test
    void everyPartKeepsToTheSchemaOfTheStandard() throws Exception {
        byte[] bytes = bytes(paper("x",
                Stream.concat(everything("words").blocks().stream(),
                        Stream.of(new Block.Text(List.of(line(Sort.REMOVED), line(Sort.ADDED)))))
                        .toArray(Block[]::new)));
        assertThat(faults(DocumentDocument.Factory.parse(part(bytes, "word/document.xml")))).isEmpty();
        assertThat(faults(StylesDocument.Factory.parse(part(bytes, "word/styles.xml")))).isEmpty();
        assertThat(faults(NumberingDocument.Factory.parse(part(bytes, "word/numbering.xml")))).isEmpty();
        assertThat(faults(FtrDocument.Factory.parse(part(bytes, "word/footer1.xml")))).isEmpty();
    }

    @Test
    void aPartThatDoesNotKeepToTheSchemaIsFoundOut() throws Exception {
        String whole = part(bytes(paper("x", new Block.Text(List.of(line(Sort.ADDED))))), "word/document.xml");
        assertThat(faults(DocumentDocument.Factory.parse(whole.replaceFirst(" w:id=\"\\d+\"", "")))).isNotEmpty();
        assertThat(faults(DocumentDocument.Factory.parse(whole.replaceFirst("<w:pStyle [^>]*/>", "<w:b/>"))))
                .isNotEmpty();
    }

    private static List<XmlError> faults(XmlObject part) {
        List<XmlError> faults = new ArrayList<>();
        boolean sound = part.validate(new XmlOptions().setErrorListener(faults));
        assertThat(sound).isEqualTo(faults.isEmpty());
        return faults;
    }

    private static MarkedLine line(Sort sort) {
        return new MarkedLine(ID, false, 0, sort, List.of(new Difference(sort, "1.1")),
                List.of(new Difference(sort, "Text")));
    }

    private static Paper everything(String words) {
        List<Difference> cell = List.of(new Difference(Sort.SAME, "Cell "), new Difference(Sort.ADDED, words));
        List<Difference> text = List.of(new Difference(Sort.SAME, "Text "), new Difference(Sort.ADDED, words));
        return paper(words, new Block.Heading("Heading " + words),
                new Block.Paragraph(Block.Tone.NOTICE, "Paragraph " + words),
                new Block.NewSheet(), new Block.Paragraph(Block.Tone.NAME, "Name"),
                new Block.Lines(false, List.of("Line " + words)), new Block.Lines(true, List.of("Step " + words)),
                new Block.Facts(List.of(new Block.Fact("Term " + words, "Fact " + words), new Block.Fact("Slot", ""))),
                new Block.Text(
                        List.of(new MarkedLine(ID, false, 0, Sort.SAME, List.of(new Difference(Sort.SAME, "1.1")),
                                text))),
                new Block.Grid("Caption " + words, List.of(new Block.Column("Column " + words, 100)),
                        List.of(new Block.Row(List.of(new Block.Cell(List.of(cell)))),
                                new Block.Row(List.of(new Block.Cell(List.of()))))));
    }

    private static Paper paper(String words, Block... blocks) {
        return new Paper("paper", "Title " + words, "Council " + words, "Policy " + words, "", "A council",
                LocalDate.of(2026, 11, 20),
                "en", false, List.of(blocks));
    }

    private static byte[] bytes(Paper paper) {
        return DocxFiles.of(List.of(paper)).files().getFirst().bytes().make();
    }

    private static String text(byte[] bytes) throws IOException {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return words.getText();
        }
    }

    private static String part(byte[] bytes, String name) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
