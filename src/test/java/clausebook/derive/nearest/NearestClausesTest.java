package clausebook.derive.nearest;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.compare.Guides;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The same matter at other councils, on the real content.
final class NearestClausesTest {

    private static final Guide GUIDE = Guides.of(Path.of("content"));

    @Test
    void aClauseThatAnswersTheSameQuestionComesFirst() {
        assertThat(nearest("salisbury", "personal-posts")).first().isEqualTo("carmarthenshire/seen-as-representative");
        assertThat(nearest("pewsey", "council-logo")).first().isEqualTo("carmarthenshire/identified-as-employee");
    }

    /// A photograph on one's own profile is another matter than a photograph of somebody else's child.
    @Test
    void aClauseThatOnlySharesAWordIsNoneOfThem() {
        assertThat(nearest("salisbury", "photos")).containsExactly("carmarthenshire/consent-for-pictures",
                "carmarthenshire/no-attacks-or-bullying", "malvern/privacy-of-colleagues");
    }

    @Test
    void noneIsOfTheSameCouncilAndNoCouncilHasMoreThanTwo() {
        GUIDE.councils().forEach(council -> council.policies().getFirst().leading().clauses().forEach(clause -> {
            List<PlacedClause> found = GUIDE.likeness().nearest(clause, 5);
            assertThat(found).hasSizeLessThanOrEqualTo(5)
                    .noneMatch(other -> other.edition().council() == council.council());
            assertThat(found).allMatch(other -> found.stream()
                    .filter(same -> same.edition().council() == other.edition().council()).count() <= 2);
        }));
    }

    private static List<String> nearest(String council, String clause) {
        PlacedClause from = GUIDE.councils().stream().filter(found -> found.council().id().slug().equals(council))
                .flatMap(found -> found.policies().getFirst().leading().clauses().stream())
                .filter(found -> found.clause().id().slug().equals(clause)).findFirst().orElseThrow();
        return GUIDE.likeness().nearest(from, 5).stream()
                .map(found -> found.edition().council().id().slug() + "/" + found.clause().id().slug()).toList();
    }
}
