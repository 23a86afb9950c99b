package clausebook.renew;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.change.EditionComparison;
import clausebook.diagnostic.Problems;
import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.pipeline.Pipeline;
import clausebook.render.EnglishBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// An invented parish changes its allotment rules each year, in every way there is; and the one real change of the
/// content.
///
/// After a wanted change: `mvn test -Dtest=YearlyChangesTest -Dgolden.update=true`, then read the difference before it
/// is committed.
final class YearlyChangesTest {

    private static final Path EXPECTED = Path.of("src/test/resources/renew/expected");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

    @Test
    void eachYearIsToldAsExpected() throws IOException {
        for (EditionChanges changes : guide(FourEditions.ORIGINAL).changes()) {
            String name = changes.from().edition().id().slug() + "--" + changes.to().edition().id().slug();
            compare(name + ".md", MarkdownReport.of(ChangeReport.of(changes, EnglishBook.words())));
            compare(name + ".txt", TerminalReport.of(ChangeReport.of(changes, EnglishBook.words())));
        }
    }

    @Test
    void theThreeYearsTogetherHoldEveryKindThatCounts() {
        List<ChangeKind> kinds = guide(FourEditions.ORIGINAL).changes().stream()
                .flatMap(changes -> changes.tally().keySet().stream()).distinct().toList();
        assertThat(kinds)
                .hasSameElementsAs(EnumSet.complementOf(EnumSet.of(ChangeKind.MARKS_ONLY, ChangeKind.CORRECTED)));
    }

    @Test
    void editionsThatAreYearsApartAreComparedThroughAllTheYearsBetween() {
        Guide guide = guide(FourEditions.ORIGINAL);
        List<EditionGuide> editions = guide.councils().getFirst().policies().getFirst().editions();
        Map<String, ChangeKind> kinds = changes(guide, editions.getFirst(), editions.getLast()).clauses()
                .stream().collect(Collectors.toMap(change -> change.shown().clause().id().slug(), ClauseChange::kind));
        assertThat(kinds).containsEntry("bees", ChangeKind.UNCHANGED).containsEntry("hoses", ChangeKind.SPLIT)
                .containsEntry("paths", ChangeKind.MERGED).containsEntry("keys", ChangeKind.MOVED)
                .containsEntry("tidy-plots", ChangeKind.STRONGER).containsEntry("hens-noise", ChangeKind.WITHDRAWN);
    }

    @Test
    void anAudienceThatOnlyFollowsThePolicyIsToldOnce() {
        EditionChanges changes = guide(FourEditions.ORIGINAL).changes().get(1);
        assertThat(changes.coversGained()).extracting(audience -> audience.id()).containsExactly("helpers");
        assertThat(changes.of(ChangeKind.UNCHANGED)).extracting(change -> change.shown().clause().id().slug())
                .contains("tidy-plots", "rent", "hens-shut");
    }

    @Test
    void salisburysDraftChangesJustWhatTheSourceMarks() {
        EditionChanges changes = guide(Path.of("content")).changes().stream()
                .filter(found -> found.to().council().id().slug().equals("salisbury")).findFirst().orElseThrow();
        assertThat(slugs(changes, ChangeKind.WITHDRAWN)).containsExactly("members-code-online",
                "remarks-on-the-internet", "seen-as-official");
        assertThat(slugs(changes, ChangeKind.NEW)).containsExactly("data-protection", "copyright-online",
                "copyrighted-material");
        assertThat(changes.clauses()).noneMatch(ClauseChange::guessed);
        assertThat(changes.coversLost()).extracting(audience -> audience.id()).containsExactly("councillors");
        List<String> released = changes.clauses().stream()
                .filter(change -> change.released().stream().anyMatch(bearer -> bearer.id().equals("councillors")))
                .map(change -> change.shown().fullNumber()).toList();
        assertThat(released).contains("4.4", "5.1", "5.3", "5.4", "7.1", "7.14").doesNotContain("4.5");
        assertThat(changes.clauses().stream().filter(change -> !change.differences().isEmpty())
                .filter(change -> !change.before().isEmpty()).filter(change -> !change.after().isEmpty()))
                .allMatch(change -> !change.reason().isEmpty());
    }

    private static List<String> slugs(EditionChanges changes, ChangeKind kind) {
        return changes.of(kind).stream().map(change -> change.shown().clause().id().slug()).toList();
    }

    private static EditionChanges changes(Guide guide, EditionGuide from, EditionGuide to) {
        return new EditionComparison(guide, guide.councils().getFirst().policies().getFirst()).between(from, to);
    }

    private static Guide guide(Path content) {
        Problems problems = new Problems();
        Guide guide =
                new Pipeline(problems).guide(content, DATE).orElseThrow(() -> new AssertionError(problems.inOrder()));
        assertThat(problems.inOrder()).isEmpty();
        return guide;
    }

    private static void compare(String name, String report) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI")).as("golden files are never rewritten where CI is set").isNull();
            Files.createDirectories(EXPECTED);
            Files.writeString(EXPECTED.resolve(name), report);
        }
        assertThat(report).as(name).isEqualTo(Files.readString(EXPECTED.resolve(name)));
    }
}
