package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.pipeline.Pipeline;
import clausebook.publish.Progress;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// The site of councils with three kinds of policy, one of which has ended: what only such a site has is open to
/// everybody, and a search can be narrowed to a kind.
final class SeveralKindsTest {

    private static final Path SITE = Path.of("target/test-golden-site").toAbsolutePath();
    private static final List<String> OWN = List.of("anytown/own-house.html", "anytown/your-complaints/index.html",
            "compare/kinds/complaints/index.html", "compare/kinds/complaints/councils.html",
            "compare/kinds/complaints/overview.html", "compare/kinds/complaints/for-residents.html",
            "dunham/index.html", "dunham/parking/index.html", "register.html");

    @AutoClose private final TestBrowser browser = TestBrowser.open();

    static {
        Problems problems = new Problems();
        assertThat(new Pipeline(problems).build(new Pipeline.Folders(Path.of("src/test/resources/golden/content"),
                Path.of("templates"), Optional.empty(), SITE, LocalDate.of(2026, 11, 20)), Progress.SILENT))
                .isPresent();
    }

    @Test
    void whatOnlySuchASiteHasIsAccessibleInEveryMode() {
        assertThat(violations(mode(320), Media.SCREEN)).isEmpty();
        assertThat(violations(mode(1280).setColorScheme(ColorScheme.DARK), Media.SCREEN)).isEmpty();
        assertThat(violations(mode(768).setForcedColors(ForcedColors.ACTIVE), Media.SCREEN)).isEmpty();
        assertThat(violations(mode(768), Media.PRINT)).isEmpty();
    }

    @Test
    void aSearchIsNarrowedToAKindOfPolicy() {
        try (Page page = browser.browser().newPage()) {
            page.navigate(SITE.resolve("search.html").toUri() + "?q=clerk");
            page.waitForSelector("[data-hit]");
            assertThat(page.locator("[data-chip='kind:'] .count").textContent()).isEmpty();
            String told = page.textContent("[data-chip='kind:complaints'] .count");

            page.click("[data-chip='kind:complaints']");
            page.waitForCondition(() -> page.url().contains("kind=complaints") && page.locator("[data-applied] a")
                    .count() == 1);

            assertThat(page.textContent("[role=status]")).startsWith(told + " clause");
            assertThat((List<?>) page.locator("[data-hit]")
                    .evaluateAll("links => links.map(link => link.getAttribute('href'))")).isNotEmpty()
                    .allMatch(link -> link.toString().contains("complaints/"));
            assertThat(page.textContent("[data-applied]")).contains("Complaints");
        }
    }

    @Test
    void aSiteOfOneKindHasNoSuchFilter() {
        assertThat(BuiltSite.get().page("search.html").select("[data-chip^=kind]")).isEmpty();
    }

    private static Browser.NewContextOptions mode(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 800);
    }

    private List<String> violations(Browser.NewContextOptions mode, Media media) {
        return Axe.violations(browser, mode, media,
                OWN.stream().map(page -> SITE.resolve(page).toUri().toString()).toList());
    }
}
