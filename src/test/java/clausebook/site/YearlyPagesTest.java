package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Four years of one policy as readers meet them: what changed, which edition held when, and the way from old words to
/// those of today.
final class YearlyPagesTest {

    private static final String POLICY = "ashby/allotments/";
    private static final Pattern DUTY = Pattern.compile("(Stronger|Weaker|To be judged): ");

    @Test
    void theYearInReviewTellsEveryYearTheNewestFirst() {
        Document page = page("changes.html");
        assertThat(page.select("h2").eachText()).containsExactly("Proposed", "2025", "2024");
        assertThat(page.select(".year b a").eachText()).containsExactly("What “Edition 2026, draft” changed",
                "What “Edition 2025” changed", "What “Edition 2024” changed");
        assertThat(page.select(".year > li").get(1).text())
                .contains("1 stronger, 1 weaker, 1 new, 1 split, 1 merged, 1 moved, 1 reworded")
                .contains("Adopted 13 May 2025", "Minute 8.2", "In force from June 2025");
        assertThat(page.select(".year > li").first().text()).contains("Draft", "Adopted Not yet", "Minute Not yet");
    }

    @Test
    void aPolicyTellsWhichEditionHeldWhenAndADraftNeverDid() {
        Document page = page(POLICY + "in-force.html");
        assertThat(page.select("tbody tr").eachText()).containsExactly(
                "Edition 2025 June 2025 (day not known) No end known 8.2",
                "Edition 2024 14 May 2024: the day of adoption The next began in June 2025 (day not known) 5.3",
                "Edition 2023 9 May 2023: the day of adoption 13 May 2024 6.1");
        assertThat(page.select("section[aria-labelledby=Never] li").eachText())
                .containsExactly("Edition 2026, draft Draft");
    }

    @Test
    void threeStepsLeadFromTheFirstPageToTheWordsOfAnyDay() {
        Document policy = page(step("", page("index.html"), "Allotment rules"));
        Document spans = page(step(POLICY, policy, "Which edition was in force when?"));
        Document edition = page(step(POLICY, spans, "Edition 2023"));
        assertThat(edition.select("h1").text()).isEqualTo("Edition 2023");
    }

    @Test
    void twoStepsLeadFromTheFirstPageToOldAndNewWords() {
        Document home = page("index.html");
        assertThat(home.select("section[aria-labelledby=Changes] b a").eachAttr("href"))
                .contains(POLICY + "changes/2024--2025.html");
        assertThat(home.select("section[aria-labelledby=Changes] .more a, .foot a[href=changes.html]").eachAttr("href"))
                .containsOnly("changes.html");
        assertThat(page("ashby/index.html").select(".timeline a[href*=changes/]")).hasSize(3);
        assertThat(page(POLICY + "index.html").select(".timeline a[href*=changes/]")).hasSize(3);
    }

    @Test
    void editionsAreListedWithDatesMinuteAndStatus() {
        List<String> editions = page(POLICY + "index.html").select(".timeline > li").eachText();
        assertThat(editions).hasSize(4);
        assertThat(editions.get(1))
                .startsWith("Edition 2025 In force Adopted 13 May 2025 Minute 8.2 In force from June 2025");
        assertThat(editions.get(3)).isEqualTo("Edition 2023 Superseded Adopted 9 May 2023 Minute 6.1");
        assertThat(page(POLICY + "2024/index.html").select(".timeline > li").get(2).text()).contains("This page");
    }

    @Test
    void anOldEditionSaysSoAndEachOfItsClausesLeadsToTodays() {
        Document old = page(POLICY + "2023/index.html");
        assertThat(old.select(".banner").text()).contains("This edition no longer applies")
                .contains("“Edition 2023” (9 May 2023) is old.").contains("“Edition 2025” has taken its place.");
        assertThat(note(old, "tidy-plots")).isEqualTo("Superseded. Now: 1.1, other words");
        assertThat(note(old, "late-rent")).isEqualTo("Superseded. Now: 3.2, the same words");
        assertThat(note(old, "bees")).isEqualTo("Superseded. Now: no longer there");
        assertThat(old.select("#tidy-plots .note a").attr("href")).isEqualTo("../index.html#tidy-plots");
        assertThat(old.select(".clause").stream()
                .filter(clause -> clause.select(".note:contains(Superseded. Now:) a").isEmpty())).isEmpty();
        assertThat(page(POLICY + "2025/index.html").select(".note:contains(Now:)")).isEmpty();
    }

    @Test
    void aClauseShowsItsNumberItsWordsAndItsChangeInEachEdition() {
        List<String> stages = page(POLICY + "clauses/lock-gate.html").select(".timeline > li").eachText();
        assertThat(stages).hasSize(4);
        assertThat(stages.get(0)).startsWith("Edition 2026, draft Draft Date not known. Number 2.1, the same words.");
        assertThat(stages.get(1))
                .isEqualTo("Edition 2025 In force June 2025. Number 2.1. Reworded here. Things were stolen by day."
                        + " Reworded: old and new words");
        assertThat(stages.get(2)).startsWith("Edition 2024 Superseded 14 May 2024. Number 2.1, other words.")
                .endsWith("after dark.");
        assertThat(page(POLICY + "clauses/lock-gate.html").select(".timeline a[href*=changes]").eachAttr("href"))
                .containsExactly("../changes/2024--2025.html#lock-gate");
    }

    @Test
    void whatBecameOfAClauseIsSaidAtItsOldAddressWithTheWayOn() {
        Element split = page(POLICY + "clauses/water.html").selectFirst(".banner");
        assertThat(split.text())
                .startsWith("This clause was parted into others They were two rules. It last stood in “Edition 2024”.");
        assertThat(split.select("a").eachAttr("href")).containsExactly("hoses.html", "water-butts.html");
        Element merged = page(POLICY + "clauses/cutting-paths.html").selectFirst(".banner");
        assertThat(merged.text()).startsWith("This clause became part of another One rule for the paths.");
        assertThat(merged.select("a").eachText()).containsExactly("2.2 The paths");
    }

    @Test
    void aClauseThatOnlyADraftHasIsNotCalledGone() {
        assertThat(page(POLICY + "clauses/bees.html").selectFirst(".banner").text())
                .startsWith("This clause is not in the policy yet").contains(
                        "It stands in “Edition 2026, draft” only. The edition that speaks for the policy is "
                                + "“Edition 2025”.");
    }

    @Test
    void everyShiftOfForceSaysWhichWayItGoes() {
        assertThat(Stream.of("2023--2024", "2024--2025", "2025--2026")
                .map(years -> page(POLICY + "changes/" + years + ".html"))
                .flatMap(page -> page.select(".change:has(.note b:matches(stronger|weaker|Stronger|Weaker))").stream()))
                .hasSizeGreaterThan(10).allSatisfy(change -> assertThat(change.text()).containsPattern(DUTY));
    }

    @Test
    void everyLinkOfFourYearsLeadsSomewhereAndEveryPageIsSoundHtml() throws Exception {
        assertThat(LinkFaults.in(AllotmentSite.get().folder())).isEmpty();
        HtmlFaults faults = new HtmlFaults();
        for (Path page : BuiltSite.pages(AllotmentSite.get().folder())) {
            faults.check(page);
        }
        assertThat(faults.end()).isEmpty();
    }

    private static String note(Document page, String clause) {
        return page.select("#" + clause + " .note p").text();
    }

    /// Where a link of a page leads, from the site's root.
    private static String step(String folder, Document page, String words) {
        Element link = page.select("main a").stream().filter(each -> each.text().equals(words)).findFirst()
                .orElseThrow(() -> new AssertionError("no link " + words));
        return folder + link.attr("href");
    }

    private static Document page(String address) {
        return AllotmentSite.get().page(address);
    }
}
