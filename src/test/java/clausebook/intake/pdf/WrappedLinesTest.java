package clausebook.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.document.Body;
import clausebook.document.View;
import clausebook.intake.Shown;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where lines of text begin and end, though something else on the page is wider.
final class WrappedLinesTest {

    /// The line before the name of an act is full where text ends, not where the table does.
    @Test
    void textEndsWhereItsWordsHadNoMoreRoom() throws IOException {
        PdfFile pdf = new PdfFile().page().lines(72, 100,
                "1.1 The regulations of that year give anyone who comes the right to film, to photograph",
                "and to record any meeting of the council that is open.",
                "(a) nobody may leave a device that records where the public are kept out under the",
                "Public Bodies Act of the year 1960; or",
                "(b) give a spoken commentary in the room.",
                "1.2 Permission is not needed, but people are asked to tell the clerk half an hour before",
                "the meeting begins so that a place for them can be found.",
                "1.3 If a person ignores a warning, the chair may ask them to leave, and if they refuse to,",
                "the meeting may be adjourned until another day of that week.",
                "1.4 The clerk records each meeting to help with the writing of its minutes, and removes",
                "the recording as soon as these are approved.")
                .at(72, 300, PdfFile.PLAIN, 11, "Version")
                .at(400, 300, PdfFile.PLAIN, 11, "What changed in this version")
                .at(72, 314, PdfFile.PLAIN, 11, "2.0").at(400, 314, PdfFile.PLAIN, 11, "Rewritten for new guidance");
        assertThat(shown(pdf))
                .contains("(a) nobody may leave a device that records where the public are kept out under the Public "
                        + "Bodies Act of the year 1960; or", "(b) give a spoken commentary in the room.");
    }

    @Test
    void bulletsWithoutABlankAndFiguresBeforeSentencesBeginParagraphs() throws IOException {
        assertThat(shown(new PdfFile().page().lines(72, 100, "You may", "•ask the Clerk", "•write to the Chair")
                .at(72, 160, PdfFile.PLAIN, 11, "1")
                .at(110, 160, PdfFile.PLAIN, 11, "This code applies to you as a member of the")
                .at(72, 174, PdfFile.PLAIN, 11, "council.")
                .at(72, 200, PdfFile.PLAIN, 11, "2")
                .at(110, 200, PdfFile.PLAIN, 11, "You must sign a declaration first.")))
                .containsExactly("You may", "•ask the Clerk", "•write to the Chair",
                        "1 This code applies to you as a member of the council.",
                        "2 You must sign a declaration first.");
    }

    @Test
    void numberThatCountsOnBeginsALineEvenBehindAnd() throws IOException {
        assertThat(shown(new PdfFile().page().lines(72, 100, "1. a colleague, or", "2. a representative.")))
                .containsExactly("1. a colleague, or", "2. a representative.");
    }

    private static List<String> shown(PdfFile pdf) throws IOException {
        Body body = new PdfReader().read("policy.pdf", "0", pdf.bytes(), new Problems()).orElseThrow()
                .body(View.ACCEPTED);
        return Shown.of(body);
    }
}
