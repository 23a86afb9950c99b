package clausebook.suggest;

import clausebook.suggest.Sentences.Passage;
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
            If you are away for more than 7 days you must send a note. | must: send a note; when you are away for more than 7 days
            If an alarm sounds the staff must leave. | must: leave; when an alarm sounds
            The aim is to avoid harm.          | information
            The Clerk is to keep a list.       | must: keep a list
            Do not share a password.           | must-not: share a password
            Please keep a copy.                | must: keep a copy
            Record Kept for By whom            | ?must: Record Kept for By whom
            Record                             | information
            Record – Kept for – Reason         | information
            Don't                              | information
            Do                                 | information
            Pens must not be lent unless:>a fee is paid; or | information + information
            Pens must not be lent unless:      | ?must-not: lend pens
            A claim must be made when:>the driver has left | information
            You must tell the Clerk if you:>see a theft | information
            Tell a colleague where you are going. | must: Tell a colleague where you are going
            The Clerk must note who came and when they left. | must: note who came and when they left
            Tenants may not keep hens, nor may they keep bees. | must-not: keep hens + must-not: keep bees
            We will not argue, nor will we answer. | ?must-not: We will not argue, nor will we answer + ?must-not: answer
            Members may not speak twice and neither may they shout. | must-not: speak twice + must-not: shout
            Staff must report it at once, and never later than noon. | must: report it at once, and never later than noon
            The key must be returned by noon but never on a Sunday. | must: The key must be returned by noon but never on a Sunday + must-not: The key must be returned by noon but never on a Sunday
            One shed is allowed on each plot.  | ?may: One shed is allowed on each plot
            They must not keep animals other than hens or rabbits, for which consent is required. | must-not: keep animals other than hens or rabbits, for which consent is required
            Data must not be sent to friends or kept at home. | must-not: Data must not be sent to friends or kept at home
            Goods shall not be sold, offered or displayed. | must-not: sell, offer or display goods
            It will be reviewed in January 2028. | information
            These rules were made on 7 May 2024. They apply in May. | information + information
            Posts should not be regarded as advice. | information
            Visitors must park at their own risk. | ?must: park at their own risk
            Each tenant may hold no more than two plots. | ?may: hold no more than two plots
            Check if the page is public.       | must: Check if the page is public
            Councillors may speak for three minutes. | ?may: speak for three minutes
            No tree may be felled.             | must-not: fell any tree
            No account may be opened without the Clerk's consent. | must-not: open any account without the Clerk's consent
            Passwords must be changed, and must never be shared by email. | must: change passwords + must-not: share passwords by email
            Any concern is to be reported to the Clerk. | must: report any concern to the Clerk
            Keys to be returned.               | ?must: return keys
            Members must leave the room and not vote. | must: leave the room + ?must-not: vote
            Staff must try not to block the lane. | ?must-not: block the lane
            Neither party shall record the hearing. | must-not: record the hearing
            Posts will be polite:>not give names | ?must-not: give names
            I do not bully anyone.             | must-not: bully anyone
            I treat others with respect.       | ?must: treat others with respect
            It may not be hired except for:>weddings | information
            A tenant does not have the right to sell the shed. | must-not: sell the shed
            The Manager shall be entitled to inspect a plot. | ?may: inspect a plot
            The council may remove any post deemed to be unacceptable. | ?may: remove any post deemed to be unacceptable
            No member of the panel may vote on it. | must-not: vote on it
            Comments must be approved by the Clerk. | must: Comments must be approved by the Clerk
            A breach may result in dismissal.  | consequence
            The council may take disciplinary action. | consequence
            Social media means any website on which people share things. | definition
            Staff are responsible for what they post. | responsibility
            You need not give a reason.        | ?may: You need not give a reason
            Managers are required to review each risk every year. | must: review each risk every year
            The policy will be reviewed every year. | must: review the policy every year
            Work at height must never be done alone. | must-not: do work at height alone
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
            The Clerk is responsible for keeping the register and for reporting yearly. | must: keep the register and report yearly
            It is the responsibility of every manager to check the log. | must: check the log
            Posting the minutes is the officer's responsibility. | ?must: Posting the minutes is the officer's responsibility
            The communications team reviews each request. | responsibility
            The Clerk will acknowledge each complaint within five days. | must: acknowledge each complaint within five days
            The council will listen.           | ?must: listen
            Replies will be sent within ten days. | must: send replies within ten days
            Users will be held responsible for any loss. | responsibility
            The council may inspect a plot.    | ?may: inspect a plot
            Staff may be committing an offence. | consequence
            Harm may be physical or emotional. | information
            Members may wish to keep a note.   | information
            You can ask the Ombudsman to look at it. | ?may: ask the Ombudsman to look at it
            You can see the register online.   | information
            Tablets may only be taken home with a case. | ?may: Tablets may only be taken home with a case
            Small gifts such as pens may be accepted. | ?may: accept small gifts such as pens
            It must be remembered that minutes are public. | information
            Once it is sent, it cannot be taken back. | ?must-not: Once it is sent, it cannot be taken back
            Members should refrain from comment. | should-not: from comment
            Users are advised not to keep copies. | should-not: keep copies
            The complainant shall be advised to write to the Chairman. | must: advise the complainant to write to the Chairman
            Files must be locked away when not in use and must never be copied. | must: lock files away; when not in use + must-not: copy files
            Leave that is not taken is lost.   | information
            Claims received after 30 September will not be considered. | must-not: consider claims received after 30 September
            Users must not at any time:        | ''
            Users must not at any time:>share a log-in | must-not: share a log-in
            You cannot>use a work address      | must-not: use a work address
            NEVER>open an attachment           | must-not: open an attachment
            What you must not do>Share a log-in. | must-not: Share a log-in
            You must be satisfied that:>there is a lawful reason | must: there is a lawful reason
            When you post as the council you must:>not give a view | must-not: give a view
            The letter should set out:>the name of the officer | should: the name of the officer
            Staff must follow these rules:>Passwords | information
            If a device is lost, it must be reported. | must: If a device is lost, it must be reported
            If a claim is late, the form must be clearly marked. | must: mark the form clearly; when a claim is late
            Staff must be aware of the risk.   | must: be aware of the risk
            Volunteers will be required to sign the code. | must: sign the code
            The Coordinator is responsible for taking up references. | must: take up references
            Should you be unhappy, ask the Clerk. | information
            Things you must never do>Leave a device in a car. | must-not: Leave a device in a car
            Use of the crest is restricted.    | information
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
