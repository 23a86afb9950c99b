package clausebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.console.ImportReport;
import clausebook.diagnostic.ProblemCode;
import clausebook.document.Receipt;
import clausebook.pipeline.Intake;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands out from all else of its document is asked, named with its words, and done as it was answered.
final class AskedTest {

    private static final String HEADINGS = """
            <h1>Bins policy</h1>
            <h2>Kerb</h2><p>Every lid must be shut before the lorry comes round the corner.</p>
            <h2>Depot</h2><p>Lorries leave the depot at six in the morning on all days of the week.</p>
            <p>Opening hours of the depot</p>
            <p>The gate is open from eight to four, and shut on every holiday of the year.</p>
            <h2>Yard</h2><p>Tyres are changed in the yard behind the office by two people.</p>
            <h2>Office</h2><p>Letters are answered within ten days by the clerk or her deputy.</p>
            """;
    private static final String SENTENCE = HEADINGS.replace("<p>Opening hours of the depot</p>",
            "<h2>Nobody may enter the yard at night.</h2>");
    private static final String OUTLIER = """
            Bins policy

            1. Kerb
            1.1 Every lid must be shut.
            1.2 Bins are washed in spring.
            1.9 Metres of rope are kept.
            1.3 Ask the depot.
            """;
    private static final String NOWHERE = """
            Bins policy

            1. Kerb
            1.1 Every lid must be shut.
            (f) Bins are washed in spring.
            1.2 Ask the depot.
            """;
    private static final String FIGURE = """
            Bins policy

            Every lid must be shut before the lorry comes.
            Bins are washed in spring.
            Ask the depot for advice.
            Nobody sleeps in a lorry.
            Tyres are changed in the yard.
            Letters are answered.

            1

            Lorries leave the depot at six.
            """;

    @TempDir private Path folder;
    private Importing policy;

    @BeforeEach
    void makeContent() {
        policy = new Importing(folder);
    }

    @Test
    void shortLineAmongHeadingsIsAskedAndNamed() {
        Intake.Outcome made = html(HEADINGS);

        assertThat(asked(made)).containsExactly("Opening hours of the depot");
        assertThat(ImportReport.lines(made.editions())).anySatisfy(line -> assertThat(line)
                .contains("\"Opening hours of the depot\": a heading without a heading's look, or a clause?"));
        assertThat(policy.read("2026.intake.yaml")).contains("Opening hours of the depot",
                "choices: [a heading, a clause, part of the clause before, left out]");
        assertThat(policy.mistakes()).containsExactly(ProblemCode.UNDECIDED);
    }

    @Test
    void headingIsOneFromThenOn() {
        html(HEADINGS);
        decide("a heading");
        for (int round = 0; round < 3; round++) {
            Intake.Outcome made = html(HEADINGS);

            assertThat(asked(made)).isEmpty();
            assertThat(policy.read("2026.yaml")).contains("title: Opening hours of the depot");
            assertThat(policy.read("2026.intake.yaml")).contains("decided: a heading");
            assertThat(policy.mistakes()).isEmpty();
        }
    }

    @Test
    void clauseIsOneFromThenOn() {
        html(HEADINGS);
        decide("a clause");
        html(HEADINGS);
        Intake.Outcome made = html(HEADINGS);

        assertThat(policy.read("2026.yaml")).containsPattern("text: \\|?\\s*Opening hours of the depot\\n");
        assertThat(rowOf(made, "Opening hours").reason()).isEqualTo("as you decided: a clause");
        assertThat(policy.mistakes()).isEmpty();
    }

    @Test
    void partGoesOnInTheClauseBefore() {
        html(HEADINGS);
        decide("part of the clause before");
        html(HEADINGS);

        assertThat(policy.read("2026.yaml"))
                .containsPattern("(?s)days of the week\\.\\s+Opening hours of the depot\\n");
        assertThat(policy.mistakes()).isEmpty();
    }

    @Test
    void leftOutStaysOut() {
        html(HEADINGS);
        decide("left out");
        Intake.Outcome made = html(HEADINGS);

        assertThat(policy.read("2026.yaml")).doesNotContain("Opening hours");
        assertThat(rowOf(made, "Opening hours").reason()).isEqualTo("as you decided: left out");
        assertThat(policy.mistakes()).isEmpty();
    }

    @Test
    void answersSurviveAnEdit() {
        html(HEADINGS);
        decide("a heading");
        html(HEADINGS.replace("six in the morning", "seven").replace("<h2>Office", "<h2>Letters"));

        assertThat(policy.read("2026.yaml")).contains("title: Opening hours of the depot");
        assertThat(policy.mistakes()).isEmpty();
    }

    @Test
    void mannerOfADocumentIsNotAsked() {
        String often = HEADINGS.replace("<h2>Yard</h2>", "<p>Yard</p>").replace("<h2>Office</h2>", "<p>Office</p>");

        assertThat(asked(html(often))).isEmpty();
    }

    @Test
    void sentenceInTheStyleOfAHeadingIsAsked() {
        assertThat(asked(html(SENTENCE))).containsExactly("Nobody may enter the yard at night.");
        decide("a clause");
        html(SENTENCE);

        assertThat(policy.read("2026.yaml")).containsPattern("text: \\|?\\s*Nobody may enter the yard at night\\.");
    }

    @Test
    void numberThatBreaksTheOrderIsAsked() {
        Intake.Outcome made = policy.text(OUTLIER).orElseThrow();

        assertThat(asked(made)).containsExactly("1.9 Metres of rope are kept.");
        decide("part of the clause before");
        policy.text(OUTLIER);
        assertThat(policy.read("2026.yaml")).containsPattern("(?s)in spring\\.\\s+1.9 Metres of rope");
    }

    @Test
    void numberThatBreaksTheOrderMayStand() {
        policy.text(OUTLIER);
        decide("numbered as it stands");
        policy.text(OUTLIER);

        assertThat(policy.read("2026.yaml")).contains("number: \"1.9\"");
    }

    @Test
    void numbersThatChangedPlacesAreToldAndStay() {
        Intake.Outcome made = policy.text(OUTLIER.replace("1.9 M", "1.4 M")).orElseThrow();

        assertThat(asked(made)).isEmpty();
        assertThat(policy.told()).anySatisfy(problem -> assertThat(problem.what()).startsWith("1.3 follows 1.4"));
    }

    @Test
    void letterOutOfNowhereIsAsked() {
        assertThat(asked(policy.text(NOWHERE).orElseThrow())).containsExactly("(f) Bins are washed in spring.");
        decide("a clause");
        policy.text(NOWHERE);

        assertThat(policy.read("2026.yaml")).contains("number: f");
    }

    @Test
    void figureOnALineOfItsOwnIsAskedWhereThereArePages() {
        assertThat(asked(policy.text(FIGURE).orElseThrow())).containsExactly("1");
        decide("the number of what follows");
        policy.text(FIGURE);

        assertThat(policy.read("2026.yaml")).containsPattern("number: \"?1\"?\\s+text: \\|?\\s*Lorries leave");
    }

    @Test
    void figureOnALineOfItsOwnIsNoPageNumberInAWebPage() {
        String page = "<h1>Bins policy</h1><p>" + String.join("</p><p>", List.of(FIGURE.strip().split("\\n+")))
                + "</p>";

        assertThat(asked(html(page))).isEmpty();
        assertThat(policy.read("2026.yaml")).containsPattern("number: \"?1\"?\\s+text: \\|?\\s*Lorries leave");
    }

    private Intake.Outcome html(String page) {
        return policy.file("policy.html", page.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private void decide(String decision) {
        policy.change("2026.intake.yaml", "left out] }", "left out], decided: " + decision + " }");
    }

    private static List<String> asked(Intake.Outcome made) {
        return rows(made).stream().filter(Receipt.Row::isAsked).map(row -> row.text().strip()).toList();
    }

    private static Receipt.Row rowOf(Intake.Outcome made, String words) {
        return rows(made).stream().filter(row -> row.text().contains(words)).findFirst().orElseThrow();
    }

    private static List<Receipt.Row> rows(Intake.Outcome made) {
        return made.editions().getLast().receipt().rows();
    }
}
