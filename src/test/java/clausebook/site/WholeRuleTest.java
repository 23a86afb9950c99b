package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// What limits a rule goes with it wherever it is told.
final class WholeRuleTest {

    @Test
    void theDutyOfAnOfficeKeepsItsExceptionAndItsApproval() {
        List<String> duties = BuiltSite.get().page("roles/service-area.html").select(".rules > li").eachText();

        assertThat(duties).anySatisfy(duty -> assertThat(duty).contains("Must not add new administrators")
                .contains("Unless you first contact the Marketing and Media team"));
        assertThat(duties).anySatisfy(duty -> assertThat(duty).contains("Approval of Head of Service"));
    }

    @Test
    void theDutyOfAnOfficeInADraftSaysSo() {
        assertThat(BuiltSite.get().page("roles/business-and-communications-manager.html").select(".rules > li .tag")
                .eachText()).contains("Draft");
    }

    /// Salisbury's draft names that manager as its moderator.
    @Test
    void whoHoldsAnotherOfficeHasItsDutiesToo() {
        Document page = BuiltSite.get().page("roles/business-and-communications-manager.html");

        assertThat(page.select(".head .note a").eachText()).containsExactly("Moderator");
        assertThat(page.select(".rules > li").eachText()).hasSize(5)
                .anySatisfy(duty -> assertThat(duty).contains("May remove any post"));
    }

    @Test
    void thePageOfAnOfficeHasTheDutiesToAskOrTellIt() {
        assertThat(BuiltSite.get().page("roles/legal-services.html").select("[aria-labelledby=Towards] .rules > li")
                .eachText()).hasSize(2).anySatisfy(
                        duty -> assertThat(duty).contains("Should seek advice from Legal Services").contains("6.1")
                                .contains("Binds Staff").contains("When you are going to use"));
        assertThat(BuiltSite.get().page("roles/clerk.html").select("[aria-labelledby=Towards]").text())
                .contains("Must have gained the Clerk's written approval").contains("Approval of Clerk");
    }

    @Test
    void noOfficeIsCalledACouncilsWhereThePolicyDoesNotSay() {
        assertThat(BuiltSite.get().page("roles/relevant-authority.html").select(".head").text())
                .contains("does not say which authority").doesNotContain("of a council");
    }

    @Test
    void aCouncillorsCardNamesThePermissionWithTheBan() {
        assertThat(BuiltSite.get().page("checklists/unnamed-welsh-council/councillors-card.html").select(".tasks > li")
                .eachText()).anySatisfy(
                        line -> assertThat(line).contains("do not discuss topics")
                                .contains("unless you make political points")
                                .contains("your own social media accounts"));
    }

    @Test
    void aListSaysWhatItLeavesOutAndWhichOtherIsTheSame() {
        assertThat(BuiltSite.get().page("checklists/carmarthenshire/administrators.html").select(".head .note").text())
                .contains("more rules bind others alone").contains("same list").contains("Staff");
        assertThat(BuiltSite.get().page("checklists/carmarthenshire/administrators.html")
                .select("[aria-labelledby=Only-service-area] .num").eachText()).contains("Clause 5.1", "Clause 5.5",
                        "Clause 9.2");
    }

    @Test
    void thePageOfAnAudienceTellsRulesWhole() {
        assertThat(BuiltSite.get().page("audiences/councillors.html").select(".rules > li").eachText())
                .anySatisfy(rule -> assertThat(rule).contains("Must not discuss colleagues")
                        .contains("Unless those colleagues have approved it"));
        assertThat(BuiltSite.get().parts("audiences/staff.html")).flatExtracting(
                page -> page.select(".rules > li").eachText()).anySatisfy(
                        rule -> assertThat(rule).contains("written approval beforehand").contains("Approval of Clerk")
                                .contains("When you are going to use social media"));
    }

    @Test
    void thePageOfATopicTellsWhatLimitsARule() {
        assertThat(BuiltSite.get().page("topics/politics.html").select(".clause:contains(6.11) .note").text())
                .contains("Must not: Unless you make political points").contains("May: Speaking for yourself");
        assertThat(BuiltSite.get().page("topics/speaking-for-council.html").text())
                .contains("Must: Approval of Clerk");
    }

    @Test
    void whatAnOfficeMayDoIsNoDuty() {
        String answers = BuiltSite.get().page("compare/index.html").text();

        assertThat(answers).contains("a power of: Moderator");
    }
}
