package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.site.LoopbackServer;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What a person gets from the search page, in a folder and from a server, under its strict policy.
@Execution(ExecutionMode.CONCURRENT)
final class SearchPageTest {

    @TempDir private Path folder;
    private SearchScreen screen;
    private List<String> faults;
    private Path site;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        screen = SearchScreen.open();
        faults = screen.faults();
        site = SearchScreen.site();
        page = screen.page();
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void aPhotoOfAChildIsFoundFirst() {
        assertThat(hits("q=photo child").getFirst()).isEqualTo("salisbury/social-media/clauses/photos.html");
        assertThat(faults).isEmpty();
    }

    @Test
    void anEverydayWordFindsWhatNeverSaysIt() {
        assertThat(hits("q=screenshot").subList(0, 3)).contains("pewsey/social-media/clauses/capture-evidence.html");
        assertThat(page.textContent("[data-meant]")).contains("Keeping copies of posts");
    }

    @Test
    void aClauseNumberComesFirstAndNeverALongerOne() {
        assertThat(hits("q=6.9&council=unnamed-welsh-council").getFirst()).startsWith("unnamed-welsh-council/");
        assertThat(page.textContent("[data-search-results] .at")).isEqualTo("6.9");
        assertThat(hits("q=malvern 7").getFirst())
                .isEqualTo("malvern/social-media/clauses/on-any-equipment-at-any-time.html");
        hits("q=7.1");
        assertThat(page.locator("[data-search-results] .at").allTextContents().getFirst()).isEqualTo("7.1");
    }

    @Test
    void eachClauseIsOneHitThoughManyOfItsItemsFit() {
        List<String> hits = hits("q=political");
        assertThat(hits.subList(0, 5)).anyMatch(hit -> hit.contains("privacy-and-politics"))
                .anyMatch(hit -> hit.contains("political-neutrality.html"))
                .anyMatch(hit -> hit.contains("guidance-for-approved-posters.html#political-neutrality"));
        assertThat(hits.stream().map(hit -> hit.replaceAll("#.*", ""))).doesNotHaveDuplicates();
    }

    @Test
    void accentsDoNotMatter() {
        assertThat(hits("q=cŵncil pólicy")).isEqualTo(hits("q=cwncil policy"));
    }

    @Test
    void filtersAreLinksWithCountsThatHold() {
        hits("q=photo");
        String told = page.textContent("[data-chip='duty:do-not'] .count");
        assertThat(hits("q=photo&duty=do-not")).hasSize(Math.min(5, Integer.parseInt(told)));
        assertThat(page.textContent("[role=status]")).startsWith(told + " clause");
        assertThat(page.getAttribute("[data-chip='duty:do-not']", "aria-current")).isEqualTo("true");
        page.click("[data-chip='duty:']");
        page.waitForCondition(() -> !page.url().contains("duty"));
        page.goBack();
        page.waitForCondition(() -> page.url().contains("duty=do-not"));
    }

    @Test
    void resultsFollowTypingWithoutASubmit() {
        page.navigate(address("search.html"));
        page.locator("input[type=search]").pressSequentially("photog");
        page.waitForSelector("[data-hit]");
        assertThat(page.url()).contains("q=photog");
        assertThat(hits("q=photog")).isNotEmpty();
    }

    @Test
    void aMisspeltWordIsMendedAndSaid() {
        assertThat(hits("q=screnshot")).isEqualTo(hits("q=screenshot"));
        hits("q=screnshot");
        assertThat(page.textContent("[data-hints]")).contains("No clause has “screnshot”. Searched for “screenshot”.");
    }

    @Test
    void whatWasTypedCanBeSearchedForExactly() {
        hits("q=screnshot");
        page.click("[data-hints] a");
        page.waitForCondition(() -> page.textContent("[role=status]").startsWith("No clause for"));
        assertThat(page.inputValue("input[type=search]")).isEqualTo("\"screnshot\"");
        assertThat(page.url()).contains("q=%22screnshot%22");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aLongTextIsCutToWhereTheWordsStand() {
        hits("q=confidential");
        List<String> texts = (List<String>) page
                .evaluate("[...document.querySelectorAll('.result .text')].map(text => text.textContent)");
        assertThat(texts).allMatch(text -> text.length() <= 520).anyMatch(text -> text.contains(" …"));
        assertThat(page.locator(".result mark").count()).isPositive();
    }

    @Test
    void anEmptyResultOffersQuestionsThatBeginAlike() {
        assertThat(hits("q=photobooth")).isEmpty();
        assertThat(page.locator("[data-near] a[href^='questions/']").count()
                + page.locator("[data-near] a[href^='topics/']").count()).isPositive();
        assertThat(page.textContent("[data-near]")).containsIgnoringCase("photo");
    }

    @Test
    void anEmptyResultHelps() {
        assertThat(hits("q=helicopter zzyzx")).isEmpty();
        assertThat(page.isVisible("[data-empty]")).isTrue();
        assertThat(page.locator("[data-near] a").count()).as("nothing is near").isZero();
        assertThat(page.locator("[data-empty] a[href='a-z.html']").count()).isEqualTo(1);
        assertThat(page.textContent("[role=status]")).isEqualTo("No clause for “helicopter zzyzx”");
    }

    @Test
    void noSentenceAboutAbsenceIsUntrue() {
        for (String number : List.of("6.9", "clause 5.13", "Salisbury 7.11", "malvern point 9")) {
            assertThat(hits("q=" + number)).as(number).isNotEmpty();
            assertThat(page.textContent("[data-hints]")).as(number).doesNotContain("No clause has");
        }
        assertThat(hits("q=IT")).isEmpty();
        assertThat(page.textContent("[role=status]")).contains("too common");
        assertThat(page.isVisible("[data-empty]")).isFalse();
        assertThat(hits("q=friend request&council=salisbury&audience=councillors")).isEmpty();
        assertThat(page.textContent("[role=status]")).contains("Salisbury, Councillors").contains("without that");
        hits("q=tiktok");
        assertThat(page.textContent("[data-hints]"))
                .contains("No policy names “tiktok”. This one covers all platforms: ");
        assertThat(page.getAttribute("[data-hints] a", "href"))
                .endsWith(page.getAttribute("[data-search-results] [data-hit]", "href"));
        assertThat(hits("q=drones")).isEmpty();
        assertThat(page.textContent("[data-hints]")).doesNotContain("done");
        hits("q=photo child");
        assertThat(page.textContent("[role=status]"))
                .matches("\\d+ clauses for “photo child”: \\d+ close, \\d+ that share a word");
    }

    @Test
    void anyPageOfTheAddressIsAPage() {
        List<String> first = hits("q=photo");
        for (String number : List.of("abc", "-1", "0", "1e99", "NaN")) {
            assertThat(hits("q=photo&page=" + number)).as(number).isEqualTo(first);
            assertThat(page.textContent("[data-pages]")).startsWith("Page 1 of ");
        }
    }

    @Test
    void whoComesBackStandsWhereTheyWere() {
        hits("q=photo");
        page.evaluate("document.body.style.minHeight = '5000px'");
        page.locator("[data-hit]").last().scrollIntoViewIfNeeded();
        Number before = (Number) page.evaluate("scrollY");
        page.evaluate("document.addEventListener('click', event => event.preventDefault())");
        page.locator("[data-hit]").last().click();
        assertThat(before.intValue()).isPositive();
        page.navigate(address("a-z.html"));
        page.goBack();
        page.waitForSelector("[data-hit]");
        page.waitForCondition(() -> ((Number) page.evaluate("scrollY")).intValue() > 0);
    }

    @Test
    void wordsOfAnyLengthAreAnsweredSoon() {
        long before = System.nanoTime();
        hits("q=" + "a".repeat(20_000));
        assertThat((System.nanoTime() - before) / 1e9).isLessThan(5);
    }

    @Test
    void earlierEditionsOnlyWhereAskedFor() {
        assertThat(hits("q=photo")).noneMatch(hit -> hit.contains("before-changes"));
        assertThat(hits("q=photo&editions=earlier")).allMatch(hit -> hit.contains("/before-changes/index.html#"));
        assertThat(page.textContent("[data-search-results] .tag")).isEqualTo("Reconstructed");
    }

    @Test
    void draftsAreMarked() {
        hits("q=photo child&council=salisbury");
        assertThat(page.locator("[data-search-results] .tag").allTextContents()).containsOnly("Draft");
    }

    @Test
    void theFirstHitIsAFewKeysAway() {
        page.navigate(address("search.html"));
        page.keyboard().type("photo child");
        page.waitForSelector("[data-hit]");
        page.waitForSelector("[data-question]");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.hasAttribute('data-question')")).isEqualTo(true);
        page.focus("input[type=search]");
        page.keyboard().press("Enter");
        page.waitForFunction("document.activeElement.hasAttribute('data-question')");
    }

    @Test
    void withoutAScriptTheBoxLeadsToTheAToZ() {
        BrowserContext plain =
                screen.browser().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Page still = plain.newPage();
        still.navigate(address("search.html?q=photo"));
        assertThat(still.textContent("noscript")).contains("needs JavaScript");
        still.click("noscript a");
        assertThat(still.url()).endsWith("a-z.html");
    }

    @Test
    void aMissingFileIsASentenceAndNoFault() throws IOException {
        site = SearchScreen.site(folder.resolve("site"));
        try (Stream<Path> files = Files.walk(site.resolve("search"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("d\\d+\\.js")).toList()) {
                Files.delete(file);
            }
        }
        page.navigate(address("search.html?q=photo"));
        page.waitForFunction("document.querySelector('[role=status]').textContent.startsWith('Part of the search')");
        assertThat(faults.stream().filter(fault -> !fault.contains("ERR_FILE_NOT_FOUND"))).isEmpty();
    }

    @Test
    void aBrokenFileIsASentence() throws IOException {
        site = SearchScreen.site(folder.resolve("site"));
        try (Stream<Path> files = Files.walk(site.resolve("search"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("d\\d+\\.js")).toList()) {
                Files.writeString(file, "");
            }
        }
        page.navigate(address("search.html?q=photo"));
        page.waitForFunction("document.querySelector('[role=status]').textContent.startsWith('Part of the search')");
        assertThat(faults).isEmpty();
    }

    @Test
    void aServerGivesTheSameAsAFolder() {
        List<String> inFolder = hits("q=report a breach");
        try (LoopbackServer server = LoopbackServer.of(site)) {
            assertThat(screen.hitsAt(server.address() + "/search.html?q=report%20a%20breach")).isEqualTo(inFolder);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aFolderThatWasPutElsewhereFindsTheSame() throws IOException {
        List<String> here = hits("q=photo child");
        site = SearchScreen.site(folder.resolve("shared drive #1, 100% ours"));
        assertThat(hits("q=photo child")).isEqualTo(here).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void nothingIsStoredAndThePageFitsANarrowScreen() {
        page.setViewportSize(320, 640);
        hits("q=social media account passwords");
        assertThat(page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")).isEqualTo(true);
        assertThat(page.context().cookies()).isEmpty();
        assertThat(faults).isEmpty();
    }

    private List<String> hits(String query) {
        return screen.hits(site, query);
    }

    private String address(String path) {
        return site.toUri() + path;
    }
}
