package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Edition;
import clausebook.corpus.Fact;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The content beside tables that were written from the sources: every duty with its printed words, every mention,
/// every figure.
class SourceTablesTest {

    private static final RealContent CONTENT = RealContent.load();
    private static final List<String> EDITIONS = RealContent.EDITIONS;
    private static final String PEWSEY = "councils/pewsey/social-media/undated.yaml";

    @TempDir private Path copy;

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void everyRuleHasTheForceThatTheSourcePrints(String edition) {
        assertThat(force(CONTENT.edition(edition))).isNotEmpty().isEqualTo(Table.rows(edition + ".force.tsv"));
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void everyMentionOfTheSourceIsInTheTextAndNoOther(String edition) {
        assertThat(mentions(CONTENT.edition(edition))).isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(mentionsInTable(edition));
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void everyFigureOfTheSourceStandsInItsPlace(String edition) {
        assertThat(lostFigures(CONTENT, edition)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void noFigureIsInvented(String edition) {
        assertThat(inventedFigures(CONTENT, edition)).isEmpty();
    }

    @Test
    void aSoftenedDutyIsCaught() {
        RealContent planted = RealContent.planted(copy, PEWSEY, "duty: must-not, printed: Do not",
                "duty: should-not, printed: Do not");

        assertThat(force(planted.edition("pewsey--undated"))).isNotEqualTo(Table.rows("pewsey--undated.force.tsv"));
    }

    @Test
    void aLostMentionIsCaught() {
        RealContent planted = RealContent.planted(copy, PEWSEY, "[[role:police|police]]", "police");

        assertThat(mentions(planted.edition("pewsey--undated"))).isNotEqualTo(mentionsInTable("pewsey--undated"))
                .hasSize(mentionsInTable("pewsey--undated").size() - 1);
    }

    @Test
    void aWrongFigureIsCaught() {
        RealContent planted = RealContent.planted(copy, PEWSEY, "0300 456 0108", "0300 456 0180");

        assertThat(lostFigures(planted, "pewsey--undated")).singleElement().asString().contains("0300 456 0108");
    }

    @Test
    void aFigureThatOnlyARuleHasIsCaught() {
        RealContent planted =
                RealContent.planted(copy, PEWSEY, "call for an ambulance on 999\"", "call for an ambulance on 112\"");

        assertThat(inventedFigures(planted, "pewsey--undated")).containsExactly("responsibilities/3/1: 112");
    }

    @Test
    void aFigureInsideALongerNumberDoesNotCount() {
        assertThat(holds("Part 10.13 of 2018", "10.1")).isFalse();
        assertThat(holds("Part 10.13 of 2018", "18")).isFalse();
        assertThat(holds("Part 10.1, under 18.", "10.1")).isTrue();
    }

    private static List<List<String>> force(EditionGuide edition) {
        return edition.clauses().stream().map(PlacedClause::clause).flatMap(clause -> clause.rules().stream()
                .map(rule -> List.of(clause.place(), rule.duty().word(), rule.printed()))).toList();
    }

    private static List<String> mentions(EditionGuide edition) {
        return edition.clauses().stream()
                .flatMap(clause -> clause.references().stream().map(reference -> target(reference.written()))
                        .filter(target -> !target.startsWith("term:"))
                        .map(target -> clause.clause().place() + " " + target))
                .toList();
    }

    private static String target(String written) {
        return written.contains(":") ? written : "#" + written;
    }

    private static List<String> mentionsInTable(String edition) {
        return Table.rows(edition + ".mentions.tsv").stream().map(row -> row.get(0) + " " + row.get(1)).toList();
    }

    private static List<List<String>> lostFigures(RealContent content, String edition) {
        return Table.rows(edition + ".figures.tsv").stream()
                .filter(row -> !holds(words(content, content.edition(edition), row.get(0)), row.get(1))).toList();
    }

    private static boolean holds(String words, String figure) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(figure) + "(?![\\p{L}\\p{N}])").matcher(words)
                .find();
    }

    /// Digits of rules and facts that the text of their clause does not have, and digits of texts that no figure of the
    /// table has.
    private static List<String> inventedFigures(RealContent content, String edition) {
        List<List<String>> known = Table.rows(edition + ".figures.tsv");
        return content.edition(edition).clauses().stream().flatMap(clause -> {
            String place = clause.clause().place();
            // A rule may name the section that it stands in
            String text = content.plain(clause) + " " + clause.section().number();
            String figures = String.join("\n",
                    known.stream().filter(row -> row.get(0).equals(place)).map(row -> row.get(1)).toList());
            return Stream
                    .concat(digits(content.plain(clause)).filter(number -> !holds(figures, number)),
                            says(clause).flatMap(SourceTablesTest::digits).filter(number -> !holds(text, number)))
                    .map(number -> place + ": " + number);
        }).toList();
    }

    private static Stream<String> digits(String words) {
        return Pattern.compile("[\\p{L}\\p{N}.,/:-]*\\p{N}").matcher(words).results().map(MatchResult::group);
    }

    private static String words(RealContent content, EditionGuide edition, String place) {
        Stream<String> words = place.equals("edition")
                ? words(edition.edition())
                : edition.clauses().stream().filter(clause -> clause.clause().place().equals(place))
                        .map(content::plain);
        return String.join("\n", words.toList());
    }

    private static Stream<String> words(Edition edition) {
        return Stream.concat(Stream.of(edition.title(), edition.label(), edition.source().note()),
                edition.source().facts().values().stream());
    }

    private static Stream<String> says(PlacedClause clause) {
        Stream<String> rules =
                clause.clause().rules().stream().flatMap(rule -> Stream.of(rule.says(), rule.when(), rule.unless()));
        return Stream.concat(rules, clause.clause().facts().stream().map(Fact::says));
    }
}
