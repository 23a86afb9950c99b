package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Clause;
import clausebook.guide.EditionGuide;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every passage of every source has its clause, and the two Salisbury editions differ exactly where the draft's
/// tracked changes do.
class PlacesTest {

    private static final RealContent CONTENT = RealContent.load();
    private static final String BEFORE = "salisbury--before-changes";
    private static final String DRAFT = "salisbury--draft-1";
    private static final String DRAFT_FILE = "councils/salisbury/social-media/draft-1.yaml";

    @TempDir private Path copy;

    @ParameterizedTest
    @CsvSource({"carmarthenshire--undated, 73", "malvern--undated, 55", "pewsey--undated, 36",
        "salisbury--before-changes, 58", "salisbury--draft-1, 58", "unnamed-welsh-council--2024-2025, 41"})
    void anEditionHasExactlyThePlacesOfItsSource(String edition, int number) {
        assertThat(places(CONTENT.edition(edition))).hasSize(number).isEqualTo(tracked(edition));
    }

    @Test
    void thereIsNoOtherEdition() {
        assertThat(CONTENT.editions()).extracting(RealContent::name)
                .containsExactlyInAnyOrderElementsOf(RealContent.EDITIONS);
        assertThat(Table.rows("places.tsv")).hasSize(73 + 55 + 36 + 58 + 58 + 41);
    }

    @Test
    void salisburyHas61ClausesOverBothEditions() {
        assertThat(Stream.concat(CONTENT.edition(BEFORE).clauses().stream(), CONTENT.edition(DRAFT).clauses().stream())
                .map(clause -> clause.clause().id()).distinct()).hasSize(61);
    }

    @Test
    void salisburysEditionsDifferExactlyWhereTheDraftWasChanged() {
        assertThat(differences(CONTENT)).isEqualTo(Table.rows("salisbury.differences.tsv"));
    }

    @Test
    void threeClausesWereWithdrawnThreeAreNewAndThirtyThreeHaveAnotherPlace() {
        List<List<String>> differences = differences(CONTENT);

        assertThat(differences.stream().filter(row -> row.get(3).equals("withdrawn")).map(List::getFirst))
                .containsExactly("members-code-online", "remarks-on-the-internet", "seen-as-official");
        assertThat(differences.stream().filter(row -> row.get(3).equals("new")).map(List::getFirst))
                .containsExactly("data-protection", "copyright-online", "copyrighted-material");
        assertThat(differences.stream().filter(row -> !row.contains("-") && !row.get(1).equals(row.get(2))))
                .hasSize(33);
    }

    @Test
    void aPassageLeftOutIsCaught() {
        RealContent planted = RealContent.planted(copy, "councils/carmarthenshire/social-media/undated.yaml",
                "- { id: list-complaints,", "# - { id: list-complaints,");

        assertThat(places(planted.edition("carmarthenshire--undated")))
                .isNotEqualTo(tracked("carmarthenshire--undated")).hasSize(72);
    }

    @Test
    void aWordChangedInOneEditionAloneIsCaught() {
        RealContent planted =
                RealContent.planted(copy, DRAFT_FILE, "supporting local democracy", "backing local democracy");

        assertThat(differences(planted)).contains(List.of("local-democracy", "2.1.2", "2.1.2", "changed"))
                .isNotEqualTo(Table.rows("salisbury.differences.tsv"));
    }

    private static List<List<String>> places(EditionGuide edition) {
        return edition.clauses().stream().map(clause -> List.of(clause.clause().place(), clause.clause().id().slug()))
                .toList();
    }

    private static List<List<String>> tracked(String edition) {
        return Table.rows("places.tsv").stream().filter(row -> row.getFirst().equals(edition))
                .map(row -> row.subList(1, 3)).toList();
    }

    /// Clauses of which place or words differ: id, place before, place in the draft, what became of the text.
    private static List<List<String>> differences(RealContent content) {
        Map<String, Clause> before = byId(content.edition(BEFORE));
        Map<String, Clause> draft = byId(content.edition(DRAFT));
        List<List<String>> differences = new ArrayList<>();
        before.forEach((id, old) -> {
            Clause now = draft.get(id);
            if (now == null) {
                differences.add(List.of(id, old.place(), "-", "withdrawn"));
            } else if (!old.place().equals(now.place()) || !words(old).equals(words(now))) {
                differences
                        .add(List.of(id, old.place(), now.place(), words(old).equals(words(now)) ? "same" : "changed"));
            }
        });
        draft.forEach((id, now) -> {
            if (!before.containsKey(id)) {
                differences.add(List.of(id, "-", now.place(), "new"));
            }
        });
        return differences;
    }

    private static Map<String, Clause> byId(EditionGuide edition) {
        Map<String, Clause> byId = new LinkedHashMap<>();
        edition.clauses().forEach(clause -> byId.put(clause.clause().id().slug(), clause.clause()));
        return byId;
    }

    /// All that a clause says, without its number and without whom it binds by default, which is told once for the
    /// edition.
    private static List<?> words(Clause clause) {
        return Stream
                .of(Stream.of(clause.title(), clause.text().words()), clause.rules().stream().flatMap(
                        rule -> Stream.of(rule.duty(), rule.printed(), rule.says(), rule.when(), rule.unless())),
                        clause.facts().stream().flatMap(fact -> Stream.of(fact.kind(), fact.says())))
                .flatMap(words -> words).toList();
    }
}
