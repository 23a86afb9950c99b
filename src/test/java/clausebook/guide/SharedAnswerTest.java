package clausebook.guide;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.CouncilId;
import clausebook.derive.compare.Guides;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which clauses of Carmarthenshire and Malvern stand side by side: those that give the same answer, and none that
/// readers found to be about something else.
final class SharedAnswerTest {

    private static final Guide GUIDE = Guides.of(Path.of("content"));
    private static final List<String> PAIRS = pairs().toList();

    @ParameterizedTest
    @CsvSource({"4.5, 8/2", "3.1, 8/3", "4.11, employee-guidance/4", "8.8, 9/6", "4.6, 7/2", "8.3, 7/3"})
    void whatGivesTheSameAnswerIsAPair(String one, String other) {
        assertThat(PAIRS).contains(one + " " + other);
    }

    /// Confidentiality and "Legal action"; devices and personal use in working time; comments taken down and concern
    /// about somebody's behaviour.
    @ParameterizedTest
    @CsvSource({"4.4, what-are-the-risks/2", "5.11, employee-guidance/13", "9.4, employee-guidance/11"})
    void whatIsAboutSomethingElseIsNoPair(String one, String other) {
        assertThat(PAIRS).doesNotContain(one + " " + other);
    }

    @Test
    void noWholePointStandsOppositeOneClauseForTheSakeOfItsItems() {
        assertThat(PAIRS).isNotEmpty().noneMatch(pair -> pair.endsWith(" 8") || pair.endsWith(" 9"));
    }

    private static Stream<String> pairs() {
        CouncilId one = id("carmarthenshire");
        CouncilId other = id("malvern");
        return GUIDE.comparison().rows().stream().flatMap(row -> SharedAnswer.of(row, one, other).stream())
                .flatMap(shared -> shared.ones().stream()
                        .flatMap(mine -> shared.others().stream().map(theirs -> place(mine) + " " + place(theirs))));
    }

    private static String place(Given given) {
        return given.clause().clause().place();
    }

    private static CouncilId id(String slug) {
        return GUIDE.councils().stream().map(CouncilGuide::id).filter(id -> id.slug().equals(slug)).findFirst()
                .orElseThrow();
    }
}
