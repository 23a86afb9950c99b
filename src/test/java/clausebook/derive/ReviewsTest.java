package clausebook.derive;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.guide.Finding;
import clausebook.guide.Guide;
import clausebook.guide.ReviewTime;
import clausebook.pipeline.Pipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How near a review is: the invented edition is due in May 2026, so its last day is the 31st.
final class ReviewsTest {

    private static final Path CONTENT = Path.of("src/test/resources/renew/content");

    @ParameterizedTest
    @CsvSource({"2026-03-01, LATER", "2026-03-02, WITHIN_90_DAYS", "2026-04-30, WITHIN_90_DAYS",
        "2026-05-01, WITHIN_30_DAYS", "2026-05-31, WITHIN_30_DAYS", "2026-06-01, OVERDUE", "2030-01-01, OVERDUE"})
    void eachDayHasItsTime(LocalDate day, ReviewTime time) {
        Guide guide = guide(CONTENT, day);
        assertThat(ReviewTime.of(leading(guide), day)).isEqualTo(time);
        assertThat(guide.findings().stream().filter(Finding.ReviewOverdue.class::isInstance))
                .hasSize(time == ReviewTime.OVERDUE ? 1 : 0);
        boolean near = time == ReviewTime.WITHIN_30_DAYS || time == ReviewTime.WITHIN_90_DAYS;
        assertThat(guide.findings().stream().filter(Finding.ReviewSoon.class::isInstance)).hasSize(near ? 1 : 0);
    }

    @Test
    void aDraftAndAnUnknownDayAreNeitherOverdueNorNear() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        Guide guide = guide(Path.of("src/test/resources/golden/content"), day);
        assertThat(guide.councils()).extracting(council -> ReviewTime.of(council.policies().getFirst().leading(), day))
                .containsExactly(ReviewTime.OVERDUE, ReviewTime.NOT_REVIEWED, ReviewTime.NO_DATE,
                        ReviewTime.NOT_REVIEWED, ReviewTime.NO_DATE);
    }

    @Test
    void aCheckTellsTheSameReviewsAsABuild() {
        LocalDate day = LocalDate.of(2026, 5, 31);
        List<Finding> checked = Deriver.waiting(new Pipeline(new Problems()).check(CONTENT).orElseThrow(), day);
        assertThat(checked).hasSize(1)
                .allSatisfy(finding -> assertThat(finding).isInstanceOf(Finding.ReviewSoon.class));
        assertThat(guide(CONTENT, day).findings()).filteredOn(Finding.ReviewSoon.class::isInstance)
                .hasSameSizeAs(checked);
    }

    private static Guide guide(Path content, LocalDate day) {
        return new Pipeline(new Problems()).guide(content, day).orElseThrow();
    }

    private static EditionGuide leading(Guide guide) {
        return guide.councils().getFirst().policies().getFirst().leading();
    }
}
