package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.golden.ProgramRun;
import java.nio.file.Path;
import java.util.List;
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
            "      - { id: %1$s, number: \"%2$s\", title: About %1$s, kind: information, topics: [permits], "
                    + "text: The words of %1$s. }\n";
    private static final String TEN = clause("yard", "1.5") + clause("gate", "1.6") + clause("fees", "1.8")
            + section("visitors", "2") + clause("guests", "2.1") + section("bicycles", "3") + clause("racks", "3.1");
    /// 1.5 and 1.6 have changed places, as have the two sections and their clauses; 1.8 is gone.
    private static final String SWAPPED = clause("gate", "1.5") + clause("yard", "1.6") + section("bicycles", "2")
            + clause("racks", "2.1") + section("visitors", "3") + clause("guests", "3.1");
    private static final String GONE = "changes: { fees: { fate: withdrawn, reason: No fee is taken. } }";

    @TempDir private Path parent;

    private static String clause(String id, String number) {
        return CLAUSE.formatted(id, number);
    }

    private static String section(String id, String number) {
        return "  - id: %1$s\n    number: \"%2$s\"\n    title: %1$s\n    clauses:\n".formatted(id, number);
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
        "Clause 1.5(a) and 1.6 hold.|2", "Section 2 of this policy holds.|1", "Section 3 of the policy holds.|1",
        "See 1.5, 1.6.|2", "See 1.5,1.6.|2",
        "See 1.5;1.6.|2", "See 1.5/1.6.|2", "See clauses 1.5, 1.6 and 1.8.|3", "Paragraphs 2 and 3 hold.|2",
        "Paras 2, 3 hold.|2", "It is 1.5(a) that holds.|1", "Clause 2(a) holds.|1", "Sections 2, 3 or 9 hold.|2",
        "See §2.|1", "See § 1.5.|1", "See cl. 1.5.|1", "See para. 1.5(b)(ii).|1", "As in 1.5–1.6.|2", "See **1.5**.|1",
        "See 1.5 and 1.6.|2", "Clause 1.5's rule holds.|1", "Clause 1.5: see it.|1", "See “1.5”.|1"})
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
    void aNewClauseIsWarnedOfANumberThatIsNobodys() {
        String added = clause("lamps", "1.9").replace("The words of lamps.", "\"Follow 1.8, not 1.5.\"");
        CheckRun run = EditedContent.in(parent)
                .withFile("councils/anytown/parking/2024.yaml",
                        EDITION.formatted("2024", "2024", "", "text: Park well.", TEN))
                .withFile("councils/anytown/parking/2025.yaml", EDITION.formatted("2025", "2025", GONE,
                        "text: Park well.", added + SWAPPED))
                .check();

        assertThat(run.problems()).filteredOn(problem -> problem.code() == ProblemCode.NUMBER_OF_ANOTHER_CLAUSE)
                .singleElement().extracting(Problem::what).asString().contains("\"lamps\" names 1.8");
    }

    /// The report for the committee, as a terminal shows it; the page of changes and the papers have the same lines.
    @Test
    void theReportOfChangesTellsIt() {
        CheckRun run = check("Follow 1.5 and clause 1.8, see section 2.", "Follow 1.5 and clause 1.8, see section 2.");
        ProgramRun report = ProgramRun.of(parent, List.of(), List.of("diff", "anytown/parking", "--content",
                run.content().toString(), "--templates", Path.of("templates").toAbsolutePath().toString()));

        assertThat(report.output().replaceAll("\\s+", " "))
                .contains(
                        "“1.1 T” names 1.5: that was the number of “1.5 About yard” and is now that of “1.5 About "
                                + "gate”.")
                .contains("“1.1 T” names 1.8: that was the number of “1.8 About fees”, and nothing has it now.")
                .contains("“1.1 T” names 2: that was the number of “2 visitors” and is now that of “2 bicycles”.");
        assertThat(report.exit()).isZero();
    }

    @Test
    void mendNamesTheNumberOfToday() {
        assertThat(check("Follow 1.5.", "Follow 1.5.").printed()).contains("if \"yard\" is meant, write 1.6");
    }
}
