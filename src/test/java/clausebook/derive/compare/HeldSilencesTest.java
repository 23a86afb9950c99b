package clausebook.derive.compare;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.CouncilId;
import clausebook.derive.Deriver;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.golden.FolderBytes;
import clausebook.guide.Cell;
import clausebook.guide.Guide;
import clausebook.guide.LinkedCorpus;
import clausebook.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That somebody found a council silent holds for what was read, and as long as nothing new may answer.
final class HeldSilencesTest {

    private static final Path CONTENT = Path.of("src/test/resources/unread/content");
    private static final String PARKING = "councils/ashby/parking/2026.yaml";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final String OLD_TEXT = "You must show your permit in every";

    @TempDir private Path copy;
    private List<Problem> told = List.of();

    @Test
    void itHoldsWhereEveryClauseIsReadAndTheEditionIsOlder() throws IOException {
        assertThat(lending(guide())).isEqualTo(new Cell.Silent(LocalDate.of(2026, 11, 20)));
    }

    @Test
    void itTellsNothingWhileAnyClauseIsNotRead() throws IOException {
        assertThat(lending(guideWith("", "      - { id: fines, number: \"1.2\", title: Fines, text: A fine is 10 "
                + "pounds., reading: none }\n"))).isInstanceOf(Cell.NotYetRead.class);
        assertThat(told).isEmpty();
    }

    @Test
    void anUnreadPolicyOfAnotherKindDoesNotMatter() throws IOException {
        Guide guide = guide();

        assertThat(lending(guide)).isInstanceOf(Cell.Silent.class);
        assertThat(cell(guide, "who-answers", "ashby")).isInstanceOf(Cell.NotYetRead.class);
    }

    @Test
    void anAnswerOfTheEditionBeforeIsNoneOfThisOne() throws IOException {
        assertThat(cell(guide(), "how-long", "ashby")).isInstanceOf(Cell.NotYetRead.class);
    }

    @Test
    void aNewerEditionIsSilentTooWhereNothingOnTheMatterIsNewOrReworded() throws IOException {
        next("You must show your permit in every", "");

        assertThat(lending(guide())).isInstanceOf(Cell.Silent.class);
        assertThat(told).isEmpty();
    }

    @Test
    void otherMarksAloneAreNoOtherWords() throws IOException {
        next("You  must show\u00a0your permit in every", "");

        assertThat(lending(guide())).isInstanceOf(Cell.Silent.class);
    }

    @Test
    void aNewClauseOnAnotherMatterIsNoReasonToReadAgain() throws IOException {
        next(OLD_TEXT, "      - { id: replies, number: \"1.2\", title: Replies, text: Replies come late., kind: "
                + "information, topics: [replies] }\n");

        assertThat(lending(guide())).isInstanceOf(Cell.Silent.class);
        assertThat(told).isEmpty();
    }

    @Test
    void aNewClauseOnTheMatterIsOneAndCheckSaysSo() throws IOException {
        next(OLD_TEXT, "      - { id: lent, number: \"1.2\", title: Lent permits, text: Permits are lent., kind: "
                + "information, topics: [permits] }\n");

        assertThat(lending(guide())).isInstanceOf(Cell.NotYetRead.class);
        assertThat(told).extracting(Problem::code).containsExactly(ProblemCode.SILENCE_OLDER);
    }

    @Test
    void soIsAClauseOnTheMatterWithOtherWords() throws IOException {
        next("You must always show your permit in every", "");

        assertThat(lending(guide())).isInstanceOf(Cell.NotYetRead.class);
        assertThat(told).extracting(Problem::code).contains(ProblemCode.SILENCE_OLDER);
    }

    private Guide guideWith(String text, String clauses) throws IOException {
        prepare();
        Path edition = copy.resolve(PARKING);
        Files.writeString(edition, Files.readString(edition).replace(OLD_TEXT, text.isEmpty() ? OLD_TEXT : text)
                + clauses);
        return guide();
    }

    /// A newer edition than the day on which somebody looked.
    private void next(String text, String clauses) throws IOException {
        prepare();
        Files.writeString(copy.resolve("councils/ashby/parking/2027.yaml"),
                Files.readString(copy.resolve(PARKING)).replace("2026-01-05", "2026-11-25").replace(OLD_TEXT, text)
                        .replace("\"2026\"", "\"2027\"") + clauses);
    }

    private void prepare() {
        FolderBytes.copy(CONTENT, copy, false);
    }

    private Guide guide() throws IOException {
        if (!Files.exists(copy.resolve(PARKING))) {
            prepare();
        }
        Problems problems = new Problems();
        LinkedCorpus linked = new Pipeline(problems).check(copy).orElseThrow(
                () -> new AssertionError(problems.inOrder().toString()));
        told = problems.inOrder();
        return Deriver.derive(linked, DAY);
    }

    private static Cell lending(Guide guide) {
        return cell(guide, "lending", "ashby");
    }

    private static Cell cell(Guide guide, String question, String council) {
        return guide.comparison().rows().stream().filter(row -> row.question().id().equals(question)).findFirst()
                .orElseThrow().cell(new CouncilId(council));
    }
}
