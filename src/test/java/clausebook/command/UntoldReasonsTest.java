package clausebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionChanges;
import clausebook.guide.Guide;
import clausebook.pipeline.Pipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What changed without a word is told before it is adopted, clause by clause.
final class UntoldReasonsTest {

    private static final Path INVENTED = Path.of("src/test/resources/renew/content");

    @Test
    void aChangedClauseWithoutAReasonIsNamedWithTheFieldToFill() {
        List<Problem> problems = UntoldReasons.of(Optional.of(newest())).inOrder();
        assertThat(problems).extracting(Problem::what)
                .contains("\"hens-shut\" changed, and \"changes\" does not say why");
        assertThat(problems).extracting(Problem::mend).allMatch(mend -> mend.contains("reason: none given"));
    }

    @Test
    void newWithdrawnRenumberedAndReasonedClausesAreNotAskedFor() {
        assertThat(UntoldReasons.of(Optional.of(newest())).inOrder()).extracting(Problem::what)
                .noneMatch(what -> what.contains("\"bees\"") || what.contains("\"hens-noise\""));
        assertThat(UntoldReasons.of(Optional.empty()).inOrder()).isEmpty();
    }

    private static EditionChanges newest() {
        Guide guide = new Pipeline(new Problems()).guide(INVENTED, LocalDate.of(2026, 11, 20)).orElseThrow();
        return guide.changes().getLast();
    }
}
