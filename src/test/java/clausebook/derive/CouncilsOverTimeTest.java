package clausebook.derive;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.CouncilId;
import clausebook.diagnostic.Problems;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.OwnHouse;
import clausebook.guide.Standing;
import clausebook.pipeline.Pipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A council that changed its name and ended, among others with several kinds of policy.
final class CouncilsOverTimeTest {

    private static final CouncilId DUNHAM = new CouncilId("dunham");

    private final Guide now = on(LocalDate.of(2026, 11, 20));

    @Test
    void onItsLastDayACouncilIsStillThere() {
        assertThat(council(on(LocalDate.of(2023, 3, 31)), "dunham").ended()).isFalse();
        assertThat(council(on(LocalDate.of(2023, 4, 1)), "dunham").ended()).isTrue();
    }

    @Test
    void whatItHadIsWithdrawnAndIsComparedWithNothing() {
        EditionGuide edition = council(now, "dunham").policies().getFirst().leading();
        assertThat(edition.standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(council(on(LocalDate.of(2020, 1, 1)), "dunham").policies().getFirst().leading().standing())
                .isEqualTo(Standing.IN_FORCE);
        assertThat(now.comparison().rows()).noneMatch(row -> row.cells().containsKey(DUNHAM));
        assertThat(now.comparison().peers().get(DUNHAM)).isEmpty();
        assertThat(now.comparison().gaps().get(DUNHAM).topics()).isEmpty();
        assertThat(now.policies().flatMap(policy -> policy.leading().clauses().stream())
                .flatMap(clause -> now.likeness().nearest(clause, 5).stream()))
                .noneMatch(clause -> clause.edition().council().id().equals(DUNHAM));
    }

    @Test
    void anEditionHasTheNameOfItsDay() {
        EditionGuide edition = council(now, "dunham").policies().getFirst().leading();
        assertThat(edition.councilName()).isEqualTo("Dunham Parish Council");
        assertThat(edition.council().fullName()).isEqualTo("Dunham Town Council");
    }

    @Test
    void theSameSortAndNationComeFirstAndOtherKindsNotAtAll() {
        assertThat(now.comparison().peers().get(new CouncilId("anytown"))).extracting(CouncilId::slug)
                .containsExactly("esk", "brookham");
        assertThat(now.comparison().peers().get(new CouncilId("esk"))).extracting(CouncilId::slug)
                .containsExactly("anytown");
    }

    @Test
    void aQuestionIsAskedOfItsKindsAlone() {
        assertThat(now.comparison().rows()).filteredOn(row -> row.question().id().equals("complaint-when"))
                .singleElement().satisfies(row -> assertThat(row.cells().keySet()).extracting(CouncilId::slug)
                        .containsExactly("anytown", "esk"));
        assertThat(now.vocabulary().questions().all())
                .noneMatch(question -> question.id().equals("complaint-vexatious"));
        assertThat(now.vocabulary().questions().whole())
                .anyMatch(question -> question.id().equals("complaint-vexatious"));
    }

    @Test
    void aCouncilsPoliciesAreSetAgainstEachOther() {
        OwnHouse house = OwnHouse.of(now, council(now, "anytown"));
        assertThat(house.clashes()).singleElement()
                .satisfies(clash -> assertThat(clash.question().id()).isEqualTo("permit-needed"));
        assertThat(house.matters()).extracting(matter -> matter.topic().id()).containsExactly("fees");
        assertThat(house.namings()).extracting(naming -> naming.clause().id().slug()).containsExactly("about-fines");
    }

    private static CouncilGuide council(Guide guide, String slug) {
        return guide.find(new CouncilId(slug)).orElseThrow();
    }

    private static Guide on(LocalDate day) {
        return new Pipeline(new Problems()).guide(Path.of("src/test/resources/golden/content"), day).orElseThrow();
    }
}
