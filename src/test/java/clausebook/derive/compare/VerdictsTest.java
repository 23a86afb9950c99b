package clausebook.derive.compare;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.guide.Cell;
import clausebook.guide.Given;
import clausebook.guide.Guide;
import clausebook.guide.QuestionRow;
import clausebook.guide.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How the real councils' answers stand to each other, as readers of the five sources found it.
final class VerdictsTest {

    private static final Path READ = Path.of("src/test/resources/compare/verdicts.tsv");
    private final Guide guide = Guides.of(Path.of("content"));

    @Test
    void everyVerdictIsTheOneFoundByReading() throws IOException {
        Map<String, String> read = new LinkedHashMap<>();
        Map<String, String> made = new LinkedHashMap<>();
        for (String line : Files.readAllLines(READ).stream().skip(1).toList()) {
            String question = line.split("\t")[0];
            read.put(question, line.split("\t")[1]);
            made.put(question, row(question).verdict().word());
        }
        assertThat(made).hasSize(33).isEqualTo(read);
    }

    @Test
    void councilsThatAnswerAreNeverToldAsSilent() {
        assertThat(guide.comparison().rows()).filteredOn(row -> row.verdict() == Verdict.NONE_SPEAKS)
                .allSatisfy(row -> assertThat(row.speaking()).isEmpty());
    }

    @Test
    void onlyThePartiesOfAContradictionAreItsSides() {
        assertThat(sides("talking-about-work")).containsExactly("malvern employee-guidance/4 not-allowed",
                "unnamed-welsh-council 5.1.b with-clerks-approval");
        assertThat(sides("remove-without-telling")).containsExactly("carmarthenshire 9.4 tell-why",
                "salisbury 6.1 without-notice");
        assertThat(sides("sharing-passwords")).containsExactly("carmarthenshire 5.4 must-hand-over",
                "malvern 9/1 not-allowed");
        assertThat(sides("personal-use-at-work")).containsExactly("carmarthenshire 4.3 not-in-working-hours",
                "malvern 4 in-own-time");
    }

    /// Personal use of equipment at work is the same matter as personal use at work.
    @Test
    void oneMatterIsOneContradiction() {
        assertThat(row("council-equipment-for-myself").verdict()).isEqualTo(Verdict.APART);
    }

    /// 4.5 speaks of personal use, 8.9 of posts for the council.
    @Test
    void carmarthenshireIsNotAtOddsWithItself() {
        assertThat(guide.comparison().rows()).flatExtracting(row -> row.cells().entrySet())
                .filteredOn(cell -> cell.getKey().slug().equals("carmarthenshire")).hasSize(67)
                .noneMatch(cell -> cell.getValue() instanceof Cell.Answered answered && answered.tension());
    }

    private List<String> sides(String question) {
        return row(question).sides().stream().map(VerdictsTest::side).toList();
    }

    private static String side(Given given) {
        return given.clause().edition().council().id().slug() + " " + given.clause().clause().place() + " "
                + given.answer().choice().id();
    }

    private QuestionRow row(String question) {
        return guide.comparison().rows().stream().filter(row -> row.question().id().equals(question)).findFirst()
                .orElseThrow();
    }
}
