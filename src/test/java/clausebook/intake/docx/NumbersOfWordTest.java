package clausebook.intake.docx;

import static clausebook.intake.docx.WordFile.level;
import static clausebook.intake.docx.WordFile.number;
import static clausebook.intake.docx.WordFile.paragraph;
import static clausebook.intake.docx.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.document.View;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Automatic numbers are those that the rules of the file format give.
final class NumbersOfWordTest {

    private static final String DECIMALS = list(0, level(0, "decimal", "%1.", ""), level(1, "decimal", "%1.%2", ""),
            level(2, "lowerLetter", "(%3)", ""), level(3, "lowerRoman", "(%4)", ""));

    private static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    private static String num(int id, int list, String... more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/>" + String.join("", more)
                + "</w:num>";
    }

    private static String startOverride(int level, int start) {
        return "<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" + start + "\"/></w:lvlOverride>";
    }

    /// Paragraphs such as `1.0`: counted by number 1 at level 0.
    private static String paragraphs(String places) {
        return Arrays.stream(places.split(" ")).map(place -> {
            String[] parts = place.split("\\.");
            return paragraph(number(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])), run("x"));
        }).collect(Collectors.joining());
    }

    private static String labels(WordFile file) {
        return file.read().body(View.ACCEPTED).paragraphs().stream()
                .map(paragraph -> paragraph.label().map(label -> label.words()).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    private static String labels(String numbering, String places) {
        return labels(new WordFile(paragraphs(places)).numbering(numbering));
    }

    @Test
    void deeperLevelsBeginAnewBehindAHigherOne() {
        assertThat(labels(DECIMALS + num(1, 0), "1.0 1.1 1.1 1.2 1.3 1.3 1.2 1.0 1.1 1.2"))
                .isEqualTo("1. 1.1 1.2 (a) (i) (ii) (b) 2. 2.1 (a)");
    }

    @Test
    void allNumbersOfAListShareItsCount() {
        assertThat(labels(DECIMALS + num(1, 0) + num(2, 0), "1.0 2.0 1.0 2.1")).isEqualTo("1. 2. 3. 3.1");
    }

    @Test
    void aNumberBeginsAnewAtItsFirstUseAlone() {
        assertThat(labels(DECIMALS + num(1, 0) + num(2, 0, startOverride(0, 1)), "1.0 1.0 2.0 2.0 1.0 2.0"))
                .isEqualTo("1. 2. 1. 2. 3. 4.");
        assertThat(labels(DECIMALS + num(1, 0, startOverride(0, 7)), "1.0 1.0")).isEqualTo("7. 8.");
    }

    @Test
    void anOverriddenLevelIsWrittenOtherwiseAndCountsOn() {
        String other = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperLetter", "%1)", "") + "</w:lvlOverride>";
        assertThat(labels(DECIMALS + num(1, 0) + num(2, 0, other), "1.0 1.0 2.0 1.0")).isEqualTo("1. 2. C) 4.");
    }

    @Test
    void aLegalLevelWritesAllNumbersInDigits() {
        String legal = list(0, level(0, "upperRoman", "Part %1", ""), level(1, "decimal", "%1.%2", "<w:isLgl/>"));
        assertThat(labels(legal + num(1, 0), "1.0 1.0 1.1")).isEqualTo("Part I Part II 2.1");
        String roman = legal.replace("<w:isLgl/>", "<w:isLgl w:val=\"0\"/>");
        assertThat(labels(roman + num(1, 0), "1.0 1.0 1.1")).isEqualTo("Part I Part II II.1");
    }

    @Test
    void aLevelMayNeverBeginAnewOrOnlyBehindTheFirst() {
        String never = list(0, level(0, "decimal", "%1.", ""),
                level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>"));
        assertThat(labels(never + num(1, 0), "1.0 1.1 1.1 1.0 1.1")).isEqualTo("1. 1) 2) 2. 3)");
        String first = list(0, level(0, "decimal", "%1.", ""), level(1, "decimal", "%1.%2", ""),
                level(2, "lowerLetter", "(%3)", "<w:lvlRestart w:val=\"1\"/>"));
        assertThat(labels(first + num(1, 0), "1.0 1.1 1.2 1.1 1.2 1.0 1.1 1.2"))
                .isEqualTo("1. 1.1 (a) 1.2 (b) 2. 2.1 (a)");
    }

    @Test
    void aDeeperLevelMayComeFirst() {
        assertThat(labels(DECIMALS + num(1, 0), "1.1 1.0 1.1")).isEqualTo("1.1 2. 2.1");
    }

    @Test
    void numbersAreWrittenInTheirOwnWay() {
        String kinds = list(0, level(0, "decimalZero", "%1", "")) + list(1, level(0, "upperLetter", "%1", ""))
                + list(2, level(0, "upperRoman", "%1", "")) + list(3, level(0, "ordinal", "%1", ""))
                + list(4, level(0, "none", "%1", "")) + list(5, level(0, "bullet", "\uF0B7", ""))
                + list(6, level(0, "ordinalText", "%1 rule", "")) + list(7, level(0, "none", "Note:", ""));
        String nums = num(1, 0) + num(2, 1, startOverride(0, 27)) + num(3, 2, startOverride(0, 49)) + num(4, 3)
                + num(5, 4) + num(6, 5) + num(7, 6) + num(8, 7);
        assertThat(labels(kinds + nums, "1.0 2.0 2.0 3.0 4.0 5.0 6.0 7.0 8.0"))
                .isEqualTo("01 AA BB XLIX 1st - • First rule Note:");
    }

    @Test
    void aNumberComesThroughTheStyleAndZeroSwitchesItOff() {
        String linked = list(0, level(0, "decimal", "%1.", "<w:pStyle w:val=\"Clause\"/>"),
                level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Sub\"/>"));
        String style = "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s<w:pPr><w:numPr>"
                + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String styles = style.formatted("Clause", "Clause", "") + style.formatted("Sub", "Sub clause", "")
                + "<w:style w:type=\"paragraph\" w:styleId=\"Based\"><w:basedOn w:val=\"Sub\"/></w:style>";
        String clause = "<w:pStyle w:val=\"Clause\"/>";
        String body = paragraph(clause, run("x")) + paragraph("<w:pStyle w:val=\"Sub\"/>", run("x"))
                + paragraph("<w:pStyle w:val=\"Based\"/>", run("x"))
                + paragraph(clause + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", run("x"))
                + paragraph(clause + "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>", run("x"))
                + paragraph(clause, run("x"));
        assertThat(labels(new WordFile(body).styles(styles).numbering(linked + num(1, 0))))
                .isEqualTo("1. 1.1 1.2 - 1.3 2.");
    }

    @Test
    void aListMayBeThatOfAStyleOfLists() {
        String numbering = DECIMALS + "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"Legal\"/>"
                + "</w:abstractNum>" + num(1, 0) + num(2, 1);
        String styles = "<w:style w:type=\"numbering\" w:styleId=\"Legal\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
                + "</w:numPr></w:pPr></w:style>";
        assertThat(labels(new WordFile(paragraphs("2.0 2.1 1.0")).styles(styles).numbering(numbering)))
                .isEqualTo("1. 1.1 2.");
    }

    @Test
    void whatIsCountedTogetherNamesTheSameList() {
        String numbering = DECIMALS + list(1, level(0, "lowerLetter", "%1)", "")) + num(1, 0) + num(2, 0) + num(3, 1);
        assertThat(new WordFile(paragraphs("1.0 2.1 3.0")).numbering(numbering).read().body(View.ACCEPTED)
                .paragraphs()).extracting(paragraph -> paragraph.label().orElseThrow().list())
                .containsExactly("list 0", "list 0", "list 1");
    }

    @Test
    void anEmptyParagraphCountsAndAHiddenOneDoesNot() {
        String hiddenEnd = "<w:rPr><w:vanish/></w:rPr>";
        String body = paragraph(number(1, 0), run("x")) + paragraph(number(1, 0), "")
                + paragraph(number(1, 0) + hiddenEnd, run("<w:vanish/>", "hidden"))
                + paragraph(number(1, 0), run("x"));
        assertThat(new WordFile(body).numbering(DECIMALS + num(1, 0)).accepted()).containsExactly("1. x", "2.", "3. x");
    }

    @Test
    void numbersInABoxDoNotMoveThoseOfTheText() {
        String box = "<w:r><w:pict><v:textbox><w:txbxContent>" + paragraph(number(1, 0), run("boxed"))
                + "</w:txbxContent></v:textbox></w:pict></w:r>";
        String body = paragraph(number(1, 0), run("a") + box) + paragraph(number(1, 0), run("b"));
        assertThat(new WordFile(body).numbering(DECIMALS + num(1, 0)).accepted()).containsExactly("1. a", "1. boxed",
                "2. b");
    }

    @Test
    void aNumberThatNamesNoListIsNone() {
        assertThat(labels(DECIMALS + num(1, 0), "9.0 1.0")).isEqualTo("- 1.");
    }
}
