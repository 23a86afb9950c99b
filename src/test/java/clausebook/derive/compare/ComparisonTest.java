package clausebook.derive.compare;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.CouncilId;
import clausebook.guide.Cell;
import clausebook.guide.Gaps;
import clausebook.guide.Given;
import clausebook.guide.Guide;
import clausebook.guide.QuestionRow;
import clausebook.guide.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The matrix of three invented councils, with every state that a cell can have and every verdict.
///
/// After a wanted change: `mvn test -Dtest=ComparisonTest -Dgolden.update=true`, then read the difference.
final class ComparisonTest {

    private static final Path CONTENT = Path.of("src/test/resources/compare/content");
    private static final Path EXPECTED = Path.of("src/test/resources/compare/matrix.txt");
    private final Guide guide = Guides.of(CONTENT);

    @Test
    void theMatrixOfTheInventedCouncilsIsAsExpected() throws IOException {
        List<String> made = new ArrayList<>(lines("everybody", guide.comparison().rows()));
        guide.vocabulary().audiences().all()
                .forEach(audience -> made.addAll(lines(audience.id(), guide.comparison().asked(audience))));
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI")).as("golden files are never rewritten where CI is set").isNull();
            Files.write(EXPECTED, made);
        }
        assertThat(made).isEqualTo(Files.readAllLines(EXPECTED));
    }

    @Test
    void theInventedCouncilsHaveEveryStateAndEveryVerdict() {
        List<QuestionRow> rows = new ArrayList<>(guide.comparison().rows());
        guide.vocabulary().audiences().all().forEach(audience -> rows.addAll(guide.comparison().asked(audience)));
        assertThat(rows).flatExtracting(row -> row.cells().values()).extracting(cell -> (Object) cell.getClass())
                .containsAll(Stream.of(Cell.class.getPermittedSubclasses())
                        .filter(state -> state != Cell.NotAsked.class).toList());
        assertThat(rows).extracting(QuestionRow::verdict).contains(Verdict.values());
    }

    @Test
    void whatIsSaidToOthersOrInAnotherCapacityContradictsNobody() {
        assertThat(row("visitors").verdict()).isEqualTo(Verdict.APART);
        assertThat(row("parking").verdict()).isEqualTo(Verdict.APART);
        assertThat(row("spare-key").verdict()).isEqualTo(Verdict.CONTRADICT);
    }

    @Test
    void aTensionInsideOnePolicyIsNoContradictionBetweenCouncils() {
        assertThat(row("cats-inside").verdict()).isEqualTo(Verdict.ONE_SPEAKS);
        assertThat(row("cats-inside").cells().values())
                .anyMatch(cell -> cell instanceof Cell.Answered answered && answered.tension());
    }

    @Test
    void aSmallerAudienceIsAnsweredByWhatBindsTheLarger() {
        Audience drivers = guide.vocabulary().audiences().find("drivers").orElseThrow();
        assertThat(guide.comparison().asked(drivers)).anySatisfy(row -> {
            assertThat(row.question().id()).isEqualTo("lock-up");
            assertThat(row.speaking()).extracting(CouncilId::slug).containsExactly("alder", "birch");
        });
    }

    @Test
    void disagreementsBeginWithContradictions() {
        assertThat(guide.comparison().disagreements()).extracting(row -> row.question().id())
                .containsExactly("spare-key", "parking", "visitors", "lock-up", "who-has-keys", "who-feeds");
    }

    @Test
    void gapsAreWhatOthersSpeakOfAndACouncilDoesNot() {
        Gaps gaps = gaps("cedar");
        assertThat(gaps.topics()).extracting(gap -> gap.topic().id()).containsExactly("locks", "cars");
        assertThat(gaps.questions()).extracting(gap -> gap.question().id()).containsExactly("spare-key", "lock-up",
                "parking", "visitors", "shut-at-night");
        assertThat(gaps.questions().getFirst().others()).extracting(given -> given.clause().toString()).hasSize(2);
        assertThat(gaps("alder").topics()).isEmpty();
        assertThat(gaps("birch").topics()).extracting(gap -> gap.topic().id()).containsExactly("cats");
    }

    private Gaps gaps(String council) {
        return guide.councils().stream().map(each -> each.council().id()).filter(id -> id.slug().equals(council))
                .findFirst().map(guide.comparison().gaps()::get).orElseThrow();
    }

    private QuestionRow row(String question) {
        return guide.comparison().rows().stream().filter(row -> row.question().id().equals(question)).findFirst()
                .orElseThrow();
    }

    private static List<String> lines(String asker, List<QuestionRow> rows) {
        return rows.stream()
                .map(row -> asker + " | " + row.question().id() + " | " + row.verdict().word()
                        + row.cells().entrySet().stream()
                                .map(cell -> " | " + cell.getKey().slug() + ": " + words(cell.getValue()))
                                .collect(Collectors.joining()))
                .toList();
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Answered answered -> answers(answered.answers()) + (answered.tension() ? " (tension)" : "");
            case Cell.Silent silent -> "silent on " + silent.day();
            case Cell.NotYetRead _ -> "not yet read";
            case Cell.NotCovered not -> not.said() ? "not covered, " + not.instead() : "not mentioned";
            case Cell.NotAsked _ -> "not asked";
            case Cell.ForOthers others -> "for others: " + answers(others.answers());
        };
    }

    private static String answers(List<Given> answers) {
        return answers.stream()
                .map(given -> given.answer().choice().id()
                        + given.answer().who().stream().map(Bearer::id).collect(Collectors.joining(" ", " ", ""))
                                .stripTrailing()
                        + " by " + given.clause().clause().place() + " "
                        + given.duty().map(duty -> duty.word()).orElse("fact"))
                .collect(Collectors.joining(" and "));
    }
}
