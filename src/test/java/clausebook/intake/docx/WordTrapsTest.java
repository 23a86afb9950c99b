package clausebook.intake.docx;

import static clausebook.intake.docx.WordFile.paragraph;
import static clausebook.intake.docx.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Format;
import clausebook.document.Paragraph;
import clausebook.document.Part;
import clausebook.document.Piece;
import clausebook.document.Piece.Mark;
import clausebook.document.Piece.Stay;
import clausebook.document.Table;
import clausebook.document.View;
import clausebook.intake.census.Census;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What other readers lose, print as live or join: each in a document of its own.
final class WordTrapsTest {

    private static Body body(String xml) {
        return new WordFile(xml).read().body(View.ACCEPTED);
    }

    private static Piece only(Body body, Stay stay) {
        List<Piece> found = body.paragraphs().stream().flatMap(paragraph -> paragraph.pieces().stream())
                .filter(piece -> piece.stay() == stay).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void signsOfARunAreTheirLetters() {
        String signs = "<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>24 hours</w:t><w:tab/><w:t>a</w:t><w:cr/><w:t>b</w:t>"
                + "<w:br/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t><w:sym w:font=\"Symbol\" w:char=\"F0A3\"/>"
                + "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Arial\" w:char=\"2013\"/></w:r>";

        assertThat(body(paragraph("", signs)).paragraphs()).extracting(Paragraph::text)
                .containsExactly("1\u201124 hours\ta\nb\ncd≤✓–");
    }

    @Test
    void aSoftHyphenGoesUnlessItMayBeAHyphenOfFigures() {
        assertThat(body(paragraph("com\u00ADmit\u00ADtee 1\u00AD24")).paragraphs().getFirst().text())
                .isEqualTo("committee 1\u00AD24");
    }

    @Test
    void lettersOfAFontOfSignsAreWhatTheyShow() throws IOException {
        WordFile file = new WordFile(paragraph("", run("<w:rFonts w:ascii=\"Symbol\"/>", "\uF0B7\uF020\uF0A3")
                + run("<w:rFonts w:ascii=\"Wingdings\"/>", "\uF0FC\uF020\uF021") + run("\u200Bx\uFFFC")));

        assertThat(file.accepted()).containsExactly("• ≤✓ □x□");
        assertThat(Census.of(Format.DOCX, file.bytes())).containsExactly(Map.entry(Part.BODY, 6));
    }

    @Test
    void blanksStandAsTheFileSays() {
        String runs = "<w:r><w:t xml:space=\"preserve\">a </w:t></w:r><w:r><w:t> b </w:t></w:r><w:r><w:t>c</w:t></w:r>";

        assertThat(body(paragraph("", runs)).paragraphs().getFirst().text()).isEqualTo("a bc");
    }

    @Test
    void aTextBoxStandsOnceBehindItsParagraphAlsoInACell() {
        String box = "<w:txbxContent>" + paragraph("In the box.") + "</w:txbxContent>";
        String both = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String fallback = "<w:r><mc:AlternateContent><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String cell = "<w:tbl><w:tr><w:tc>" + paragraph("", run("Cell.") + both) + "</w:tc></w:tr></w:tbl>";

        assertThat(body(paragraph("", run("Before ") + both + run("after.")) + paragraph("", fallback) + cell)
                .paragraphs()).extracting(Paragraph::n, Paragraph::part, Paragraph::text, Paragraph::anchor)
                .containsExactly(row(1, Part.BODY, "Before after.", 0), row(2, Part.BOX, "In the box.", 1),
                        row(3, Part.BOX, "In the box.", 0), row(4, Part.BODY, "Cell.", 0),
                        row(5, Part.BOX, "In the box.", 4));
    }

    private static org.assertj.core.groups.Tuple row(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    @Test
    void hiddenWordsDoNotStayWhateverHidesThem() {
        String styles = "<w:style w:type=\"character\" w:styleId=\"Secret\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Away\"><w:rPr><w:vanish/></w:rPr></w:style>";
        String shown = "<w:vanish w:val=\"0\"/>";
        WordFile file = new WordFile(paragraph("", run("a") + run("<w:vanish/>", "1") + run(shown, "b"))
                + paragraph("",
                        run("<w:rStyle w:val=\"Secret\"/>", "2") + run("<w:rStyle w:val=\"Secret\"/>" + shown, "c"))
                + paragraph("<w:pStyle w:val=\"Away\"/>", run("3") + run(shown, "d")
                        + run("<w:rStyle w:val=\"Secret\"/>", "e")))
                .styles(styles);

        assertThat(file.accepted()).containsExactly("ab", "c", "de");
        assertThat(file.read()).isInstanceOf(Document.Settled.class);
        assertThat(file.read().body(View.ACCEPTED).paragraphs().getFirst().pieces()).containsExactly(Piece.of("a"),
                new Piece("1", Stay.HIDDEN, java.util.Set.of()), Piece.of("b"));
    }

    @Test
    void wordsAreMarkedThatWereStruckByHandHighlightedOrCanNotBeSeen() {
        assertThat(marks("<w:strike/>")).containsExactly(Mark.STRUCK);
        assertThat(marks("<w:dstrike/>")).containsExactly(Mark.STRUCK);
        assertThat(marks("<w:highlight w:val=\"yellow\"/>")).containsExactly(Mark.HIGHLIGHTED);
        assertThat(marks("<w:shd w:val=\"clear\" w:fill=\"FFFF00\"/>")).containsExactly(Mark.HIGHLIGHTED);
        assertThat(marks("<w:color w:val=\"FFFFFF\"/>")).containsExactly(Mark.UNSEEN);
        assertThat(marks("<w:sz w:val=\"2\"/>")).containsExactly(Mark.UNSEEN);
        assertThat(marks("<w:b/><w:i/><w:u w:val=\"single\"/>")).containsExactlyInAnyOrder(Mark.BOLD, Mark.ITALIC,
                Mark.UNDERLINED);
        assertThat(marks("<w:shd w:val=\"clear\" w:fill=\"F9F9F9\"/><w:highlight w:val=\"white\"/>")).isEmpty();
        assertThat(marks("<w:color w:val=\"FEFEFE\"/>")).containsExactly(Mark.UNSEEN);
        assertThat(marks("<w:strike w:val=\"false\"/><w:highlight w:val=\"none\"/><w:b w:val=\"0\"/>")).isEmpty();
    }

    private static Iterable<Mark> marks(String properties) {
        return body(paragraph("", run(properties, "x"))).paragraphs().getFirst().pieces().getFirst().marks();
    }

    @Test
    void whiteWordsOnAColouredCellAreSeen() {
        String white = paragraph("", run("<w:color w:val=\"FFFFFF\"/>", "Heading"));
        String cell = "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:tcPr>" + white
                + "</w:tc></w:tr></w:tbl>";

        assertThat(body(cell).paragraphs().getFirst().pieces()).containsExactly(Piece.of("Heading"));
    }

    @Test
    void aFieldShowsItsResultAndNotWhatItSaysToWord() {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> %s </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>%s<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String nested = field.formatted("REF x", run("see ") + field.formatted("REF y", run("clause 3")));
        Body body = body(paragraph("", nested + run(". ") + "<w:fldSimple w:instr=\" PAGE \">" + run("7")
                + "</w:fldSimple>") + paragraph("", run("next")));

        assertThat(body.paragraphs()).extracting(Paragraph::text).containsExactly("see clause 3. ", "next");
        assertThat(only(body, Stay.FILLED_IN).text()).isEqualTo("7");
    }

    @Test
    void aFieldThatIsNotClosedSwallowsNoParagraphs() {
        assertThat(body(paragraph("", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>") + paragraph("next"))
                .paragraphs()).extracting(Paragraph::text).containsExactly("next");
    }

    @Test
    void linesOfAContentsTableAreTold() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"Verzeichnis1\"><w:name w:val=\"toc 1\"/></w:style>";
        String control = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
                + "</w:sdtPr><w:sdtContent>" + paragraph("Contents") + "</w:sdtContent></w:sdt>";
        String field = paragraph("", "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC \\o</w:instrText>"
                + "<w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("1 Scope")) + paragraph("2 Rules")
                + paragraph("", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
        WordFile file = new WordFile(control + field + paragraph("<w:pStyle w:val=\"Verzeichnis1\"/>", run("3 End"))
                + paragraph("Scope")).styles(styles);

        assertThat(file.read().body(View.ACCEPTED).paragraphs()).extracting(Paragraph::text, Paragraph::part)
                .containsExactly(row("Contents", Part.CONTENTS), row("1 Scope", Part.CONTENTS),
                        row("2 Rules", Part.CONTENTS), row("3 End", Part.CONTENTS), row("Scope", Part.BODY));
    }

    @Test
    void contentControlsAndTagsAreTransparentAtEveryLevel() {
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String cell = control.formatted("<w:tc>" + paragraph("cell") + "</w:tc>");
        String row = control.formatted("<w:tr>" + cell + "</w:tr>");
        String xml = control.formatted(paragraph("", "<w:smartTag>" + run("a") + control.formatted(run("b"))
                + "</w:smartTag><w:customXml><w:customXmlPr/>" + run("c") + "</w:customXml><w:hyperlink>" + run("d")
                + "</w:hyperlink>")) + "<w:customXml>" + paragraph("block") + "</w:customXml><w:tbl>" + row
                + "</w:tbl>";

        assertThat(body(xml).paragraphs()).extracting(Paragraph::text).containsExactly("abcd", "block", "cell");
    }

    @Test
    void aBrokenGridLosesNoCell() {
        String cell = "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>";
        String inner = "<w:tbl><w:tr>" + cell.formatted("", paragraph("inner")) + "</w:tr></w:tbl>";
        Body body = body("<w:tbl><w:tblGrid><w:gridCol w:w=\"1\"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                + cell.formatted("<w:gridSpan w:val=\"3\"/>", paragraph("wide")) + "</w:tr><w:tr>"
                + cell.formatted("<w:vMerge w:val=\"restart\"/>", paragraph("tall")) + cell.formatted("", inner)
                + cell.formatted("", paragraph("more")) + "</w:tr><w:tr>" + cell.formatted("<w:vMerge/>", "<w:p/>")
                + cell.formatted("", paragraph("below")) + "</w:tr><w:tr>"
                + cell.formatted("<w:vMerge/>", paragraph("covered, but with words")) + "</w:tr></w:tbl>");

        assertThat(body.paragraphs()).extracting(Paragraph::text).containsExactly("wide", "tall", "inner", "more",
                "below", "covered, but with words");
        Table table = (Table) body.blocks().getFirst();
        assertThat(table.rows()).extracting(Table.Row::heading).containsExactly(true, false, false, false);
        assertThat(table.rows()).extracting(each -> each.cells().stream()
                .map(found -> found.columns() + "x" + found.rows()).toList())
                .containsExactly(List.of("3x1"), List.of("1x2", "1x1", "1x1"), List.of("1x1"), List.of("1x1"));
    }

    @Test
    void aParagraphOfBlanksIsNone() {
        assertThat(body(paragraph(" \u00A0 ") + paragraph("", "<w:r><w:br w:type=\"page\"/></w:r>") + "<w:p/>"
                + paragraph("x")).paragraphs()).extracting(Paragraph::text).containsExactly("x");
    }

    @Test
    void aTableIsBorderedWhereAnyLineShows() {
        String table = "<w:tbl><w:tblPr>%s</w:tblPr><w:tr><w:tc>%s" + paragraph("x") + "</w:tc></w:tr></w:tbl>";
        String none = "<w:tblBorders><w:top w:val=\"nil\"/></w:tblBorders>";
        String styles = "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:tblPr><w:tblBorders><w:top w:val=\"single\"/>"
                + "</w:tblBorders></w:tblPr></w:style>";
        String byStyle = "<w:tblStyle w:val=\"Grid\"/>";
        String cellLine = "<w:tcPr><w:tcBorders><w:left w:val=\"single\"/></w:tcBorders></w:tcPr>";
        Body body = new WordFile(table.formatted("", "") + table.formatted(none, "") + table.formatted(byStyle, "")
                + table.formatted(byStyle + none, "") + table.formatted("", cellLine)).styles(styles).read()
                .body(View.ACCEPTED);

        assertThat(body.blocks()).extracting(block -> ((Table) block).bordered()).containsExactly(false, false, true,
                false, true);
    }
}
