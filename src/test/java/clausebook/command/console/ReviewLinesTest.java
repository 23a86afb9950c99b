package clausebook.command.console;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.Program;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a clerk reads of reviews at the end of a check or build.
final class ReviewLinesTest {

    private static final String CONTENT = "src/test/resources/renew/content";

    @TempDir private Path temp;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-03-02 | Review due within 90 days, by 31 May 2026 (90 days): Ashby, Allotment rules.",
        "2026-05-30 | Review due within 30 days, by 31 May 2026 (1 day): Ashby, Allotment rules.",
        "2026-05-31 | Review due within 30 days, by 31 May 2026 (today): Ashby, Allotment rules.",
        "2026-06-01 | Review overdue since 31 May 2026 (1 day): Ashby, Allotment rules."})
    void aCheckEndsWithTheReviewThatIsNear(LocalDate today, String line) {
        assertThat(run(today, "check", "--content", CONTENT)).startsWith("No mistakes in ")
                .endsWith("\n" + line + "\n");
    }

    @Test
    void aReviewThatIsFarOffIsNotTold() {
        assertThat(run(LocalDate.of(2026, 3, 1), "check", "--content", CONTENT)).doesNotContain("Review")
                .hasLineCount(1);
    }

    @Test
    void aPolicyWithoutAKnownDayIsCounted() {
        assertThat(run(LocalDate.of(2026, 11, 20), "check", "--content", "src/test/resources/golden/content"))
                .endsWith("\nReview overdue since 28 February 2026 (265 days): Anytown, Parking on the green.\n"
                        + "Review date not known: 3 policies.\n");
    }

    @Test
    void aBuildTellsItForItsOwnDate() {
        String out = run(LocalDate.of(2020, 1, 1), "build", "--content", CONTENT, "--out",
                temp.resolve("site").toString(), "--date", "2026-06-01");
        assertThat(out).contains("Review overdue since 31 May 2026 (1 day): Ashby, Allotment rules.\nOpen it: ");
    }

    private static String run(LocalDate today, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit =
                Program.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true), false), today,
                        arguments);
        assertThat(exit).as(err.toString()).isZero();
        return out.toString().replace("\r\n", "\n");
    }
}
