package clausebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.console.ImportReport;
import clausebook.diagnostic.ProblemCode;
import clausebook.document.Comparison.Became;
import clausebook.document.Comparison.Difference;
import clausebook.document.Comparison;
import clausebook.pipeline.Intake;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clause that is gone from the document, or came, or changed, is told; one that somebody has read stays until she
/// decides.
final class GoneClauseTest {

    private static final String READ = "facts: [{ kind: information, says: keep it shut, topics: [permits] }]";
    private static final String ALL = """
            Bins policy

            1. At the kerb
            1.1 You must shut the lid of every bin on the kerb.
            1.2 Foxes are fed by nobody and hedgehogs by everybody.
            1.3 Ask the depot for advice on the telephone.

            2. At the depot
            2.1 Lorries leave the depot at six in the morning.
            2.2 Tyres are changed in the yard behind the office.
            """;
    private static final String FOXES = "1.2 Foxes are fed by nobody and hedgehogs by everybody.\n";

    @TempDir private Path folder;
    private Importing policy;

    @BeforeEach
    void importAll() {
        policy = new Importing(folder);
        policy.text(ALL);
    }

    @Test
    void whatWentCameAndChangedIsTold() {
        Intake.Outcome made = again(ALL.replace(FOXES, "").replace("1.3 ", "1.2 ").replace("telephone", "internet")
                + "2.3 Nobody sleeps in a lorry, not even at noon.\n");

        Comparison comparison = comparison(made);
        assertThat(comparison.again()).isTrue();
        assertThat(comparison.differences()).extracting(Difference::became).containsExactly(Became.GONE,
                Became.CHANGED, Became.NEW);
        assertThat(comparison.differences()).extracting(Difference::was).containsExactly(
                "Foxes are fed by nobody and hedgehogs by everybody.", "Ask the depot for advice on the telephone.",
                "");
        assertThat(comparison.differences().getLast().now()).startsWith("Nobody sleeps");
        assertThat(ImportReport.lines(made.editions()))
                .contains("  Since the last import: 1 gone, 1 new, 1 changed in some words.",
                        "    gone: 1.2 \"Foxes are fed by nobody and hedgehogs by everybody.\"");
        assertThat(receipt(made, ".receipt.html")).contains("Since the last import", "hedgehogs");
        assertThat(receipt(made, ".receipt.json")).contains("\"became\" : \"gone\"");
        assertThat(policy.mistakes()).as("nobody has read it").isEmpty();
    }

    @Test
    void unchangedDocumentSaysSo() {
        assertThat(ImportReport.lines(again(ALL).editions())).contains("  Since the last import: nothing changed.");
    }

    @Test
    void readClauseStaysUntilAPersonDecides() {
        read();
        Intake.Outcome made = again(ALL.replace(FOXES, ""));

        assertThat(policy.read("2026.yaml")).contains("Foxes are fed", "says: keep it shut");
        assertThat(policy.read("2026.intake.yaml")).contains("Foxes are fed by nobody", "choices: [it goes, it stays]");
        assertThat(comparison(made).differences()).singleElement()
                .satisfies(difference -> assertThat(difference.asked()).isTrue());
        assertThat(policy.mistakes()).containsExactly(ProblemCode.UNDECIDED);
    }

    @Test
    void clauseThatStaysLeavesItsItemsWhereTheyStandNow() {
        String items = "(a) hot ashes from a stove or a fireplace;\n(b) paint that is not dry yet.\n";
        policy = new Importing(folder.resolve("items"));
        policy.text(ALL + "2.3 Never put into a bin at the depot:\n" + items);
        policy.change("2026.yaml", "        reading: none\n        items:", "        " + READ + "\n        items:");

        again(ALL + "2.3 Lorries never carry, whoever has asked for it:\n" + items);

        assertThat(policy.mistakes()).doesNotContain(ProblemCode.DUPLICATE_ID);
        assertThat(policy.read("2026.yaml")).containsOnlyOnce("hot ashes from a stove");
    }

    @Test
    void decisionThatItGoesIsDone() {
        read();
        again(ALL.replace(FOXES, ""));
        policy.change("2026.intake.yaml", "it stays] }", "it stays], decided: it goes }");
        again(ALL.replace(FOXES, ""));

        assertThat(policy.read("2026.yaml")).doesNotContain("Foxes");
        assertThat(policy.read("2026.intake.yaml")).doesNotContain("Foxes");
        assertThat(policy.mistakes()).isEmpty();
    }

    @Test
    void decisionThatItStaysHoldsFromThenOn() {
        read();
        again(ALL.replace(FOXES, ""));
        policy.change("2026.intake.yaml", "it stays] }", "it stays], decided: it stays }");
        for (int round = 0; round < 3; round++) {
            again(ALL.replace(FOXES, ""));

            assertThat(policy.read("2026.yaml")).containsPattern("(?s)shut the lid.*Foxes.*Ask the depot");
            assertThat(policy.mistakes()).isEmpty();
        }
    }

    @Test
    void clauseThatComesBackIsKnownAgain() {
        read();
        again(ALL);
        String before = policy.read("2026.yaml");
        again(ALL.replace(FOXES, ""));
        again(ALL);

        assertThat(policy.read("2026.yaml")).isEqualTo(before);
        assertThat(policy.mistakes()).isEmpty();
    }

    @Test
    void fatesAgainstTheEditionBeforeStandWithBothTexts() {
        String next = ALL.replace(FOXES, "").replace("2. At the depot\n", "")
                .replace("1.3 Ask the depot for advice on the telephone.", "1.2 Write to us.").replace("2.1", "1.3")
                .replace("2.2", "1.4");
        Intake.Outcome made = policy.text(next, "--edition", "2027").orElseThrow();

        Comparison comparison = comparison(made);
        assertThat(comparison.with()).isEqualTo("2026");
        assertThat(comparison.count(Became.MOVED)).isEqualTo(2);
        assertThat(comparison.differences()).anySatisfy(difference -> {
            assertThat(difference.became()).isEqualTo(Became.MOVED);
            assertThat(difference.was()).isEqualTo("Lorries leave the depot at six in the morning.");
            assertThat(difference.now()).isEqualTo(difference.was());
        });
        assertThat(policy.read("2027.yaml")).contains("fate: withdrawn", "fate: moved").doesNotContain("reason:");
    }

    private void read() {
        String edition = policy.read("2026.yaml");
        int foxes = edition.indexOf("Foxes");
        int reading = edition.indexOf("reading: none", foxes);
        reading = reading < 0 || reading > foxes + 200 ? edition.indexOf("reading: suggested", foxes) : reading;
        String line = edition.substring(reading, edition.indexOf('\n', reading));
        policy.change("2026.yaml", edition, edition.substring(0, reading) + READ
                + edition.substring(reading + line.length()));
    }

    private Intake.Outcome again(String text) {
        return policy.text(text).orElseThrow();
    }

    private static Comparison comparison(Intake.Outcome made) {
        return made.editions().getLast().receipt().comparisons().getFirst();
    }

    private static String receipt(Intake.Outcome made, String end) {
        return new String(made.receipts().get(end), StandardCharsets.UTF_8);
    }
}
