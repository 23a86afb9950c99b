package clausebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.pipeline.Intake;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Importing again is the normal case: what a person decided stays, and only what is new is asked.
final class ImportAgainTest {

    private static final List<String> MATTERS = List.of("glass jars", "garden clippings", "broken chairs", "old paint",
            "used batteries", "kitchen scraps", "cardboard boxes", "worn clothes", "plastic trays", "metal tins");
    private static final List<String> RULES = List.of("You must rinse %s before the lorry comes on Monday.",
            "Never leave %s beside the road after sunset.", "Staff may refuse %s that weigh more than ten kilos.",
            "Ask the depot for advice on %s by telephone.");
    private static final String READ = "facts: [{ kind: information, says: rinse them, topics: [permits] }]";
    private static final int ROUNDS = 17;

    @TempDir private Path folder;
    private Importing policy;

    @BeforeEach
    void makeContent() {
        policy = new Importing(folder);
    }

    @Test
    void sameDocumentGivesSameBytes() {
        policy.text(document(clauses()));
        String edition = policy.read("2026.yaml");
        String memory = policy.read("2026.intake.yaml");

        policy.text(document(clauses()));

        assertThat(policy.read("2026.yaml")).isEqualTo(edition);
        assertThat(policy.read("2026.intake.yaml")).isEqualTo(memory);
        assertThat(policy.mistakes()).isEmpty();
    }

    @Test
    void whatTheDocumentSaysOtherwiseOfItselfIsTold() {
        String first = "Bins policy\n\nVersion: 1\nAdopted: 3 June 2025\n\n1. Bins\n\n1.1 Bins must be shut.\n";
        policy.text(first);
        String edition = policy.read("2026.yaml");

        Intake.Outcome again = policy.text(first.replace("Version: 1", "Version: 2").replace("June", "July"))
                .orElseThrow();

        assertThat(again.editions().getFirst().otherwise()).containsExactly("label: Version: 2",
                "dates adopted: 2025-07-03");
        assertThat(policy.read("2026.yaml")).contains("Version: 1", "adopted: 2025-06-03");
        assertThat(policy.text(first).orElseThrow().editions().getFirst().otherwise()).isEmpty();
        assertThat(policy.read("2026.yaml")).isEqualTo(edition);
    }

    @Test
    void whatWasDecidedSurvivesTenEditsInSeventeenRounds() {
        policy.text(document(clauses()));
        decide();
        List<String> edited = edited();
        policy.text(document(edited));
        String edition = policy.read("2026.yaml");
        int kept = count(edition, "title: Decided ");
        int expected = clauses().size() - 1;
        assertThat(kept).as("titles of clauses that are still there, of " + expected)
                .isGreaterThanOrEqualTo((int) Math.ceil(expected * 0.95));
        assertThat(count(edition, "says: rinse them")).isGreaterThanOrEqualTo((int) Math.ceil(expected * 0.95));
        String memory = policy.read("2026.intake.yaml");

        for (int round = 1; round < ROUNDS; round++) {
            policy.text(document(edited));
            assertThat(policy.read("2026.yaml")).as("round " + round).isEqualTo(edition);
            assertThat(policy.read("2026.intake.yaml")).as("round " + round).isEqualTo(memory);
        }
        assertThat(policy.mistakes()).as("the clause that has gone").containsExactly(ProblemCode.UNDECIDED);
    }

    @Test
    void readingOfChangedWordsIsAProposal() {
        policy.text(document(clauses()));
        decide();
        List<String> edited = new ArrayList<>(clauses());
        edited.set(0, edited.getFirst().replace("Monday", "Tuesday"));

        policy.text(document(edited));

        String edition = policy.read("2026.yaml");
        assertThat(count(edition, "reading: suggested")).isEqualTo(1);
        assertThat(edition).containsPattern("(?s)Tuesday.*?reading: suggested.*?says: rinse them");
    }

    @Test
    void herOwnWordsStayWhereTheDocumentSaysNothingNew() {
        policy.text(document(clauses()));
        policy.change("2026.yaml", clauses().get(3), "\"Ask the depot, or [[role:clerk|the clerk]], by post.\"");

        policy.text(document(clauses()));

        assertThat(policy.read("2026.yaml")).contains("Ask the depot, or [[role:clerk|the clerk]], by post.");
        assertThat(policy.told()).isEmpty();
        assertThat(policy.mistakes()).isEmpty();
    }

    @Test
    void wordsThatBothChangedAreAsked() {
        bothChange();

        assertThat(policy.read("2026.yaml")).contains("Ask the depot by post.").doesNotContain("by letter");
        assertThat(policy.read("2026.intake.yaml")).contains("choices: [the document, mine]");
        assertThat(policy.mistakes()).containsExactly(ProblemCode.UNDECIDED);
    }

    @Test
    void decisionForTheDocumentIsDone() {
        List<String> edited = bothChange();
        policy.change("2026.intake.yaml", "mine] }", "mine], decided: the document }");

        policy.text(document(edited));

        assertThat(policy.read("2026.yaml")).contains("by letter").doesNotContain("by post");
        assertThat(policy.mistakes()).isEmpty();
    }

    @Test
    void decisionForHerOwnWordsHoldsFromThenOn() {
        List<String> edited = bothChange();
        policy.change("2026.intake.yaml", "mine] }", "mine], decided: mine }");

        for (int round = 0; round < 3; round++) {
            policy.text(document(edited));
            assertThat(policy.read("2026.yaml")).contains("by post").doesNotContain("by letter");
            assertThat(policy.mistakes()).isEmpty();
        }
    }

    @Test
    void numbersThatAllChangeChangeNoId() {
        policy.text(document(clauses()));
        String ids = ids();
        List<String> more = new ArrayList<>(clauses());
        more.addFirst("The lorry is green, and sings a tune at dawn.");

        policy.text(document(more));

        assertThat(ids()).contains("lorry-green-sings-tune");
        assertThat(ids().replace("lorry-green-sings-tune\n", "")).isEqualTo(ids);
    }

    @Test
    void fateOfAClauseIsProposedAndItsReasonAsked() {
        policy.text(document(clauses()), "--edition", "2025", "--status", "in-force");
        List<String> fewer = new ArrayList<>(clauses());
        fewer.remove(5);

        policy.text(document(fewer), "--edition", "2026");

        assertThat(policy.told()).isEmpty();
        assertThat(policy.read("2026.yaml")).contains("follows: 2025", "status: draft")
                .containsPattern("(?s)changes:.*fate: withdrawn");
        assertThat(policy.mistakes()).containsExactly(ProblemCode.MISSING_FIELD);
    }

    @Test
    void readingOfTheSameWordsIsTakenOverFromTheEditionBefore() {
        policy.text(document(clauses()), "--edition", "2025", "--status", "in-force");
        policy.change("2025.yaml", "reading: none", READ);

        policy.text(document(clauses()), "--edition", "2026");

        assertThat(count(policy.read("2026.yaml"), "says: rinse them")).isEqualTo(clauses().size());
        assertThat(policy.read("2026.yaml")).doesNotContain("reading:");
    }

    @Test
    void reasonsSurvive() {
        policy.text(document(clauses()), "--edition", "2025", "--status", "in-force");
        List<String> fewer = new ArrayList<>(clauses());
        fewer.remove(5);
        policy.text(document(fewer), "--edition", "2026");
        policy.change("2026.yaml", "fate: withdrawn }", "fate: withdrawn, reason: Nobody needed it. }");

        policy.text(document(fewer), "--edition", "2026");

        assertThat(policy.read("2026.yaml")).contains("reason: Nobody needed it.");
        assertThat(policy.mistakes()).isEmpty();
    }

    @Test
    void otherPolicyIsNoticed() {
        policy.text(document(clauses()));

        policy.text(
                "Parking\n\n1 Permits\n1.1 Show a permit in your windscreen.\n1.2 Permits run for a calendar year.\n"
                        + "1.3 A lost one costs five pounds.\n1.4 Visitors sign in at the gatehouse.\n1.5 Lorries "
                        + "park elsewhere.\n");

        assertThat(policy.told()).extracting(Problem::code).containsExactly(ProblemCode.OTHER_POLICY);
    }

    private List<String> bothChange() {
        policy.text(document(clauses()));
        policy.change("2026.yaml", clauses().get(3), "Ask the depot by post.");
        List<String> edited = new ArrayList<>(clauses());
        edited.set(3, edited.get(3).replace("telephone", "letter"));
        policy.text(document(edited));
        return edited;
    }

    /// A person reads and names every clause.
    private void decide() {
        String edition = policy.read("2026.yaml");
        StringBuilder decided = new StringBuilder();
        int number = 0;
        for (String line : edition.lines().toList()) {
            boolean clause = line.contains("reading: none");
            number += clause ? 1 : 0;
            decided.append(clause
                    ? line.replace("reading: none", "title: Decided " + number) + '\n'
                            + line.replace("reading: none", READ)
                    : line).append('\n');
        }
        policy.change("2026.yaml", edition, decided.toString());
    }

    private String ids() {
        return Pattern.compile("id: ([a-z0-9-]+)\\s+number: \"\\d\\.\\d").matcher(policy.read("2026.yaml")).results()
                .map(found -> found.group(1) + '\n').collect(Collectors.joining());
    }

    private static List<String> clauses() {
        List<String> clauses = new ArrayList<>();
        for (String matter : MATTERS) {
            RULES.forEach(rule -> clauses.add(String.format(Locale.ROOT, rule, matter)));
        }
        return clauses;
    }

    /// Five other wordings, two clauses moved, one gone, two new.
    private static List<String> edited() {
        List<String> edited = new ArrayList<>(clauses());
        for (int at = 4; at < 24; at += 4) {
            edited.set(at,
                    edited.get(at).replace("before the lorry comes on Monday", "before the lorry arrives on Friday"));
        }
        edited.add(3, edited.remove(30));
        edited.add(20, edited.remove(1));
        edited.remove(edited.size() - 1);
        edited.add(10, "Foxes are fed by nobody, and hedgehogs by everybody.");
        edited.addFirst("The calendar hangs in the library from New Year on.");
        return edited;
    }

    private static String document(List<String> clauses) {
        StringBuilder text = new StringBuilder("Bins policy\n\n");
        for (int at = 0; at < clauses.size(); at++) {
            int section = at / 20 + 1;
            if (at % 20 == 0) {
                text.append('\n').append(section).append(section == 1 ? " At the kerb\n\n" : " At the depot\n\n");
            }
            text.append(section).append('.').append(at % 20 + 1).append(' ').append(clauses.get(at)).append("\n\n");
        }
        return text.toString();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
