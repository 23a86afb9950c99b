package clausebook.intake.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Paragraph;
import clausebook.document.View;
import clausebook.intake.Shown;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plain text as people save, wrap and paste it.
final class TextReaderTest {

    private final Problems problems = new Problems();

    @Test
    void eachLineIsAParagraphWhereNoneWasWrapped() {
        assertThat(shown("""
                Parking policy
                for staff

                1. Permits
                1.1 You must show your permit.
                (a) in the window;
                • on the dash
                """)).containsExactly("Parking policy", "for staff", "1. Permits", "1.1 You must show your permit.",
                "(a) in the window;", "• on the dash");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        assertThat(shown("""
                Parking policy

                1.1 You must show your permit whenever you leave a car of the council
                    on land that it owns, and you must take it away as section
                    5.2 of the code of practice says, within 10 working days.
                1.2 You may lend it.
                (a) to a member of your household who was named when the permit was
                    given;
                """)).containsExactly("Parking policy",
                "1.1 You must show your permit whenever you leave a car of the council on land that it owns, and "
                        + "you must"
                        + " take it away as section 5.2 of the code of practice says, within 10 working days.",
                "1.2 You may lend it.",
                "(a) to a member of your household who was named when the permit was given;");
    }

    @Test
    void edgeTellsThatLinesWereWrappedWhereMostParagraphsHaveOne() {
        assertThat(shown("""
                Permits
                You must show your permit whenever you leave a car of the council
                on land that it owns.
                You may lend it.
                You may sell it.
                You may not copy it.
                The clerk keeps a list of all permits, of their holders and of the
                cars that they were given for.
                The list is public.
                """)).containsExactly("Permits",
                "You must show your permit whenever you leave a car of the council on land that it owns.",
                "You may lend it.", "You may sell it.", "You may not copy it.",
                "The clerk keeps a list of all permits, of their holders and of the cars that they were given for.",
                "The list is public.");
    }

    @Test
    void hyphenAtALinesEndGoesOnlyWhereTheTextProvesIt() {
        assertThat(shown("""
                The clerk keeps all communication of the council, and each communi-
                cation is kept by the clerk for a year or for a shorter time, at co-
                operative offices and in a well-
                known place, in a 1-
                24 hour store that the clerk of the council looks after every week.
                """))
                .containsExactly("The clerk keeps all communication of the council, and each communication is kept by "
                        + "the clerk for a year or for a shorter time, at co-operative offices and in a "
                        + "well-known place, in a "
                        + "1-24 hour store that the clerk of the council looks after every week.");
    }

    @Test
    void paragraphThatAPageCutInTwoIsJoined() {
        assertThat(shown("""
                - 2) Staff are encouraged to use the car park for work in an open and honest way, and action may be
                -

                taken as a result of parking.

                The following are not allowed in any car park of the council at any time of the day or night:

                lending a permit
                """)).containsExactly(
                "- 2) Staff are encouraged to use the car park for work in an open and honest way, and"
                        + " action may be taken as a result of parking.",
                "The following are not allowed in any car park of the council at any time of the day or night:",
                "lending a permit");
    }

    @Test
    void rowsWithTabsAreATableButContentsAndNumbersAreNot() {
        assertThat(shown("Owner\tVersion\tReview\nClerk\t\t2025\n\n1. Scope\t3\n2. Permits\t4\n3. Fees\t9\n\n"
                + "1.\tShow it.\n2.\tLend it.\n")).containsExactly("| Owner | Version | Review", "| Clerk |  | 2025",
                        "1. Scope\t3", "2. Permits\t4", "3. Fees\t9", "1.\tShow it.", "2.\tLend it.");
    }

    @Test
    void columnsThatBlanksLineUpAreATable() {
        assertThat(shown("""
                1. The charges are:

                Room       Per hour   Per day
                Main hall  £18.00     £110.00
                Kitchen    £6.00      £30.00

                a    Charities pay half.
                b    Schools pay nothing.
                c    All others pay in full.
                """)).containsExactly("1. The charges are:", "| Room | Per hour | Per day",
                "| Main hall | £18.00 | £110.00", "| Kitchen | £6.00 | £30.00",
                "a    Charities pay half.", "b    Schools pay nothing.", "c    All others pay in full.");
    }

    @Test
    void runningHeadsAndFeetStandBeside() {
        assertThat(shown("Anytown Council\nScope\nOne.\nPage 1 of 3\fAnytown Council\nPermits\nTwo.\nPage 2 of 3\f"
                + "Anytown Council\nFees\nThree.\nPage 3 of 3")).containsExactly("Scope", "One.", "Permits", "Two.",
                        "Fees",
                        "Three.", "HEADER: Anytown Council", "HEADER: Anytown Council", "HEADER: Anytown Council",
                        "FOOTER: {FILLED_IN Page 1 of 3}", "FOOTER: {FILLED_IN Page 2 of 3}",
                        "FOOTER: {FILLED_IN Page 3 of 3}");
    }

    @Test
    void typedMarksAreMarks() {
        assertThat(
                shown("## **Permits**\n\n1.1 ~~Members~~ and **staff** show 2*3 *permits*.\n\n- 7.1** You must ask.\n\n"
                        + "A ** alone stays.\n"))
                .containsExactly("h2 <BOLD Permits>",
                        "1.1 <STRUCK Members> and <BOLD staff> show 2*3 <ITALIC permits>.",
                        "<BOLD - 7.1> You must ask.",
                        "A ** alone stays.");
        assertThat(told()).containsExactly(
                "policy.txt:1:1 typed-marks: signs such as ** and ~~ were read as bold and struck words");
    }

    @Test
    void placesAreLinesAndColumns() {
        assertThat(read("One\r\n\r\n  Two\rThree".getBytes(UTF_8)).paragraphs())
                .extracting(Paragraph::n, Paragraph::line, paragraph -> paragraph.look().indent())
                .containsExactly(tuple(1, 1, 0),
                        tuple(2, 3, 12), tuple(3, 4, 0));
    }

    @Test
    void everyEncodingGivesTheSameWords() {
        String text = "Don’t pay £5 – ask the clerk, é";
        Charset western = Charset.forName("windows-1252");
        for (byte[] bytes : List.of(text.getBytes(UTF_8), ("\uFEFF" + text).getBytes(UTF_8), text.getBytes(western),
                text.getBytes(UTF_16LE), text.getBytes(UTF_16BE), ("\uFEFF" + text).getBytes(UTF_16LE),
                ("\uFEFF" + text).getBytes(UTF_16BE))) {
            assertThat(Shown.of(read(bytes))).containsExactly(text);
        }
        assertThat(told()).isEmpty();
    }

    @Test
    void letterThatCanNotBeToldIsNoLetter() {
        assertThat(reader(new byte[] {'a', '\n', 'b', (byte) 0x81})).isEmpty();
        assertThat(told()).containsExactly("policy.txt:2:2 lost-letters: a letter here can't be told");
    }

    @Test
    void garbledLettersAreToldAndLeft() {
        assertThat(shown("You donâ€™t pay Â£5.")).containsExactly("You donâ€™t pay Â£5.");
        assertThat(told())
                .containsExactly("policy.txt:1:8 garbled-letters: \"â€™\" looks like one letter that was saved"
                        + " wrongly; there are 2 such places");
    }

    @Test
    void unseenCharactersAreLeftOutAndTold() {
        assertThat(shown("Show\u200B it.\n\u0007Now.")).containsExactly("Show it.", "Now.");
        assertThat(told())
                .containsExactly("policy.txt:1:5 unseen-left-out: 2 characters that nobody sees were left out, "
                        + "the first is U+200B, zero width space");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\f\t", "---\n***"})
    void textWithoutWordsIsRefused(String text) {
        assertThat(reader(text.getBytes(UTF_8))).isEmpty();
        assertThat(told()).containsExactly("policy.txt:1:1 document-empty: there are no words in this file");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(reader(new byte[] {1, 0, 0, 0, 'a', 'b', 'c', 0, 9})).isEmpty();
        assertThat(told()).containsExactly("policy.txt:1:1 document-not-read: this file is no text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a) ", "*", "**a ", "~~", "# #", "#", "-\n", "1.\ta\n", "a\tb\n", "a-\n", "\f", "((((",
        "))))",
        "A lower line that was cut by a page and is long, longer, longest, long, long by\n\nb\n\n", "â€", "\u200B"})
    void noShapeIsSlow(String shape) {
        String text = "Words " + shape.repeat(500_000 / shape.length()) + " end";

        long start = System.nanoTime();
        Body body = read(text.getBytes(UTF_8));

        assertThat(Shown.letters(body)).isEqualTo(Shown.letters(text));
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    private List<String> shown(String text) {
        Body body = read(text.getBytes(UTF_8));
        assertThat(Shown.letters(body).chars().sorted().toArray())
                .isEqualTo(Shown.letters(text).chars().sorted().toArray());
        return Shown.of(body);
    }

    private Body read(byte[] bytes) {
        return reader(bytes).orElseThrow().body(View.ACCEPTED);
    }

    private Optional<Document> reader(byte[] bytes) {
        return new TextReader().read("policy.txt", "0", bytes, problems);
    }

    private List<String> told() {
        return problems.inOrder().stream().map(TextReaderTest::told).toList();
    }

    private static String told(Problem problem) {
        return problem.at() + " " + problem.code().id() + ": " + problem.what();
    }
}
