package clausebook.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A year, a month or a day is an interval: it lies before another only where every day of it does.
final class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"2024, 2024-01-01, 2024-12-31", "2024-02, 2024-02-01, 2024-02-29", "2023-02, 2023-02-01, 2023-02-28",
        "2024-02-29, 2024-02-29, 2024-02-29", "2100-12, 2100-12-01, 2100-12-31"})
    void aDateMeansItsDays(String written, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(written).orElseThrow();
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-", "2024-1", "2024-13", "2024-00", "2024-02-30", "2023-02-29", "2024-04-31",
        "0000", "0001", "9999-12-31", "20245", "2024-05-14 ", "2024/05/14", "２０２４", "-2024"})
    void anythingElseIsNoDate(String written) {
        assertThat(PartialDate.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023, 2024, true", "2024, 2024, false", "2024-01, 2024, false", "2024, 2024-12, false",
        "2023-12, 2024, true", "2024-02-29, 2024-03, true", "2024-02-29, 2024-02, false", "2024-02, 2024-02-29, false",
        "2024-05-13, 2024-05-14, true", "2024-05-14, 2024-05-14, false", "2024-05-15, 2024-05-14, false"})
    void oneIsBeforeAnotherWhereAllItsDaysAre(String one, String other, boolean before) {
        assertThat(PartialDate.parse(one).orElseThrow().isBefore(PartialDate.parse(other).orElseThrow()))
                .isEqualTo(before);
    }
}
