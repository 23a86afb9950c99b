package clausebook.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.force.Codebook;
import clausebook.text.Read;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Passages as councils write them, and what is proposed for each: duty, what is to be done, when, unless.
final class DutyReaderTest {

    private final DutyReader reader = new DutyReader(SuggestWords.of("en").orElseThrow(), Codebook.of("en"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Staff must tell the Clerk if they change an account.  | must: tell the Clerk; when they change an account
            You must not post pictures of children unless a parent agrees. | must-not: post pictures of children; unless a parent agrees
            If you are unsure, ask the Clerk.  | must: ask the Clerk; when you are unsure
            Do not share a password.           | must-not: share a password
            Please keep a copy.                | must: keep a copy
            Record Kept for By whom            | ?must: Record Kept for By whom
            Record                             | ?must: Record
            Check if the page is public.       | must: Check if the page is public
            Councillors may speak for three minutes. | ?may: speak for three minutes
            No tree may be felled.             | must-not: No tree may be felled
            Comments must be approved by the Clerk. | must: Comments must be approved by the Clerk
            A breach may result in dismissal.  | consequence
            The council may take disciplinary action. | consequence
            Social media means any website on which people share things. | definition
            Staff are responsible for what they post. | information
            You need not give a reason.        | ?may: You need not give a reason
            Managers are required to review each risk every year. | must: review each risk every year
            The policy will be reviewed every year. | ?must: The policy will be reviewed every year
            Work at height must never be done alone. | must-not: Work at height must never be done alone
            An officer who falls ill must ring the office. | must: ring the office
            Topics that may inflame people are many. | information
            You must:>keep a copy              | must: keep a copy
            You must:>not give a view          | must-not: give a view
            Passwords must:                    | ''
            All passwords of the office must:>not be told to anybody; | must-not: be told to anybody
            Back-ups 30 days                   | information
            Staff should:>Read the policy. Do not hurry. | should: Read the policy + should-not: hurry
            Don't:>post in anger               | must-not: post in anger
            It may be used to:>post notices    | ?may: post notices
            It may be used to:->Post notices   | ?may: Post notices
            Examples of prohibited material are:>slurs; | must-not: slurs
            Please refer to all policies on data:>the Code of Conduct | information
            """)
    void eachPatternGivesItsProposal(String passage, String expected) {
        List<String> texts = List.of(passage.split(">"));
        List<Proposal> read =
                reader.read(new Passage(texts.getLast(), texts.subList(0, texts.size() - 1)));
        assertThat(read.stream().map(DutyReaderTest::told).collect(Collectors.joining(" + "))).isEqualTo(expected);
    }

    private static String told(Proposal one) {
        if (one.duty().isEmpty()) {
            return one.kind().word();
        }
        Cut cut = one.cut();
        return (one.sure() ? "" : "?") + one.duty().get().word() + ": " + cut.says()
                + (cut.when().isEmpty() ? "" : "; when " + cut.when())
                + (cut.unless().isEmpty() ? "" : "; unless " + cut.unless());
    }
}
