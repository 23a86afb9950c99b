package clausebook.intake.docx;

import static clausebook.intake.docx.WordFile.deleted;
import static clausebook.intake.docx.WordFile.inserted;
import static clausebook.intake.docx.WordFile.level;
import static clausebook.intake.docx.WordFile.number;
import static clausebook.intake.docx.WordFile.paragraph;
import static clausebook.intake.docx.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Paragraph;
import clausebook.document.Piece;
import clausebook.document.Piece.Stay;
import clausebook.document.Table;
import clausebook.document.View;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Both texts of a file with tracked changes, each with its own numbers.
final class TrackedWordTest {

    private static final String WHO = " w:id=\"1\" w:author=\"A. Person\"";
    private static final String END_DELETED = "<w:rPr><w:del" + WHO + "/></w:rPr>";
    private static final String END_INSERTED = "<w:rPr><w:ins" + WHO + "/></w:rPr>";
    private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.", "")
            + level(1, "decimal", "%1.%2", "") + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/>"
            + "</w:num>";

    private static WordFile numbered(String... paragraphs) {
        return new WordFile(String.join("", paragraphs)).numbering(NUMBERING);
    }

    private static String clause(String inner) {
        return clause("", inner);
    }

    private static String clause(String end, String inner) {
        return paragraph(number(1, 0) + end, inner);
    }

    private static List<Piece> pieces(WordFile file, View view) {
        return file.read().body(view).paragraphs().stream().flatMap(paragraph -> paragraph.pieces().stream()).toList();
    }

    @Test
    void wordsThatChangeStandInTheirOwnText() {
        WordFile file = new WordFile(paragraph("", run("within ") + deleted("twelve") + inserted(run("twentyfour"))
                + run(" months")));

        assertThat(file.accepted()).containsExactly("within twentyfour months");
        assertThat(file.rejected()).containsExactly("within twelve months");
        assertThat(pieces(file, View.ACCEPTED)).containsExactly(Piece.of("within "),
                new Piece("twelve", Stay.DELETED, Set.of()), new Piece("twentyfour", Stay.TRACKED, Set.of()),
                Piece.of(" months"));
        assertThat(pieces(file, View.REJECTED)).containsExactly(Piece.of("within "),
                new Piece("twelve", Stay.TRACKED, Set.of()), new Piece("twentyfour", Stay.NOT_YET_INSERTED, Set.of()),
                Piece.of(" months"));
    }

    @Test
    void aDeletedParagraphIsNotCountedInTheNewText() {
        WordFile file = numbered(clause(run("One.")), clause(END_DELETED, deleted("Two.")), clause(run("Three.")));

        assertThat(file.accepted()).containsExactly("1. One.", "2. Three.");
        assertThat(file.rejected()).containsExactly("1. One.", "2. Two.", "3. Three.");
        assertThat(file.read().body(View.ACCEPTED).paragraphs()).extracting(Paragraph::text)
                .containsExactly("One.", "", "Three.");
    }

    @Test
    void anInsertedParagraphIsNotCountedInTheOldText() {
        WordFile file =
                numbered(clause(run("One.")), clause(END_INSERTED, inserted(run("New."))), clause(run("Two.")));

        assertThat(file.accepted()).containsExactly("1. One.", "2. New.", "3. Two.");
        assertThat(file.rejected()).containsExactly("1. One.", "2. Two.");
    }

    @Test
    void paragraphsJoinWhereTheirEndIsDeletedAndTheNextOneSaysWhatTheyAre() {
        WordFile file = numbered(paragraph(END_DELETED, run("Joined ")), clause(run("to this.")), clause(run("Next.")));

        assertThat(file.accepted()).containsExactly("1. Joined to this.", "2. Next.");
        assertThat(file.rejected()).containsExactly("Joined", "1. to this.", "2. Next.");
    }

    @Test
    void aParagraphPartedByAnInsertedEndIsOneInTheOldText() {
        WordFile file = numbered(clause(END_INSERTED, run("First ")), clause(run("second.")), clause(run("Next.")));

        assertThat(file.accepted()).containsExactly("1. First", "2. second.", "3. Next.");
        assertThat(file.rejected()).containsExactly("1. First second.", "2. Next.");
    }

    @Test
    void aDeletedEndBeforeATableOrAtTheEndOfACellJoinsNothing() {
        String cell = "<w:tc>" + paragraph(END_DELETED, run("%s")) + "</w:tc>";
        WordFile file = new WordFile(paragraph(END_DELETED, run("Before")) + "<w:tbl><w:tr>" + cell.formatted("a")
                + cell.formatted("b") + "</w:tr></w:tbl>" + paragraph(END_DELETED, run("Last")));

        assertThat(file.accepted()).containsExactly("Before", "a", "b", "Last");
    }

    @Test
    void aChangedStyleOrNumberHoldsInItsOwnText() {
        String changed = number(1, 1) + "<w:pPrChange" + WHO + "><w:pPr>" + number(1, 0) + "</w:pPr></w:pPrChange>";
        String added = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/><w:ins" + WHO + "/></w:numPr>";
        WordFile file = numbered(clause(run("a")), paragraph(changed, run("b")), paragraph(added, run("c")),
                clause(run("d")));

        assertThat(file.accepted()).containsExactly("1. a", "1.1 b", "2. c", "3. d");
        assertThat(file.rejected()).containsExactly("1. a", "2. b", "c", "3. d");
    }

    @Test
    void wordsThatWereHiddenBeforeTheChangeAreHiddenInTheOldText() {
        WordFile file = new WordFile(paragraph("", run("a") + run("<w:rPrChange" + WHO + "><w:rPr><w:vanish/></w:rPr>"
                + "</w:rPrChange>", "b")));

        assertThat(file.accepted()).containsExactly("ab");
        assertThat(file.rejected()).containsExactly("a");
    }

    @Test
    void whatWasInsertedAndDeletedAgainIsInNeitherText() {
        WordFile file = new WordFile(paragraph("", run("a") + inserted(deleted("b")) + run("c")));

        assertThat(file.accepted()).containsExactly("ac");
        assertThat(file.rejected()).containsExactly("ac");
        assertThat(pieces(file, View.ACCEPTED)).contains(new Piece("b", Stay.DELETED, Set.of()));
    }

    @Test
    void aMoveStandsOnceInEachText() {
        String away = "<w:moveFromRangeStart w:id=\"9\" w:name=\"m\"/><w:moveFrom" + WHO + ">" + run("Moved.")
                + "</w:moveFrom><w:moveFromRangeEnd w:id=\"9\"/>";
        String here = "<w:moveTo" + WHO + ">" + run("Moved.") + "</w:moveTo>";
        WordFile file = numbered(clause("<w:rPr><w:moveFrom" + WHO + "/></w:rPr>", away), clause(run("Stays.")),
                clause("<w:rPr><w:moveTo" + WHO + "/></w:rPr>", here), clause(run("Last.")));

        assertThat(file.accepted()).containsExactly("1. Stays.", "2. Moved.", "3. Last.");
        assertThat(file.rejected()).containsExactly("1. Moved.", "2. Stays.", "3. Last.");
        assertThat(pieces(file, View.ACCEPTED)).contains(new Piece("Moved.", Stay.MOVED_AWAY, Set.of()));
    }

    @Test
    void halfAMoveIsADeletionOrAnInsertion() {
        WordFile away = new WordFile(paragraph("", run("a") + "<w:moveFrom" + WHO + ">" + run("b") + "</w:moveFrom>"));
        WordFile here = new WordFile(paragraph("", run("a") + "<w:moveTo" + WHO + ">" + run("b") + "</w:moveTo>"));

        assertThat(away.accepted()).isEqualTo(here.rejected()).containsExactly("a");
        assertThat(away.rejected()).isEqualTo(here.accepted()).containsExactly("ab");
    }

    @Test
    void aMoveOverAHeadingTakesTheNumberOfItsPlace() {
        String away = "<w:moveFrom" + WHO + ">" + run("Moved.") + "</w:moveFrom>";
        String here = "<w:moveTo" + WHO + ">" + run("Moved.") + "</w:moveTo>";
        WordFile file = numbered(clause(run("One")), paragraph(number(1, 1), run("Stays.")),
                paragraph(number(1, 1) + "<w:rPr><w:moveFrom" + WHO + "/></w:rPr>", away), clause(run("Two")),
                paragraph(number(1, 1) + "<w:rPr><w:moveTo" + WHO + "/></w:rPr>", here),
                paragraph(number(1, 1), run("Last.")));

        assertThat(file.accepted()).containsExactly("1. One", "1.1 Stays.", "2. Two", "2.1 Moved.", "2.2 Last.");
        assertThat(file.rejected()).containsExactly("1. One", "1.1 Stays.", "1.2 Moved.", "2. Two", "2.1 Last.");
    }

    @Test
    void aListThatBeginsAnewDoesSoAtItsFirstParagraphInEachText() {
        String anew = NUMBERING + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
        WordFile file = new WordFile(clause(run("a")) + clause(run("b"))
                + paragraph(number(2, 0) + END_DELETED, deleted("c")) + paragraph(number(2, 0), run("d"))
                + paragraph(number(2, 0), run("e"))).numbering(anew);

        assertThat(file.accepted()).containsExactly("1. a", "2. b", "1. d", "2. e");
        assertThat(file.rejected()).containsExactly("1. a", "2. b", "1. c", "2. d", "3. e");
    }

    @Test
    void rowsAndCellsBelongToTheirOwnText() {
        String row = "<w:tr><w:trPr>%s</w:trPr>%s</w:tr>";
        String cell = "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>";
        String kept = row.formatted("", cell.formatted("", paragraph("a")) + cell.formatted("", paragraph("b")));
        String gone = row.formatted("<w:del" + WHO + "/>", cell.formatted("", clause(run("c"))));
        String fresh = row.formatted("<w:ins" + WHO + "/>", cell.formatted("", clause(run("d"))));
        String cells = row.formatted("", cell.formatted("<w:cellIns" + WHO + "/>", paragraph("e"))
                + cell.formatted("<w:cellDel" + WHO + "/>", paragraph("f")));
        WordFile file = numbered("<w:tbl>" + kept + gone + fresh + cells + "</w:tbl>", clause(run("Next.")));

        assertThat(file.accepted()).containsExactly("a", "b", "1. d", "e", "2. Next.");
        assertThat(file.rejected()).containsExactly("a", "b", "1. c", "f", "2. Next.");
        Body accepted = file.read().body(View.ACCEPTED);
        assertThat(((Table) accepted.blocks().getFirst()).rows()).extracting(each -> each.cells().size())
                .containsExactly(2, 1, 1);
        assertThat(accepted.paragraphs().stream().flatMap(paragraph -> paragraph.pieces().stream()))
                .contains(new Piece("c", Stay.DELETED, Set.of()), new Piece("f", Stay.DELETED, Set.of()));
    }

    @Test
    void numbersOfParagraphsRunWithoutAGapInBothTexts() {
        String table =
                "<w:tbl><w:tr><w:trPr><w:del" + WHO + "/></w:trPr><w:tc>" + paragraph("a") + "</w:tc></w:tr><w:tr>"
                        + "<w:tc>" + paragraph("b") + "</w:tc></w:tr></w:tbl>";
        Document document = new WordFile(table + paragraph(END_DELETED, deleted("c")) + paragraph("d")).read();

        for (View view : View.values()) {
            List<Paragraph> paragraphs = document.body(view).paragraphs();
            assertThat(paragraphs).extracting(Paragraph::n)
                    .containsExactlyElementsOf(Stream.iterate(1, n -> n + 1).limit(paragraphs.size()).toList());
        }
    }

    @Test
    void changesCountInNotesHeadersAndBoxesToo() {
        String changed = paragraph("", run("old") + inserted(run(" new")));
        String box =
                "<w:r><w:pict><v:textbox><w:txbxContent>" + changed + "</w:txbxContent></v:textbox></w:pict></w:r>";
        WordFile file = new WordFile(paragraph("", run("Text") + box + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + inserted("<w:r><w:footnoteReference w:id=\"3\"/></w:r>")))
                .notes("footnotes", "<w:footnote w:id=\"2\">" + changed + "</w:footnote><w:footnote w:id=\"3\">"
                        + paragraph("Fresh.") + "</w:footnote>")
                .header(changed);

        assertThat(texts(file, View.ACCEPTED)).containsExactly("Text", "old new", "old new", "Fresh.", "old new");
        assertThat(texts(file, View.REJECTED)).containsExactly("Text", "old", "old", "", "old");
    }

    private static List<String> texts(WordFile file, View view) {
        return file.read().body(view).paragraphs().stream().map(Paragraph::text).toList();
    }

    @Test
    void aDeletedBoxIsNoPartOfTheNewText() {
        String box = "<w:r><w:pict><v:textbox><w:txbxContent>" + paragraph("Boxed.")
                + "</w:txbxContent></v:textbox></w:pict></w:r>";
        WordFile file = new WordFile(paragraph("", run("Text") + "<w:del" + WHO + ">" + box + "</w:del>"));

        assertThat(file.accepted()).containsExactly("Text");
        assertThat(file.rejected()).containsExactly("Text", "Boxed.");
    }

    @Test
    void aFileWithoutChangesHasOneText() {
        assertThat(new WordFile(paragraph("Text")).read()).isInstanceOf(Document.Settled.class);
        assertThat(new WordFile(paragraph("", inserted(run("Text")))).read()).isInstanceOf(Document.Tracked.class);
    }
}
