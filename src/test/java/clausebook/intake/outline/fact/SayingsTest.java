package clausebook.intake.outline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What days, minutes and names are, by the words before them.
final class SayingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Adopted by the Council on 14th May 2024 (Minute 7.2)           | {adopted=2024-05-14}    | 7.2      | Council
            Approved: Full Council 12/03/24 Min. Ref. 24/031b              | {adopted=2024-03-12}    | 24/031b  | Full Council
            Ratified at the Annual Meeting of the Parish Council 13 May 2024, minute 24.12(c) | {adopted=2024-05-13} | 24.12(c) | Parish Council
            Agreed by Policy and Resources Committee 4th September 2024    | {adopted=2024-09-04}    | -        | Policy and Resources Committee
            Resolved at the meeting of the Town Council on 5 March 2025    | {adopted=2025-03-05}    | -        | Town Council
            Date adopted 1.6.23                                            | {adopted=2023-06-01}    | -        | -
            Adopted 2023                                                   | {adopted=2023}          | -        | -
            Date of issue: 2024-02-01                                      | {issued=2024-02-01}     | -        | -
            Policy effective from 1 April 2024                             | {in-force=2024-04-01}   | -        | -
            To be reviewed in May 2026                                     | {review-due=2026-05}    | -        | -
            Last reviewed 3 May 2023. Next review due: 3 May 2026          | {review-due=2026-05-03} | -        | -
            Expires 31 December 2026                                       | {withdrawn=2026-12-31}  | -        | -
            February 2024                                                  | {}                      | -        | -
            Council meeting 6 February 2023                                | {}                      | -        | -
            This document supersedes the policy of 4 June 2019             | {}                      | -        | -
            Adopted 31 June 2024                                           | {}                      | -        | -
            """)
    void daysMinutesAndNamesAreToldByTheWordsBefore(String words, String days, String minute, String by) {
        assertThat(Sayings.days(words)).hasToString(days);
        assertThat(Sayings.minute(words).orElse(null)).isEqualTo(minute);
        assertThat(Sayings.by(words).orElse(null)).isEqualTo(by);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            This policy will be reviewed every 3 years       | 3 years
            The Policy will be reviewed annually             | 1 year
            Reviewed every twelve months                     | 1 year
            Reviewed biennially                              | 2 years
            The council will review this policy in May 2026  | -
            """)
    void periodOfReviewIsRead(String words, String every) {
        assertThat(Sayings.every(words).orElse(null)).isEqualTo(every);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            These rules form part of each tenancy and were approved by the Open Spaces Committee on 2 May 2025 | true
            These Standing Orders were adopted on 3 May 2025                                        | true
            It will be reviewed in January 2028.                                                    | true
            It must next be reviewed by 1 May 2027.                                                 | true
            This procedure was adopted at a meeting of the Council held on 21st January 2025        | true
            These rules set out below what tenants owe. The byelaws were approved on 3 May 1990     | false
            It is kept by the Clerk. The list of moderators was approved on 3 May 2024              | false
            A grant that was approved on 3 May 2024 must be spent within a year                     | false
            """)
    void aDocumentSpeaksOfItself(String words, boolean ofItself) {
        assertThat(Sayings.areOfItself(words)).isEqualTo(ofItself);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all employees except casual staff    | all employees
            staff, other than apprentices        | staff
            exceptional members                  | exceptional members
            """)
    void peopleStandBeforeThoseWhoAreLeftOut(String words, String all) {
        assertThat(Sayings.all(words)).isEqualTo(all);
    }
}
