package clausebook.intake.outline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What may number a line, and what surely does not.
final class MarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Purpose               | 1          | [1]       | Purpose
            2.4Nobody may            | 2.4        | [2, 4]    | Nobody may
            1.0 Introduction         | 1.0        | [1]       | Introduction
            3A. A record is kept     | 3A         | [3]       | A record is kept
            4.2 (was 3.1) Staff      | 4.2        | [4, 2]    | Staff
            4.2(b) Staff             | 4.2(b)     | [4, 2, 2] | Staff
            (c) lock the gate        | c          | [3]       | lock the gate
            iv) keep it              | iv         | [4]       | keep it
            bb) share it             | bb         | [28]      | share it
            Article 4 – Noise        | Article 4  | [4]       | Noise
            APPENDIX A: Prices       | APPENDIX A | [1]       | Prices
            Part Two: Rules          | Part Two   | [2]       | Rules
            § 3 Fees                 | § 3        | [3]       | Fees
            ABC-01 Licences          | ABC-01     | [1]       | Licences
            - 2.1.1. Providing       | 2.1.1      | [2, 1, 1] | Providing
            • answer within a day    | •          | []        | answer within a day
            """)
    void markAndWordsAreToldApart(String line, String printed, String path, String words) {
        Mark mark = Marks.at(line).orElseThrow();

        assertThat(mark.printed()).isEqualTo(printed);
        assertThat(mark.path()).hasToString(path);
        assertThat(line.substring(mark.end())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10 working days", "2024 was a year", "1 January 2025", "9am on Monday", "5.30pm is the end",
                "0300 456 0108", "£500.00 a year", "3.5 hours", "14.05.2024", "1-24 hours", "2.5% less", "5th May",
                "Section 3 of the Act says", "Appendix 1 lists the fees", "e.g. this", "i.e. that", "A council may"})
    void figuresAndWordsOfTheTextAreNoMarks(String line) {
        assertThat(Marks.at(line).filter(Mark::sure)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 Officers", "1 Purpose", "I. Brown keeps the book", "a Meetings are open"})
    void whatMayBeEitherIsNotSure(String line) {
        assertThat(Marks.at(line)).get().matches(mark -> !mark.sure());
    }
}
