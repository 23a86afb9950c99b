package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.guide.PlacedClause;
import clausebook.index.Search;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What readers see while clauses are not read: the words, that nobody has read them, and that the rest is not
/// complete.
final class UnreadPagesTest {

    private static final String COUNT = "6 of 7 clauses are not read yet";
    private static final UnreadSite SITE = UnreadSite.get();

    @ParameterizedTest
    @ValueSource(strings = {"ashby/complaints/index.html", "ashby/complaints/2026/index.html",
        "ashby/complaints/2026/text.txt", "ashby/complaints/clauses/stage-two.html", "data/clauses.json",
        "data/clauses.csv"})
    void theWordsOfClausesThatNobodyHasReadArePublished(String address) {
        assertThat(SITE.text(address)).contains("Where that does not help, the person may:", "ask the chair;",
                "After that the council says no more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 working days", "2.1", "six years", "ask the council"})
    void theyAreFoundByTheirWordsAndNumbers(String words) {
        List<Search.Hit> hits = Search.of(SITE.guide(), false).orElseThrow().find(words, _ -> true).hits();

        assertThat(hits.getFirst().best().isRead()).isFalse();
    }

    @Test
    void theSearchPageMarksThem() {
        assertThat(SITE.page("search.html").select("template[data-duties]").html()).contains("Not read yet");
        assertThat(SITE.text("search.html")).contains("not by topic, duty or person");
    }

    @Test
    void theyAreNotFoundByWhatAProposalSaysTheyAreAbout() {
        List<PlacedClause> found = Search.of(SITE.guide(), false).orElseThrow().find("deadline", _ -> true).hits()
                .stream().map(Search.Hit::best).toList();

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "councils.html", "register.html", "ashby/index.html",
        "ashby/complaints/index.html", "ashby/complaints/2026/index.html", "ashby/complaints/2026/unread.html",
        "checklists/ashby/staff.html", "checklists/ashby/staff-card.html", "checklists/ashby/members.html",
        "checklists/moments/receiving.html", "topics/replies.html", "questions/how-long.html", "audiences/staff.html",
        "roles/clerk.html", "compare/index.html", "compare/for-staff.html", "compare/overview.html",
        "compare/gaps/ashby.html", "compare/ashby--birch.html", "disagreements.html", "search.html", "about.html"})
    void everyPageThatIsMadeOfReadClausesSaysHowManyAreNot(String address) {
        assertThat(SITE.page(address).text()).contains(COUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "register.html", "ashby/index.html", "ashby/complaints/index.html",
        "checklists/ashby/staff.html", "questions/how-long.html"})
    void itLeadsToTheListOfThem(String address) {
        Path page = SITE.folder().resolve(address);
        List<Path> ways = SITE.page(address).select("a[href$=unread.html]").stream()
                .map(link -> page.resolveSibling(link.attr("href")).normalize()).toList();

        assertThat(ways).contains(SITE.folder().resolve("ashby/complaints/2026/unread.html"));
    }

    @Test
    void theListNamesThemInTheOrderOfTheText() {
        assertThat(SITE.page("ashby/complaints/2026/unread.html").select("main .list a").eachText()).containsExactly(
                "1.2 Anybody may complain, in writing or by word of mouth.", "Opening words of section 2",
                "2.1 Staff must answer a complaint within 5 working days.",
                "2.2 Where that does not help, the person may:", "Closing words of section 2",
                "Every complaint, with all that was written and said of it,…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"permits", "show-a-permit"})
    void anEditionOfWhichAllIsReadHasNoSuchListAndNoSuchWords(String anchor) {
        Document page = SITE.page("ashby/parking/index.html");

        assertThat(page.getElementById(anchor)).isNotNull();
        assertThat(page.select(".unread")).isEmpty();
        assertThat(page.text()).doesNotContain("ot read yet");
        assertThat(SITE.folder().resolve("ashby/parking/2026/unread.html")).doesNotExist();
    }

    @Test
    void aClausesPageSaysInWordsAndByAMarkThatNobodyHasReadIt() {
        Document page = SITE.page("ashby/complaints/clauses/stage-one.html");

        assertThat(page.selectFirst("h2#Rules").text()).isEqualTo("Not read yet");
        assertThat(page.select(".facts .tag.open").eachText()).contains("Not read yet");
        assertThat(page.select(".duty, #Answers, #Elsewhere, #Says, ol.rules")).isEmpty();
    }

    @Test
    void inTheRunningTextEachOfThemBearsTheMark() {
        Document page = SITE.page("ashby/complaints/index.html");

        assertThat(marks(page, "what-it-is")).containsExactly("Definition");
        for (String id : List.of("who-may-complain", "at-every-stage", "stage-one", "stage-two", "last-of-all",
                "kept-for-years")) {
            assertThat(marks(page, id)).as(id).containsExactly("Not read yet");
        }
    }

    private static List<String> marks(Document page, String id) {
        return page.getElementById(id).select(".marks li").eachText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ashby/complaints/clauses/stage-one.html=Stages",
        "ashby/complaints/clauses/kept-for-years.html=Every complaint, with all that was written and said of it,…",
        "birch/complaints/clauses/send-it.html=Send a complaint to the clerk."})
    void aClauseWithoutATitleIsHeadedByItsSectionBesideItsNumberElseByItsFirstWords(String pageAndHeading) {
        String[] parts = pageAndHeading.split("=");

        assertThat(SITE.page(parts[0]).selectFirst("h1").text()).isEqualTo(parts[1]);
    }

    @Test
    void itsTextFileAndItsDataHaveNoTitleThatNobodyWrote() {
        assertThat(SITE.text("ashby/complaints/2026/text.txt"))
                .contains("\n2.1 Staff must answer a complaint within 5 working days.\n");
        assertThat(SITE.text("data/clauses.json")).contains("\"number\":\"2.1\",\"title\":null");
    }

    @Test
    void aPolicyOfWhichNobodyHasReadAClauseHasItsPagesAndAnEmptyChecklist() {
        Document list = SITE.page("checklists/birch/staff.html");

        assertThat(SITE.page("birch/complaints/index.html").text()).contains("2 of 2 clauses are not read yet",
                "Send a complaint to the clerk.");
        assertThat(list.text()).contains("2 of 2 clauses are not read yet",
                "No clause that was read lays a duty on this group.");
        assertThat(list.select(".checklist .duty")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"birch/index.html", "birch/complaints/index.html", "birch/complaints/clauses/send-it.html",
        "audiences/staff.html"})
    void aPolicyThatDoesNotSayWhomItCoversSaysSo(String address) {
        assertThat(SITE.page(address).text()).containsPattern("(?i)(this|the) policy does not say");
    }

    @Test
    void whatChangedIsToldByItsWordsAlone() {
        Document page = SITE.page("ashby/complaints/changes/2025--2026.html");
        Element change = page.getElementById("stage-one");

        assertThat(change.select("ins, del, .added, .removed").text()).contains("10").contains("5");
        assertThat(change.text()).contains("Reworded", "Not known: nobody has read yet what the clause asks.");
        assertThat(page.text()).doesNotContain("Stronger", "Weaker", "is dropped", "No longer bound");
    }

    @Test
    void atAGlanceATopicThatNobodyMayBeSilentOnIsNotCalledEmpty() {
        assertThat(row("compare/overview.html", "time-limits")).isNotEmpty()
                .allSatisfy(cell -> assertThat(cell).endsWith("Not read yet"));
        assertThat(row("compare/kinds/parking/overview.html", "permits")).containsExactly("Ashby Must 2 rules");
    }

    private static List<String> row(String address, String topic) {
        return SITE.page(address).select("tr:has(a[href$=" + topic + ".html]) td").eachText();
    }

    @Test
    void everyPageOfSuchASiteIsSoundAndEveryLinkLeadsSomewhere() throws Exception {
        HtmlFaults faults = new HtmlFaults();
        // the page for what is not found names its style sheets by their whole address
        for (Path page : BuiltSite.pages(SITE.folder()).stream().filter(page -> !page.endsWith("404.html")).toList()) {
            faults.check(page);
        }

        assertThat(faults.end()).isEmpty();
        assertThat(LinkFaults.in(SITE.folder())).isEmpty();
    }

    @Test
    void theRegisterCountsThem() {
        String[] lines = SITE.text("data/register.csv").split("\\R");
        List<String> columns = List.of(lines[0].split(","));
        Optional<String> line = List.of(lines).stream().filter(each -> each.startsWith("ashby,complaints,")
                && each.contains(",2026,")).findFirst();

        assertThat(line.orElseThrow().split(",")[columns.indexOf("clauses")]).isEqualTo("7");
        assertThat(line.orElseThrow().split(",")[columns.indexOf("unread")]).isEqualTo("6");
    }
}
