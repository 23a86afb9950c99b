package clausebook.intake.odt;

import static clausebook.intake.odt.OdtFile.item;
import static clausebook.intake.odt.OdtFile.list;
import static clausebook.intake.odt.OdtFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Paragraph;
import clausebook.document.Part;
import clausebook.document.Piece;
import clausebook.document.Piece.Mark;
import clausebook.document.Piece.Stay;
import clausebook.document.Table;
import clausebook.document.View;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// OpenDocument texts by the rules of their format.
final class OdtReaderTest {

    private static final String NUMBERS = listStyle("L", level(1, "1", "style:num-suffix=\".\""),
            level(2, "1", "text:display-levels=\"2\""),
            level(3, "a", "style:num-prefix=\"(\" style:num-suffix=\")\""));
    private static final String X = paragraph("x");

    private static String listStyle(String name, String... levels) {
        return "<text:list-style style:name=\"" + name + "\">" + String.join("", levels) + "</text:list-style>";
    }

    private static String level(int level, String format, String more) {
        return "<text:list-level-style-number text:level=\"" + level + "\" style:num-format=\"" + format + "\" " + more
                + "/>";
    }

    private static List<String> numbered(String... blocks) {
        return new OdtFile(String.join("", blocks)).styles(NUMBERS).accepted();
    }

    private static String inL(String... items) {
        return list("text:style-name=\"L\"", items);
    }

    private static Body body(String text) {
        return new OdtFile(text).read().body(View.ACCEPTED);
    }

    @Test
    void listsAreCountedByTheirDepth() {
        String letters = list("", item(X), item(X));
        assertThat(numbered(inL(item(X + list("", item(X + letters), item(X))), item(X + list("", item(X))))))
                .containsExactly("1. x", "1.1 x", "(a) x", "(b) x", "1.2 x", "2. x", "2.1 x");
    }

    @Test
    void onlyTheFirstParagraphOfAnItemIsNumberedAndThatOfAHeaderNever() {
        assertThat(numbered(inL("<text:list-header>" + X + "</text:list-header>", item(X + X), item(X))))
                .containsExactly("x", "1. x", "x", "2. x");
    }

    @Test
    void aNewListBeginsAnewUnlessItGoesOnWithOne() {
        String first = list("text:style-name=\"L\" xml:id=\"a\"", item(X));
        String other = list("text:style-name=\"L\"", item(X), item(X));
        String number = list("text:style-name=\"L\" text:continue-numbering=\"true\"", item(X));
        String named = list("text:style-name=\"L\" text:continue-list=\"a\"", item(X));
        assertThat(numbered(first, other, number, named)).containsExactly("1. x", "1. x", "2. x", "3. x", "2. x");
    }

    @Test
    void anItemMayBeginWithANumberOfItsOwn() {
        assertThat(numbered(inL(item(X), "<text:list-item text:start-value=\"7\">" + X + "</text:list-item>", item(X))))
                .containsExactly("1. x", "7. x", "8. x");
        String five = listStyle("L", level(1, "i", "text:start-value=\"5\""));
        assertThat(new OdtFile(inL(item(X), item(X))).styles(five).accepted()).containsExactly("v x", "vi x");
    }

    @Test
    void lettersCountOnInTheirTwoWaysAndBulletsAreBullets() {
        String styles = listStyle("S", level(1, "a", "style:num-letter-sync=\"true\" text:start-value=\"27\""))
                + listStyle("C", level(1, "A", "text:start-value=\"28\""))
                + "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\" "
                + "text:bullet-char=\"–\"/>"
                + "</text:list-style>";
        String lists = list("text:style-name=\"S\"", item(X)) + list("text:style-name=\"C\"", item(X))
                + list("text:style-name=\"B\"", item(X));
        assertThat(new OdtFile(lists).styles(styles).accepted()).containsExactly("aa x", "AB x", "• x");
    }

    @Test
    void headingsAreCountedByTheirOutline() {
        String outline = "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\" "
                + "style:num-suffix=\".\"/><text:outline-level-style text:level=\"2\" style:num-format=\"1\" "
                + "text:display-levels=\"2\"/></text:outline-style><style:style style:name=\"Off\" "
                + "style:family=\"paragraph\" style:list-style-name=\"\"/>";
        String heading = "<text:h text:outline-level=\"%d\" %s>x</text:h>";
        OdtFile file = new OdtFile(heading.formatted(1, "") + heading.formatted(2, "")
                + heading.formatted(1, "text:style-name=\"Off\"") + heading.formatted(1, "text:is-list-header=\"true\"")
                + heading.formatted(1, "text:restart-numbering=\"true\" text:start-value=\"5\"")).styles(outline);

        assertThat(file.accepted()).containsExactly("1. x", "1.1 x", "x", "x", "5. x");
        assertThat(file.read().body(View.ACCEPTED).paragraphs()).extracting(each -> each.look().heading())
                .containsExactly(1, 2, 1, 1, 1);
    }

    @Test
    void blanksCollapseAndSignsStandForThem() {
        assertThat(
                body("<text:p>\n  a <text:span> b</text:span>  c<text:s text:c=\"2\"/>d<text:tab/>e<text:line-break/>"
                        + "f<text:soft-page-break/>g com\u00ADma</text:p>").paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("a b c  d\te\nfg comma");
    }

    @Test
    void hiddenAndMarkedWordsAreTold() {
        String styles =
                "<style:style style:name=\"%s\" style:family=\"text\"><style:text-properties %s/></style:style>";
        String automatic = styles.formatted("H", "text:display=\"none\"")
                + styles.formatted("S", "style:text-line-through-style=\"solid\"")
                + styles.formatted("Y", "fo:background-color=\"#ffff00\"")
                + styles.formatted("W", "fo:color=\"#ffffff\"") + styles.formatted("B", "fo:font-weight=\"bold\"");
        String span = "<text:span text:style-name=\"%s\">%s</text:span>";
        Body read = new OdtFile(paragraph(span.formatted("H", "h") + span.formatted("S", "s")
                + span.formatted("Y", "y") + span.formatted("W", "w")
                + span.formatted("B", "b" + span.formatted("S", "x"))))
                .automatic(automatic).read().body(View.ACCEPTED);

        assertThat(read.paragraphs().getFirst().pieces()).containsExactly(new Piece("h", Stay.HIDDEN, Set.of()),
                new Piece("s", Stay.LIVE, Set.of(Mark.STRUCK)), new Piece("y", Stay.LIVE, Set.of(Mark.HIGHLIGHTED)),
                new Piece("w", Stay.LIVE, Set.of(Mark.UNSEEN)), new Piece("b", Stay.LIVE, Set.of(Mark.BOLD)),
                new Piece("x", Stay.LIVE, Set.of(Mark.BOLD, Mark.STRUCK)));
    }

    @Test
    void hiddenSectionsAndParagraphsDoNotStay() {
        Body read = body("<text:section text:display=\"none\">" + paragraph("a") + "</text:section><text:section>"
                + paragraph("b") + "</text:section>"
                + paragraph("<text:hidden-paragraph text:is-hidden=\"true\"/>c")
                + paragraph("<text:hidden-text text:is-hidden=\"true\">d</text:hidden-text>e"));

        assertThat(read.paragraphs()).extracting(Paragraph::text).containsExactly("", "b", "", "e");
    }

    @Test
    void fieldsShowTheirWordsAndPageNumbersAreFilledIn() {
        Body read = body(paragraph("Page <text:page-number>3</text:page-number> of <text:title>Policy</text:title>"));

        assertThat(read.paragraphs().getFirst().text()).isEqualTo("Page  of Policy");
        assertThat(read.paragraphs().getFirst().pieces()).contains(new Piece("3", Stay.FILLED_IN, Set.of()));
    }

    @Test
    void whatStandsBesideTheTextStandsBesideIt() {
        String note = "<text:note text:note-class=\"%s\"><text:note-citation>1</text:note-citation><text:note-body>"
                + "<text:p>%s</text:p></text:note-body></text:note>";
        String comment =
                "<office:annotation><dc:creator>A. Person</dc:creator><dc:date>2026-01-02</dc:date><text:p>Why?"
                        + "</text:p></office:annotation>";
        String frame = "<draw:frame><svg:title>A crest</svg:title>%s</draw:frame>";
        String box = frame.formatted("<draw:text-box><text:p>Boxed.</text:p></draw:text-box>");
        String shape = "<draw:custom-shape><text:p>Shaped.</text:p></draw:custom-shape>";
        String picture = frame.formatted("<draw:image/>");
        String embedded = frame.formatted("<draw:object/><draw:image/>");
        Body read = new OdtFile(paragraph("Text." + comment + note.formatted("endnote", "End.")
                + note.formatted("footnote", "Foot.") + box + shape + picture + embedded))
                .pages("<style:header><text:p>Head</text:p></style:header><style:footer><text:p>Feet</text:p>"
                        + "</style:footer>")
                .raw("meta.xml",
                        OdtFile.element("document-meta", "<office:meta><meta:generator>LibreOffice/7.4.7.2$Linux"
                                + "</meta:generator><dc:title>A title</dc:title><dc:creator>A. "
                                + "Person</dc:creator></office:meta>"))
                .read().body(View.ACCEPTED);

        assertThat(read.paragraphs()).extracting(Paragraph::part, Paragraph::text, Paragraph::anchor).containsExactly(
                tuple(Part.BODY, "Text.", 0), tuple(Part.BOX, "Boxed.", 1), tuple(Part.BOX, "Shaped.", 1),
                tuple(Part.FOOTNOTE, "Foot.", 1), tuple(Part.ENDNOTE, "End.", 1), tuple(Part.HEADER, "Head", 0),
                tuple(Part.FOOTER, "Feet", 0), tuple(Part.COMMENT, "Why?", 1), tuple(Part.PROPERTY, "A title", 0),
                tuple(Part.PICTURE, "", 1), tuple(Part.EMBEDDED, "", 1));
    }

    @Test
    void linesOfAContentsTableAreTold() {
        assertThat(body("<text:table-of-content><text:table-of-content-source><text:index-title-template>Contents"
                + "</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>"
                + paragraph("Contents") + "</text:index-title>" + paragraph("1 Scope 2") + "</text:index-body>"
                + "</text:table-of-content>" + paragraph("Scope")).paragraphs())
                .extracting(Paragraph::part, Paragraph::text)
                .containsExactly(tuple(Part.CONTENTS, "Contents"), tuple(Part.CONTENTS, "1 Scope 2"),
                        tuple(Part.BODY, "Scope"));
    }

    @Test
    void cellsOfATableHaveTheirWidthAndHeight() {
        String cell = "<table:table-cell %s>%s</table:table-cell>";
        String covered = "<table:covered-table-cell/>";
        Body read = body("<table:table><table:table-header-rows><table:table-row>"
                + cell.formatted("table:number-columns-spanned=\"2\"", paragraph("wide")) + covered
                + "</table:table-row></table:table-header-rows><table:table-row>"
                + cell.formatted("table:number-rows-spanned=\"2\"", paragraph("tall"))
                + cell.formatted("", paragraph("a"))
                + "</table:table-row><table:table-row>" + covered + cell.formatted("", paragraph("b"))
                + "</table:table-row></table:table>");

        Table table = (Table) read.blocks().getFirst();
        assertThat(table.rows()).extracting(each -> each.cells().stream()
                .map(found -> found.columns() + "x" + found.rows()).toList())
                .containsExactly(List.of("2x1"), List.of("1x2", "1x1"), List.of("1x1"));
        assertThat(table.rows()).extracting(Table.Row::heading).containsExactly(true, false, false);
        assertThat(table.bordered()).isFalse();
    }

    @Test
    void deletedWordsAreReadWhereTheyStoodAndInsertedOnesInTheirPlace() {
        String changes = deletion("d", paragraph("twelve")) + insertion("i");
        OdtFile file = new OdtFile(paragraph("within <text:change text:change-id=\"d\"/><text:change-start "
                + "text:change-id=\"i\"/>twentyfour<text:change-end text:change-id=\"i\"/> months")).changes(changes);

        assertThat(file.accepted()).containsExactly("within twentyfour months");
        assertThat(file.rejected()).containsExactly("within twelve months");
        assertThat(file.read().toString()).doesNotContain("Person");
    }

    private static String deletion(String id, String blocks) {
        return "<text:changed-region text:id=\"" + id + "\"><text:deletion><office:change-info><dc:creator>A. Person"
                + "</dc:creator></office:change-info>" + blocks + "</text:deletion></text:changed-region>";
    }

    private static String insertion(String id) {
        return "<text:changed-region text:id=\"" + id + "\"><text:insertion><office:change-info><dc:creator>A. Person"
                + "</dc:creator></office:change-info></text:insertion></text:changed-region>";
    }

    @Test
    void deletedParagraphsAreCountedInTheOldTextAlone() {
        String gone = deletion("d", inL(item(paragraph("Two.")), item("<text:p/>")));
        OdtFile file = new OdtFile(inL(item(paragraph("One.")),
                item(paragraph("<text:change text:change-id=\"d\"/>Three.")))).styles(NUMBERS).changes(gone);

        assertThat(file.accepted()).containsExactly("1. One.", "2. Three.");
        assertThat(file.rejected()).containsExactly("1. One.", "2. Two.", "3. Three.");
    }

    @Test
    void whatWasDeletedAndHasNoPlaceIsNotLost() {
        OdtFile file = new OdtFile(paragraph("Text.")).changes(deletion("d", paragraph("Gone.")));

        assertThat(file.accepted()).containsExactly("Text.");
        assertThat(file.rejected()).containsExactly("Text.", "Gone.");
    }

    @Test
    void aDeletedEndOfAParagraphJoinsTwo() {
        OdtFile file = new OdtFile(inL(item(paragraph("Joined <text:change text:change-id=\"d\"/>to this."))))
                .styles(NUMBERS).changes(deletion("d", "<text:p/><text:p/>"));

        assertThat(file.accepted()).containsExactly("1. Joined to this.");
        assertThat(file.rejected()).containsExactly("1. Joined", "2. to this.");
    }

    @Test
    void insertedParagraphsAreCountedInTheNewTextAlone() {
        String mark = "<text:change-%s text:change-id=\"i\"/>";
        OdtFile file = new OdtFile(inL(item(paragraph("One.")), item(paragraph(mark.formatted("start") + "New.")),
                item(paragraph(mark.formatted("end") + "Two.")))).styles(NUMBERS).changes(insertion("i"));

        assertThat(file.accepted()).containsExactly("1. One.", "2. New.", "3. Two.");
        assertThat(file.rejected()).containsExactly("1. One.", "2. Two.");
    }

    @Test
    void aHeadingBehindWhichAParagraphWasInsertedIsStillOneInTheOldText() {
        String mark = "<text:change-%s text:change-id=\"i\"/>";
        OdtFile file = new OdtFile("<text:h text:outline-level=\"1\">Scope" + mark.formatted("start") + "</text:h>"
                + paragraph("New." + mark.formatted("end")) + paragraph("Old.")).changes(insertion("i"));

        assertThat(file.accepted()).containsExactly("Scope", "New.", "Old.");
        assertThat(file.rejected()).containsExactly("Scope", "Old.");
        assertThat(file.read().body(View.REJECTED).paragraphs().getFirst().look().heading()).isEqualTo(1);
    }

    @Test
    void whatWasInsertedAndDeletedAgainIsInNeitherText() {
        String both = "<text:changed-region text:id=\"d\"><text:deletion>" + paragraph("b") + "</text:deletion>"
                + "<text:insertion/></text:changed-region>";
        OdtFile file = new OdtFile(paragraph("a<text:change text:change-id=\"d\"/>c")).changes(both);

        assertThat(file.read()).isInstanceOf(Document.Tracked.class);
        assertThat(file.accepted()).isEqualTo(file.rejected()).containsExactly("ac");
    }
}
