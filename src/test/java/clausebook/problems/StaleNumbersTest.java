package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.ProblemCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers in plain text are watched through renumbering.
final class StaleNumbersTest {

    private static final String EDITION = """
            title: Parking policy
            label: "%s"
            language: en
            status: in-force
            wording: restated
            dates: { in-force: %s-04-01 }
            covers: [staff]
            source: { title: Parking policy }
            %s
            sections:
              - id: permits
                number: "1"
                title: Permits
                clauses:
                  - { id: guide, number: "1.1", title: T, kind: information, topics: [permits], %s }
            %s""";
    private static final String CLAUSE =
            "      - { id: %s, number: \"%s\", title: T, kind: information, topics: [permits], text: The words of "
                    + "%s. }\n";
    private static final String TEN = clause("yard", "1.5") + clause("gate", "1.6") + clause("fees", "1.8")
            + section("visitors", "2") + clause("guests", "2.1") + section("bicycles", "3") + clause("racks", "3.1");
    /// 1.5 and 1.6 have changed places, as have the two sections and their clauses; 1.8 is gone.
    private static final String SWAPPED = clause("gate", "1.5") + clause("yard", "1.6") + section("bicycles", "2")
            + clause("racks", "2.1") + section("visitors", "3") + clause("guests", "3.1");
    private static final String GONE = "changes: { fees: { fate: withdrawn, reason: No fee is taken. } }";

    @TempDir private Path parent;

    private static String clause(String id, String number) {
        return CLAUSE.formatted(id, number, id);
    }

    private static String section(String id, String number) {
        return "  - id: %s\n    number: \"%s\"\n    title: T\n    clauses:\n".formatted(id, number);
    }

    private CheckRun check(String before, String now) {
        return checkFields("text: \"" + before + "\"", "text: \"" + now + "\"");
    }

    private CheckRun checkFields(String before, String now) {
        CheckRun run = EditedContent.in(parent)
                .withFile("councils/anytown/parking/2024.yaml", EDITION.formatted("2024", "2024", "", before, TEN))
                .withFile("councils/anytown/parking/2025.yaml", EDITION.formatted("2025", "2025", GONE, now, SWAPPED))
                .check();
        return new CheckRun(run.content(), run.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.NUMBER_OF_ANOTHER_CLAUSE).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Follow 1.5.|1", "Follow 1.5 and clause 1.8.|2", "See section 2.|1",
        "Sections 2 and 3 hold too.|2", "Clauses 1.4 to 1.7 hold.|2", "As 1.4–1.6 say.|2", "It is as in (1.8).|1",
        "Clause 1.5(a) and 1.6 hold.|2", "Section 2 of this policy holds.|1", "Section 3 of the policy holds.|1"})
    void numberThatNamesAnotherPlaceNowIsWarnedOf(String text, int warnings) {
        CheckRun run = check(text, text);

        assertThat(run.codes()).as(run.printed()).containsExactly(ProblemCode.NUMBER_OF_ANOTHER_CLAUSE);
        assertThat(run.problems()).hasSize(warnings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Walk 1.5 miles.", "Version 1.5 holds.", "It takes 2 days.", "Pay £1.50 at 1.5%.",
        "Section 2 of the Act holds.", "Sections 2 and 3 of the Highway Code hold.", "Come at 1.5 pm.",
        "Read [[yard]].", "See https://example.org/1.5 first.", "Clause 1.1 holds.", "The 2 gates are shut.",
        "On 1.5.2024 it began."})
    void whatIsNoPlaceOrHasNotMovedIsLeftAlone(String text) {
        assertThat(check(text, text).printed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Follow 1.5.|Follow 1.6.", "Follow 1.5, not 1.6.|Follow 1.6, not 1.5.",
        "Follow 1.5 and 1.8.|Follow 1.6.", "See sections 2 and 3.1.|See sections 3 and 2.1."})
    void numberThatWasChangedWithItsPlaceIsRight(String before, String now) {
        assertThat(check(before, now).printed()).isEmpty();
    }

    @Test
    void numberInARuleOrItsExceptionIsWatchedToo() {
        String rule = "text: Park there., rules: [{ duty: must, printed: must, says: park there, "
                + "unless: clause 1.8 holds, topics: [permits] }]";
        CheckRun run = checkFields(rule, rule);

        assertThat(run.codes()).as(run.printed()).contains(ProblemCode.NUMBER_OF_ANOTHER_CLAUSE);
        assertThat(run.printed()).contains("\"guide\" names 1.8, which was the number of \"fees\"");
    }

    @Test
    void wordsOfALinkAreWatchedToo() {
        assertThat(check("Read [[yard|clause 1.5]].", "Read [[yard|clause 1.5]].").codes())
                .containsExactly(ProblemCode.NUMBER_OF_ANOTHER_CLAUSE);
    }

    @Test
    void mendNamesTheNumberOfToday() {
        assertThat(check("Follow 1.5.", "Follow 1.5.").printed()).contains("if \"yard\" is meant, write 1.6");
    }
}
