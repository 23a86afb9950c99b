package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Duty;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.force.Codebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What printed words of force mean: the tracked table holds every phrase of the real content.
class CodebookTest {

    private static final Codebook CODEBOOK = Codebook.of("en");
    private static final Path PAGE = Path.of("site/markdown/codebook.md");

    @TempDir private Path copy;

    @Test
    void everyPhraseOfTheTableMeansItsDuties() {
        assertThat(Table.rows("codebook.tsv")).isNotEmpty().allSatisfy(
                row -> assertThat(CODEBOOK.duties(row.getFirst())).as(row.getFirst()).isEqualTo(duties(row.getLast())));
    }

    @Test
    void everyPrintedPhraseOfTheContentIsInTheTableAndNoOther() {
        Set<String> table = Table.rows("codebook.tsv").stream().map(List::getFirst).collect(Collectors.toSet());

        assertThat(phrases(RealContent.load())).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource({"must, must", "shall, must", "have to, must", "are required to, must", "are expected to, must",
        "need to, must", "always check, must", "will appoint, must", "check, must should", "must not, must-not",
        "may not, must-not", "cannot, must-not", "can’t, must-not", "never, must-not should-not",
        "do not, must-not should-not", "Don’t, must-not should-not", "DON'T FORGET TO, must",
        "is not permitted, must-not", "are not allowed to, must-not", "will not be tolerated, must-not",
        "should, should", "is recommended, should should-not", "is not recommended, should-not",
        "are encouraged, should", "should not, should-not", "should never, should-not", "avoid, must-not should-not",
        "may, may", "can, may", "are permitted to, may", "need not, may", "are not required to, may",
        "don't have to, may", "do not need to, may", "is not acceptable, must-not", "will not be permitted, must-not",
        "is unacceptable, must-not", "is acceptable, may", "is discouraged, should-not"})
    void aPhraseMeansTheDutiesThatTheDesignGivesIt(String printed, String duties) {
        assertThat(CODEBOOK.duties(printed)).isEqualTo(duties(duties));
    }

    @Test
    void aWordInsideALongerWordHasNoForce() {
        assertThat(CODEBOOK.duties("mustard")).isEqualTo(Set.of(Duty.MUST, Duty.SHOULD));
        assertThat(CODEBOOK.duties("cancel the post")).isEqualTo(Set.of(Duty.MUST, Duty.SHOULD));
    }

    @Test
    void aDutyAgainstItsPrintedWordsIsAProblem() {
        RealContent planted = RealContent.planted(copy, "councils/pewsey/social-media/undated.yaml",
                "duty: must-not, printed: Do not", "duty: may, printed: Do not");

        assertThat(planted.guide()).isEmpty();
        assertThat(planted.problems().inOrder()).extracting(Problem::code)
                .containsExactly(ProblemCode.PRINTED_AGAINST_DUTY);
    }

    @Test
    void aClerksOwnPhraseCountsInHerContent() throws IOException {
        String edition = "councils/pewsey/social-media/undated.yaml";
        RealContent.planted(copy, edition, "duty: must-not, printed: Do not",
                "duty: may, printed: are at liberty to");
        assertThat(RealContent.load(copy).problems().inOrder()).extracting(Problem::code)
                .contains(ProblemCode.UNKNOWN_FORCE);

        Files.writeString(copy.resolve("vocabulary/force.yaml"), "- { words: at liberty, duty: may, language: en }\n");
        assertThat(RealContent.load(copy).problems().inOrder()).extracting(Problem::code)
                .doesNotContain(ProblemCode.UNKNOWN_FORCE, ProblemCode.PRINTED_AGAINST_DUTY);
    }

    @Test
    void theHandbookHasEveryPhraseInTheOrderInWhichTheyDecide() throws IOException {
        TrackedFile.holdsPart(PAGE, "phrases", phraseTable());
    }

    @Test
    void everyExampleOfTheHandbookAgreesWithTheCodebook() throws IOException {
        List<MatchResult> examples = Pattern.compile("duty: ([a-z-]+), printed: ([^,]+),")
                .matcher(Files.readString(PAGE)).results().toList();

        assertThat(examples).hasSize(3).allSatisfy(
                example -> assertThat(CODEBOOK.duties(example.group(2))).containsAll(duties(example.group(1))));
    }

    @ParameterizedTest
    @MethodSource("doubtfulCases")
    void aDoubtfulCaseOfTheHandbookIsReadAsItSays(String quotation, String duty) {
        assertThat(CODEBOOK.duties(quotation)).contains(duties(duty).iterator().next());
    }

    /// The quotations and duties of the handbook's table of doubtful cases.
    static List<Arguments> doubtfulCases() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("## Doubtful cases"), page.indexOf("## What is no duty"));
        return Pattern.compile("\\| ((?:\"[^\"]+\",? ?)+)\\| `([a-z-]+)`").matcher(table).results()
                .flatMap(row -> Pattern.compile("\"([^\"]+)\"").matcher(row.group(1)).results()
                        .map(quotation -> Arguments.of(quotation.group(1), row.group(2))))
                .toList();
    }

    private static String phraseTable() {
        StringBuilder table = new StringBuilder("| Words | Duty |\n|---|---|\n");
        List<Map.Entry<String, Set<Duty>>> phrases = List.copyOf(CODEBOOK.phrases().entrySet());
        for (int start = 0, end; start < phrases.size(); start = end) {
            Set<Duty> duties = phrases.get(start).getValue();
            end = start;
            while (end < phrases.size() && phrases.get(end).getValue().equals(duties)) {
                end++;
            }
            String words =
                    phrases.subList(start, end).stream().map(Map.Entry::getKey).collect(Collectors.joining(", "));
            table.append("| ").append(words).append(" | ")
                    .append(duties.stream().map(duty -> "`" + duty.word() + "`").collect(Collectors.joining(" or ")))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static Set<Duty> duties(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> Duty.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'))).collect(Collectors.toSet());
    }

    private static Set<String> phrases(RealContent content) {
        return content.editions().stream().flatMap(edition -> edition.clauses().stream())
                .flatMap(clause -> clause.clause().rules().stream())
                .flatMap(rule -> Stream.of(rule.printed().toLowerCase(Locale.ROOT))).collect(Collectors.toSet());
    }
}
