package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What staff, councillors, clerks and auditors come for is few steps away from the first page, by links alone. What
/// they find by searching is held by the tests of the search.
final class TasksTest {

    private static final Path SITE = BuiltSite.get().folder();
    private static final Walk WALK = new Walk(SITE);
    private static final Map<String, Integer> STEPS = WALK.steps(_ -> true);

    @ParameterizedTest
    @ValueSource(strings = {"carmarthenshire", "malvern", "pewsey", "salisbury", "unnamed-welsh-council"})
    void anyClauseOfACouncilIsThreeStepsAwayOverItsOwnPages(String council) {
        Map<String, Integer> steps = WALK.steps(page -> page.startsWith(council + "/"));
        List<String> clauses =
                BuiltSite.get().pages().stream().map(page -> SITE.relativize(page).toString().replace('\\', '/'))
                        .filter(page -> page.startsWith(council + "/") && page.contains("/clauses/")).toList();
        assertThat(clauses).hasSizeGreaterThan(15).allSatisfy(clause -> assertThat(steps).containsKey(clause));
        assertThat(clauses).allSatisfy(clause -> assertThat(steps.get(clause)).isLessThanOrEqualTo(3));
    }

    @Test
    void whetherAPersonalPhoneMayBeUsedAtWork() {
        reaches("questions/own-phone-at-work.html", 3,
                "carmarthenshire/social-media/clauses/no-personal-use-at-work.html",
                "malvern/social-media/clauses/own-devices-in-breaks.html");
    }

    @Test
    void whoIsToldOfABreach() {
        assertThat(near(2)).anySatisfy(page -> assertThat(WALK.links(page)).contains(
                "unnamed-welsh-council/social-media/clauses/read-and-report.html",
                "unnamed-welsh-council/social-media/clauses/report-what-you-notice.html"));
    }

    @Test
    void whoIsCoveredByAPolicy() {
        reaches("questions/who-is-covered.html", 2, "salisbury/social-media/clauses/who-is-covered.html",
                "carmarthenshire/social-media/clauses/applies-to-all.html");
    }

    @Test
    void whatEveryCouncilSaysOnViewsOfMyOwn() {
        reaches("questions/views-my-own.html", 3, "salisbury/social-media/clauses/personal-posts.html",
                "carmarthenshire/social-media/clauses/seen-as-representative.html");
        assertThat(text("questions/views-my-own.html")).contains("Councils pull different ways", "no legal basis");
    }

    @Test
    void whatBindsCouncillorsAndWhichPolicyDoesNot() {
        assertThat(STEPS.get("audiences/councillors.html")).isLessThanOrEqualTo(3);
        assertThat(text("audiences/councillors.html")).contains("Pewsey", "unnamed Welsh council", "Carmarthenshire",
                "does not cover");
        assertThat(WALK.links("audiences/councillors.html"))
                .filteredOn(page -> page.startsWith("carmarthenshire/social-media/clauses/"))
                .as("only the clause that says so")
                .containsExactly("carmarthenshire/social-media/clauses/members-not-covered.html");
    }

    @Test
    void whatABreachLeadsTo() {
        assertThat(STEPS.get("questions/breach-by-staff.html")).isLessThanOrEqualTo(3);
        reaches("questions/fines.html", 3, "carmarthenshire/social-media/clauses/welsh-language-standards.html");
        assertThat(text("questions/fines.html")).contains("£5,000");
    }

    @Test
    void whoAsksOneThingIsLedToWhatIsAskedNext() {
        assertThat(WALK.links("questions/breach-by-staff.html")).contains("questions/fines.html");
    }

    @Test
    void eachClauseAndAnswerLeadsToTheData() {
        assertThat(STEPS.keySet()).filteredOn(page -> page.matches(".*/clauses/.*|questions/.*")).isNotEmpty()
                .allSatisfy(page -> assertThat(WALK.links(page)).contains("downloads.html"));
    }

    @Test
    void eachLineOfAListIsOneStepFromItsClause() {
        assertThat(STEPS.keySet()).filteredOn(page -> page.matches("checklists/[^/]+/[^/]+\\.html"))
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(WALK.page(page).select("main .tasks > li")).allSatisfy(
                        line -> assertThat(line.select("a[href*=/clauses/]")).as(line.text()).isNotEmpty()));
    }

    @Test
    void withoutAScriptTheSearchLeadsOn() {
        assertThat(WALK.page("search.html").select("noscript").text()).isNotEmpty();
        assertThat(WALK.links("search.html")).contains("a-z.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"carmarthenshire", "malvern", "pewsey", "salisbury", "unnamed-welsh-council"})
    void whichEditionIsInForce(String council) {
        assertThat(STEPS.get(council + "/social-media/in-force.html")).isLessThanOrEqualTo(3);
    }

    @Test
    void theDateOfAnEditionSaysWhichDayItWas() {
        assertThat(text("unnamed-welsh-council/social-media/in-force.html"))
                .contains("February 2024 (day not known): the day of issue");
    }

    @Test
    void whichClausesChangedWithOldAndNewWords() {
        String changes = "salisbury/social-media/changes/before-changes--draft-1.html";
        assertThat(STEPS.get(changes)).isLessThanOrEqualTo(2);
        assertThat(WALK.page(changes).select("del")).isNotEmpty();
        assertThat(WALK.page(changes).select("ins")).isNotEmpty();
    }

    /// A policy with four years behind it: what changed in each, and the text that was in force on any day.
    @Test
    void whatEachYearChangedAndWhatHeldThen() {
        Walk walk = new Walk(AllotmentSite.get().folder());
        Map<String, Integer> steps = walk.steps(_ -> true);
        List<String> years = List.of("2023", "2024", "2025", "2026");

        assertThat(steps.keySet()).filteredOn(page -> page.matches(".*/changes/\\d+--\\d+\\.html")).hasSize(3)
                .allSatisfy(page -> assertThat(steps.get(page)).isLessThanOrEqualTo(3));
        assertThat(walk.links("ashby/allotments/in-force.html"))
                .containsAll(years.stream().map(year -> "ashby/allotments/" + year + "/index.html").toList());
        assertThat(years).allSatisfy(year -> assertThat(steps.get("ashby/allotments/" + year + "/index.html"))
                .isLessThanOrEqualTo(3));
    }

    @Test
    void whatIsDueForReviewAndWhatAnAuditorAsksFor() {
        assertThat(STEPS).containsEntry("reviews.html", 1).containsEntry("register.html", 1)
                .containsEntry("accessibility.html", 1);
    }

    @Test
    void everyClauseTellsCouncilPolicyEditionDateStatusAndWhomItBinds() {
        List<Path> clauses =
                BuiltSite.get().pages().stream().filter(page -> page.toString().contains("clauses")).toList();
        assertThat(clauses).hasSizeGreaterThan(150).allSatisfy(file -> {
            String page = SITE.relativize(file).toString().replace('\\', '/');
            assertThat(WALK.links(page)).contains(page.split("/")[0] + "/index.html",
                    page.split("/clauses/")[0] + "/index.html");
            assertThat(text(page)).contains("Status", "Edition", "Adopted", "Applies to");
            assertThat(WALK.page(page).select(".cite").text()).as("%s can be cited", page).isNotEmpty()
                    .doesNotContain("(Date");
        });
    }

    @Test
    void anOldEditionLeadsToTheSameClauseToday() {
        String old = "salisbury/social-media/before-changes/index.html";
        assertThat(WALK.links(old)).contains("salisbury/social-media/clauses/no-inflammatory-posts.html");
        assertThat(text(old)).contains("put together again", "Only the draft with tracked changes is at hand");
    }

    /// Or the steps would be counted wrongly and every test here would pass.
    @Test
    void somePagesAreFurther() {
        assertThat(WALK.steps(_ -> false).values()).containsOnly(0, 1);
        assertThat(STEPS.values()).contains(2, 3);
        assertThat(STEPS.get("salisbury/social-media/clauses/no-inflammatory-posts.html")).isGreaterThan(1);
    }

    private static List<String> near(int steps) {
        return STEPS.keySet().stream().filter(page -> STEPS.get(page) <= steps).toList();
    }

    private static void reaches(String page, int steps, String... clauses) {
        assertThat(STEPS).containsKey(page);
        assertThat(STEPS.get(page)).as("steps to %s", page).isLessThanOrEqualTo(steps);
        assertThat(WALK.links(page)).contains(clauses);
    }

    private static String text(String page) {
        return WALK.page(page).select("main").text();
    }
}
