package clausebook.intake.pdf;

import static clausebook.intake.pdf.PdfFile.BOLD;
import static clausebook.intake.pdf.PdfFile.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.document.Body;
import clausebook.document.Format;
import clausebook.document.Paragraph;
import clausebook.document.View;
import clausebook.intake.Shown;
import clausebook.intake.census.Census;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// PDFs drawn for each trap.
final class PdfReaderTest {

    private static final String FULL = "This line is as wide as the column so that the next word has no room at its en";

    private final Problems problems = new Problems();

    @Test
    void linesAreJoinedToParagraphs() throws IOException {
        assertThat(shown(new PdfFile().page().at(200, 60, BOLD, 16, "Parking policy").at(72, 90, BOLD, 12, "1. Scope")
                .lines(72, 120, "1.1 " + FULL, "goes on here, as section", "5.2 of the code says.",
                        "1.2 Short.", "(a) first item,", "(b) second item")
                .at(72, 210, PLAIN, 11, "1.3").at(100, 210, PLAIN, 11, FULL.substring(5))
                .at(100, 224, PLAIN, 11, "hangs."))).containsExactly("<BOLD Parking policy>", "<BOLD 1. Scope>",
                        "1.1 " + FULL + " goes on here, as section 5.2 of the code says.", "1.2 Short.",
                        "(a) first item,",
                        "(b) second item", "1.3 " + FULL.substring(5) + " hangs.");
    }

    @Test
    void hyphenAtALinesEndGoesOnlyWhereTheTextProvesIt() throws IOException {
        assertThat(shown(
                new PdfFile().page().lines(72, 100, "Each communication of the council is kept, and every communi-",
                        "cation by members is kept in a well-", "known place, from 1-", "24 hours.", FULL)))
                .containsExactly(
                        "Each communication of the council is kept, and every communication by members is kept in "
                                + "a well-known place, "
                                + "from 1-24 hours.",
                        FULL);
    }

    @Test
    void paragraphGoesOnBehindThePageAndHeadsAndFeetStandBeside() throws IOException {
        PdfFile pdf = new PdfFile();
        for (int page = 1; page <= 3; page++) {
            pdf.page().at(72, 40, PLAIN, 9, "Anytown Council").lines(72, 100, page + ".1 A rule of page " + page + ".",
                    page + ".2 " + FULL, "of " + "xyz".charAt(page - 1) + " and " + FULL)
                    .at(280, 800, PLAIN, 9, "Page " + page + " of 3");
            if (page > 1) {
                pdf.lines(72, 80, "and goes on, " + "abc".charAt(page - 1) + ".");
            }
        }
        assertThat(shown(pdf)).containsExactly("1.1 A rule of page 1.",
                "1.2 " + FULL + " of x and " + FULL + " and goes on, b.", "2.1 A rule of page 2.",
                "2.2 " + FULL + " of y and " + FULL + " and goes on, c.", "3.1 A rule of page 3.",
                "3.2 " + FULL + " of z and " + FULL, "HEADER: Anytown Council",
                "HEADER: Anytown Council", "HEADER: Anytown Council", "FOOTER: {FILLED_IN Page 1 of 3}",
                "FOOTER: {FILLED_IN Page 2 of 3}", "FOOTER: {FILLED_IN Page 3 of 3}");
    }

    @Test
    void paragraphsOfALineAreNotJoinedThoughTheirPageIsAsWideAsTheyAre() throws IOException {
        PdfFile pdf = new PdfFile().page().lines(72, 80,
                "Occupational Health may be asked for advice, and you may refuse to see them, though it",
                "is seldom wise to do so without a reason that you can name, or that others can see and",
                "understand.");
        for (int at = 0; at < 8; at++) {
            pdf.at(72, 150 + 20 * at, PdfFile.PLAIN, 11, "Stage " + (at + 1)
                    + " takes 10 days and is noted by the line manager on the form for it.");
        }

        assertThat(shown(pdf).stream().filter(line -> line.contains("Stage"))).hasSize(8);
    }

    @Test
    void fewWordsAndThePageFarBelowAllElseAreItsFoot() throws IOException {
        PdfFile pdf = new PdfFile().page().lines(72, 80, "Bees may be kept.", "They need water.")
                .at(72, 780, PdfFile.PLAIN, 11, "Bees 1");

        assertThat(shown(pdf)).contains("FOOTER: Bees 1");
    }

    @Test
    void noteAtTheFootOfAPageIsTiedToItsWords() throws IOException {
        assertThat(shown(new PdfFile().page().at(72, 60, PLAIN, 11, "1.1 Speak to your manager.")
                .at(208, 56, PLAIN, 6, "1").at(72, 90, PLAIN, 11, "1.2 Speak to the 2 other members.")
                .at(72, 700, PLAIN, 9, "1 The staff handbook says").at(72, 711, PLAIN, 9, "how."))).containsExactly(
                        "1.1 Speak to your manager.{FILLED_IN 1}", "1.2 Speak to the 2 other members.",
                        "FOOTNOTE: {FILLED_IN 1} The staff handbook says how.");
    }

    @Test
    void cellThatReachesTheNextOneIsACell() throws IOException {
        PdfFile file = new PdfFile().page().lines(72, 60, "Record", "Minutes", "Invoices and receipts", "Policies");
        file.lines(200, 60, "Period", "For ever", "6 years after the financial ye", "40 years")
                .lines(350.5, 60, "Reason", "Act of 1972", "Audit", "Claims");
        assertThat(shown(file)).containsExactly("| Record | Period | Reason", "| Minutes | For ever | Act of 1972",
                "| Invoices and receipts | 6 years after the financial ye | Audit", "| Policies | 40 years | Claims");
    }

    @Test
    void numberWithACodeBeginsAParagraph() throws IOException {
        assertThat(shown(new PdfFile().page().lines(72, 60, "SG1.1 " + FULL, "SG1.2 " + FULL, "goes on.")))
                .containsExactly("SG1.1 " + FULL, "SG1.2 " + FULL + " goes on.");
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        PdfFile pdf = new PdfFile().page().at(72, 60, BOLD, 16, "A title over both of the columns of this one page");
        String[] left = new String[8];
        String[] right = new String[8];
        Arrays.setAll(left, row -> "Left column row " + row + " of the first text");
        left[7] = "Left column row 7 ends this first text.";
        Arrays.setAll(right, row -> "Right column row " + row + " of the second");
        assertThat(shown(pdf.lines(72, 100, left).lines(320, 103, right))).containsExactly(
                "<BOLD A title over both of the columns of this one page>", String.join(" ", left),
                String.join(" ", right));
    }

    @Test
    void plainTableIsATableAndContentsAreNot() throws IOException {
        PdfFile pdf = new PdfFile().page();
        String[][] rows = {{"Who", "Fee", "Period"}, {"Staff", "5 pounds", "a year from April"}, {"", "", "to March"},
            {"Guests", "1 pound", "a day"}};
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < 3; column++) {
                pdf.at(72 + column * 120, 100 + row * 14, PLAIN, 11, rows[row][column]);
            }
        }
        assertThat(shown(pdf.lines(72, 200, "1. Scope ........ 3", "2. Permits ...... 4"))).containsExactly(
                "| Who | Fee | Period", "| Staff | 5 pounds | a year from April to March", "| Guests | 1 pound | a day",
                "1. Scope ........ 3", "2. Permits ...... 4");
    }

    @Test
    void linesRoundCellsPartRowsAndColumns() throws IOException {
        PdfFile pdf = new PdfFile().page().lines(72, 80, "Before.");
        for (int x : List.of(70, 160, 250)) {
            pdf.ground(x, 100, 0.5, 80);
        }
        for (int y : List.of(100, 140, 180)) {
            pdf.ground(70, y, 180, 0.5);
        }
        assertThat(shown(pdf.lines(73, 114, "The clerk keeps", "all of the keys.")
                .lines(163, 114, "On each Friday", "at noon sharp.")
                .lines(73, 154, "Anybody").lines(163, 154, "Never", "ever.").lines(72, 200, "Behind.")))
                .containsExactly(
                        "Before.", "| The clerk keeps all of the keys. | On each Friday at noon sharp.",
                        "| Anybody | Never ever.",
                        "Behind.");
    }

    @Test
    void whatNobodySeesIsNamed() throws IOException {
        assertThat(shown(
                new PdfFile().page().lines(72, 100, "Seen.").mode(RenderingMode.NEITHER).lines(72, 130, "Invisible.")
                        .mode(RenderingMode.FILL).lines(72, 160, "Covered.").grey(1).ground(60, 150, 300, 15)
                        .lines(72, 190, "White.").grey(0.2).ground(60, 205, 300, 20).grey(1)
                        .lines(72, 220, "On a ground.").grey(0)
                        .at(72, 250, PLAIN, 1, "Tiny.").lines(72, -30, "Above.").lines(700, 300, "Beside.")
                        .lines(72, 330, "Bold").lines(72.2, 330, "Bold")))
                .containsExactlyInAnyOrder("Seen.", "<UNSEEN White.>", "On a ground.",
                        "<UNSEEN Tiny.>", "Bold", "{HIDDEN Above.}", "{HIDDEN Invisible.}", "{HIDDEN Covered.}",
                        "{HIDDEN Beside.}");
        assertThat(told()).containsExactlyInAnyOrder("hidden-words", "unseen-words");
    }

    @Test
    void placesAndLooksAreThoseOfThePage() throws IOException {
        Body body = read(new PdfFile().page().lines(72, 100, "One.").page().at(90, 100, BOLD, 14, "Two.").bytes());

        assertThat(body.paragraphs()).extracting(Paragraph::line, paragraph -> paragraph.look().indent(),
                paragraph -> paragraph.look().size(), paragraph -> paragraph.look().bold())
                .containsExactly(tuple(1, 0, 11.0, false), tuple(2, 18, 14.0, true));
    }

    @Test
    void scanIsRefusedAndOnePictureIsTold() throws IOException {
        assertThat(new PdfReader().read("policy.pdf", "0", new PdfFile().page().picture().bytes(), problems)).isEmpty();
        assertThat(told()).containsExactly("pages-are-pictures");
        assertThat(shown(new PdfFile().page().lines(72, 100, "A page of words that is longer.").page()
                .lines(72, 100, "Another page of words.").page().picture()))
                .containsExactly("A page of words that is longer.", "Another page of words.", "PICTURE: ");
        assertThat(told()).containsExactly("pages-are-pictures", "picture-among-pages");
    }

    @Test
    void recognisedWordsAreReadAndTold() throws IOException {
        assertThat(shown(new PdfFile().page().picture().mode(RenderingMode.NEITHER)
                .lines(72, 100, "Words that were recognised.")))
                .containsExactly("Words that were recognised.", "PICTURE: ");
        assertThat(told()).containsExactly("picture-among-pages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", ""})
    void lockedFileIsRefused(String password) throws IOException {
        byte[] bytes = new PdfFile().page().lines(72, 100, "Words.").locked(password);

        assertThat(new PdfReader().read("policy.pdf", "0", bytes, problems)).isEmpty();
        assertThat(told()).containsExactly("document-locked");
    }

    @Test
    void brokenFileIsRefused() throws IOException {
        byte[] whole = new PdfFile().page().lines(72, 100, "Words.").bytes();

        for (byte[] bytes : List.of(Arrays.copyOf(whole, whole.length / 2), "no PDF".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8), new byte[0])) {
            assertThat(new PdfReader().read("policy.pdf", "0", bytes, problems)).isEmpty();
        }
        assertThat(told()).containsOnly("document-broken");
    }

    @Test
    void nothingIsWrittenToTheUsersHomeOrToStandardError(@TempDir Path home) throws Exception {
        Path file = Files.write(home.resolve("policy.pdf"), new PdfFile().page().lines(72, 100, "Words.").bytes());
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + home, "-Djava.util.prefs.userRoot=" + home, "-cp",
                System.getProperty("java.class.path"),
                PdfReaderTest.class.getName(), file.toString()).redirectErrorStream(true).start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("[Words.]\n");
        assertThat(process.waitFor()).isZero();
        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void dotsThatAreDrawnAreTheBulletsOfAList() throws IOException {
        PdfFile pdf = new PdfFile().page().lines(72, 100, "You may", "have mistakes put right",
                "have your data erased, unless we must keep it by law", "object");
        for (int at = 0; at < 3; at++) {
            pdf.dot(62, 110 + 14 * at);
        }

        assertThat(shown(pdf)).containsExactly("You may", "[•] have mistakes put right",
                "[•] have your data erased, unless we must keep it by law", "[•] object");
    }

    @Test
    void commentsFormAndTitleStandBeside() throws IOException {
        assertThat(shown(new PdfFile().page().lines(72, 100, FULL + ".").comment("Is this still so?")
                .field("name", "Ms A. Other").titled("Parking policy", "Cars"))).containsExactly(FULL + ".",
                        "COMMENT: Is this still so?", "FORM: Ms A. Other", "PROPERTY: Parking policy",
                        "PROPERTY: Cars");
    }

    /// Reads a file in a process of its own.
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        System.out.print(Shown.of(new PdfReader().read("policy.pdf", "0", bytes, new Problems()).orElseThrow()) + "\n");
    }

    private List<String> shown(PdfFile pdf) throws IOException {
        byte[] bytes = pdf.bytes();
        Body body = read(bytes);
        assertThat(Census.letters(Format.PDF, Shown.words(body)))
                .isEqualTo(Census.of(Format.PDF, bytes).values().stream().mapToInt(Integer::intValue).sum());
        return Shown.of(body);
    }

    private Body read(byte[] bytes) {
        return new PdfReader().read("policy.pdf", "0", bytes, problems).orElseThrow().body(View.ACCEPTED);
    }

    private List<String> told() {
        return problems.inOrder().stream().map(Problem::code).map(code -> code.id()).toList();
    }
}
