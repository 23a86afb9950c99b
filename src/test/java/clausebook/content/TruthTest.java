package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Bearer;
import clausebook.corpus.Entry;
import clausebook.corpus.Question;
import clausebook.corpus.Rule;
import clausebook.corpus.Worded;
import clausebook.guide.Cell;
import clausebook.guide.Given;
import clausebook.guide.PlacedClause;
import clausebook.guide.QuestionRow;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What readers found wrong or missing in the real content, each with the right value as they read it in the source:
/// parts of rules, whole cells of questions, what an answer amounts to, and which answers contradict each other.
class TruthTest {

    private static final RealContent CONTENT = RealContent.load();
    private static final List<List<String>> RULES = Table.rows("truth.rules.tsv");
    private static final List<List<String>> CELLS = Table.rows("truth.cells.tsv");
    private static final List<List<String>> ANSWERS = Table.rows("truth.answers.tsv");

    @TempDir private Path copy;

    @ParameterizedTest
    @FieldSource("RULES")
    void theRuleHasWhatItsSourceGivesIt(List<String> row) {
        assertThat(part(rule(CONTENT, row), row.get(3))).as(row.toString()).isEqualTo(row.get(4));
    }

    @ParameterizedTest
    @FieldSource("CELLS")
    void theCouncilAnswersTheQuestionByAllItsClausesThatSpeak(List<String> row) {
        assertThat(cell(CONTENT, row.get(0), row.get(1))).as(row.toString()).isEqualTo(row.get(2));
    }

    @ParameterizedTest
    @FieldSource("ANSWERS")
    void theAnswerAmountsToWhatItsSourceSays(List<String> row) {
        Question.Choice choice = rows().stream().map(QuestionRow::question).filter(one -> one.id().equals(row.get(0)))
                .flatMap(question -> question.answers().stream()).filter(answer -> answer.id().equals(row.get(1)))
                .findFirst().orElseThrow();

        assertThat(row.get(2).equals("name") ? choice.name() : choice.stance().map(Worded::word).orElse(""))
                .as(row.toString()).isEqualTo(row.get(3));
    }

    @Test
    void onlyTheseAnswersContradictEachOther() {
        assertThat(rows())
                .flatExtracting(row -> row.question().contradict().stream()
                        .map(pair -> row.question().id() + ": " + pair.one().id() + " " + pair.other().id()).toList())
                .containsExactlyElementsOf(
                        Table.rows("truth.contradictions.tsv").stream().map(List::getFirst).toList());
    }

    @Test
    void everyAnswerSaysWhatItAmountsTo() {
        assertThat(rows())
                .flatExtracting(row -> row.question().answers().stream().filter(answer -> answer.stance().isEmpty())
                        .map(answer -> row.question().id() + ": " + answer.id()).toList())
                .isEmpty();
    }

    @Test
    void aLostConditionIsCaught() {
        RealContent planted = RealContent.planted(copy, "councils/carmarthenshire/social-media/undated.yaml",
                "when: you use equipment or facilities that the Council owns, ", "");

        assertThat(RULES.stream().filter(row -> !part(rule(planted, row), row.get(3)).equals(row.get(4))))
                .singleElement().asString().contains("insulting");
    }

    @Test
    void aLostAnswerIsCaught() {
        RealContent planted = RealContent.planted(copy, "councils/malvern/social-media/undated.yaml",
                "writing-about-colleagues: not-criticised, ", "");

        assertThat(CELLS.stream().filter(row -> !cell(planted, row.get(0), row.get(1)).equals(row.get(2))))
                .singleElement().asString().contains("writing-about-colleagues");
    }

    private static List<QuestionRow> rows() {
        return CONTENT.guide().orElseThrow().comparison().rows();
    }

    /// @param row edition, place, and words that only one rule of the clause says
    private static Rule rule(RealContent content, List<String> row) {
        List<Rule> found = content.edition(row.get(0)).clauses().stream().map(PlacedClause::clause)
                .filter(clause -> clause.place().equals(row.get(1))).flatMap(clause -> clause.rules().stream())
                .filter(rule -> rule.says().contains(row.get(2))).toList();
        assertThat(found).as(row.toString()).hasSize(1);
        return found.getFirst();
    }

    private static String part(Rule rule, String name) {
        return switch (name) {
            case "duty" -> rule.duty().word();
            case "who" -> ids(rule.who());
            case "when" -> rule.when();
            case "unless" -> rule.unless();
            case "capacity" -> rule.capacity().stream().map(Worded::word).collect(Collectors.joining(" "));
            case "moments" -> ids(rule.moments());
            case "approval" -> ids(rule.approval());
            case "tell" -> ids(rule.tell());
            case "card" -> rule.card().map(Worded::word).orElse("");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String ids(Collection<? extends Entry> entries) {
        return entries.stream().map(Entry::id).collect(Collectors.joining(" "));
    }

    /// Each clause's place with its answer, in reading order; or the silence with its day.
    private static String cell(RealContent content, String question, String council) {
        QuestionRow found = content.guide().orElseThrow().comparison().rows().stream()
                .filter(row -> row.question().id().equals(question)).findFirst().orElseThrow();
        Cell cell = found.cells().entrySet().stream().filter(each -> each.getKey().slug().equals(council)).findFirst()
                .orElseThrow().getValue();
        return cell instanceof Cell.Silent silent
                ? "silent " + silent.day()
                : cell.given().stream().map(TruthTest::answer).distinct().collect(Collectors.joining(", "));
    }

    private static String answer(Given given) {
        Question.Choice choice = given.answer().choice();
        List<Bearer> who = given.answer().who();
        return given.clause().clause().place() + " " + (who.isEmpty() ? choice.id() : ids(who));
    }
}
