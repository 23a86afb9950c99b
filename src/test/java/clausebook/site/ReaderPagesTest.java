package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// "For you": one council and one role on one page, with nothing left out and nothing softened.
@Execution(ExecutionMode.CONCURRENT)
final class ReaderPagesTest {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @AutoClose private final TestBrowser browser = TestBrowser.open();
    private final Page page = browser.browser().newPage();

    @Test
    void everyQuestionOfTheRoleIsAnsweredOrSaidNotToBe() {
        Document own = BuiltSite.get().page("for/pewsey/councillors/index.html");
        int answered = own.select(".own > li").size();
        int silent = own.select("section[aria-labelledby=Silent] li").size();
        assertThat(own.select(".lede").text()).isEqualTo("Of %d questions that people in your role ask, the policies "
                .formatted(answered + silent) + "held here answer %d.".formatted(answered));
        assertThat(own.select("section[aria-labelledby=Silent]").text()).contains("Silence is not permission");
        assertThat(answered + silent).isEqualTo(BuiltSite.get().page("compare/for-councillors.html")
                .select("table.matrix tbody tr").size());
    }

    @Test
    void anAnswerHasItsConditionItsForceAndItsClause() {
        Element asked = BuiltSite.get().page("for/malvern/staff/index.html").select(".own > li").stream()
                .filter(each -> each.select(".asked").text().equals("May I use social media for myself at work?"))
                .findFirst().orElseThrow();
        assertThat(asked.select(".answer a").eachAttr("href")).isNotEmpty()
                .allMatch(way -> way.contains("malvern/social-media/clauses/"));
        assertThat(asked.select(".duty").eachText()).isNotEmpty();
    }

    @Test
    void thoseWhomThePolicyDoesNotCoverAreToldSoAndWhereToLook() {
        Document own = BuiltSite.get().page("for/carmarthenshire/councillors/index.html");
        assertThat(own.select(".lede").text()).isEqualTo("This policy does not cover you.");
        assertThat(own.select("main").text()).contains("The Code of Conduct that applies to Members of the Council");
        assertThat(own.select(".own, section[aria-labelledby=Silent], section[aria-labelledby=Take]")).isEmpty();
    }

    @Test
    void theListIsTwoTapsFromHome() {
        page.navigate(BuiltSite.get().folder().resolve("index.html").toUri().toString());
        page.locator(".councils a[href='for/malvern/staff/index.html']").click();
        page.locator("section[aria-labelledby=Take] a").first().click();
        assertThat(page.url()).endsWith("checklists/malvern/staff.html");
    }

    @Test
    void whatIsTickedOpensAndIsPrintedAlone() {
        page.navigate(BuiltSite.get().folder().resolve("for/malvern/staff/post.html").toUri().toString());
        assertThat(shown()).as("nothing is ticked yet").isZero();
        assertThat(printed()).as("nothing ticked: all is printed").isEqualTo(page.locator(".situation").count());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.locator(".situation input").nth(1).press("Space");
        page.locator(".situation label").nth(3).click();
        assertThat(shown()).isEqualTo(2);
        assertThat(printed()).isEqualTo(2);
        assertThat(page.locator("main").textContent()).doesNotContain("Yes, you may");
    }

    private int shown() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return visible(".situation .then");
    }

    private int printed() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return visible(".situation");
    }

    private int visible(String what) {
        return (int) page.evaluate("what => [...document.querySelectorAll(what)]"
                + ".filter(e => e.getClientRects().length).length", what);
    }

    @Test
    void aPosterIsOneSideOfA4InLargeType() {
        List<Path> posters = BuiltSite.get().pages().stream().filter(file -> file.endsWith("poster.html"))
                .filter(file -> file.toString().contains("carmarthenshire")).toList();
        assertThat(posters).as("the council with the longest lines").hasSizeGreaterThanOrEqualTo(2);
        for (Path poster : posters) {
            page.navigate(poster.toUri().toString());
            String pdf =
                    new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
            assertThat(SHEET.matcher(pdf).results().count()).as("%s", poster).isEqualTo(1);
        }
    }

    /// The hub's number is known everywhere and not given again for the council; nobody's is known of Malvern's manager.
    @Test
    void whomToTellIsReachedByWhatIsKnownOfThem() {
        page.navigate(BuiltSite.get().folder().resolve("for/pewsey/staff/poster.html").toUri().toString());
        assertThat(page.locator(".contacts li").allInnerTexts()).anyMatch(told -> told.matches(
                "(?s)Multi-Agency Safeguarding Hub.*Telephone.*0300 456 0108")).noneMatch(told -> told.contains(
                        "E-mail"
                                + " Not known"));
        page.navigate(BuiltSite.get().folder().resolve("for/malvern/staff/index.html").toUri().toString());
        assertThat(page.locator(".contacts li").allInnerTexts())
                .anyMatch(told -> told.matches("(?s)Line manager.*Telephone and e-mail.*Not known"));
    }
}
