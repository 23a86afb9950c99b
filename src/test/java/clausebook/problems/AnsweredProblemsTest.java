package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One place silences whatever a person has answered, whichever stage found it.
final class AnsweredProblemsTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"duty-changed-without-note", "number-of-another-clause", "template-bracket",
        "unknown-force",
        "text-very-unlike", "text-changed-alone", "figure-in-one-place", "quotes-around-value", "says-repeats-duty",
        "force-in-doubt", "material-denied", "says-against-duty", "force-against-text", "printed-against-duty"})
    void whatIsAnsweredForItsClauseIsNotTold(String code) throws IOException {
        assertThat(answered(code, "clause: show-permit, ").codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"covers-not-said", "lock-missing", "copied-from-council", "other-council-named",
        "numbers-out-of-order", "people-not-covered", "rule-changed-alone"})
    void whatIsAnsweredForAWholeEditionIsNotTold(String code) throws IOException {
        assertThat(answered(code, "").codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"figure-against-text", "printed-not-in-text", "silent-and-answered", "lost-clause"})
    void anErrorThatIsNeitherOfForceNorOfPolarityIsToldAllTheSame(String code) throws IOException {
        assertThat(answered(code, "").codes()).extracting(ProblemCode::id).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"force-in-doubt", "figure-in-one-place"})
    void anAnswerOfAnotherClauseSilencesNothingAndIsTold(String code) throws IOException {
        Path content = content(code);
        Problem problem = CheckRun.of(content).problems().getFirst();
        Path file = content.resolveSibling(problem.at().file());
        Files.writeString(file, Files.readString(file)
                .replace("sections:\n", "sections:\n  - id: more\n    title: More\n    clauses:\n      - { id: "
                        + "see-permit, title: See it, text: It is blue., kind: information, topics: [permits] }\n"));
        answer(file, code, "clause: see-permit, ");

        assertThat(CheckRun.of(content).codes()).extracting(ProblemCode::id).containsExactlyInAnyOrder(code,
                "answered-in-vain");
    }

    /// And for those alone: the clause that follows is told of.
    @Test
    void whatIsAnsweredForAClauseHoldsForItsItems() throws IOException {
        Path content = content("says-repeats-duty");
        Path file = content.resolveSibling(CheckRun.of(content).problems().getFirst().at().file());
        String alone = Files.readString(file);
        String item =
                "        items:\n          - id: at-the-gate\n            text: You must show your badge at the gate.\n"
                        + "            rules:\n              - { duty: must, printed: must, says: you must show your badge at the "
                        + "gate, topics: [permits] }\n";
        Files.writeString(file, alone.replace("# The edition", item + "# The edition"));
        assertThat(CheckRun.of(content).problems()).hasSize(2);
        answer(file, "says-repeats-duty", "clause: show-permit, ");
        assertThat(CheckRun.of(content).codes()).isEmpty();

        Files.writeString(file, alone.replace("# The edition", item.replace("        items:\n", "").substring(4)
                .replace("\n    ", "\n").replace("        text", "        title: The gate\n        text")
                + "# The edition"));
        answer(file, "says-repeats-duty", "clause: show-permit, ");
        assertThat(CheckRun.of(content).codes()).extracting(ProblemCode::id).containsExactly("says-repeats-duty");
    }

    private Path content(String code) {
        return ProblemCase.all().stream().filter(found -> found.name().equals(code)).findFirst().orElseThrow()
                .contentIn(folder);
    }

    private CheckRun answered(String code, String clause) throws IOException {
        Path content = content(code);
        List<Problem> told = CheckRun.of(content).problems();
        assertThat(told).isNotEmpty();
        answer(content.resolveSibling(told.getFirst().at().file()), code, clause);
        return CheckRun.of(content);
    }

    private static void answer(Path file, String code, String clause) throws IOException {
        Files.writeString(file, "\nanswered: [ { " + clause + "guard: " + code + ", why: It is meant. } ]\n",
                StandardOpenOption.APPEND);
    }
}
