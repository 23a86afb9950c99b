package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.load.ChangedSource;
import clausebook.load.FolderSource;
import clausebook.pipeline.Pipeline;
import clausebook.site.TestBrowser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader types, what an address holds and what an author calls a clause never becomes page code, even where the
/// browser keeps to no policy: with the policy on, a fault of the script would not show.
final class HostileQueryTest {

    private static final Path CONTENT = Path.of("src/test/resources/golden/content");
    private static final String EDITION = "councils/anytown/parking/2026.yaml";
    private static final String TITLE = "A permit <img src=x onerror=alert(1)></script><script>alert(2)</script>";
    private static final List<String> QUERIES = List.of("permit", "<img src=x onerror=alert(3)>",
            "permit <svg/onload=alert(4)>", "\"><script>alert(5)</script>", "javascript:alert(6)",
            "permit&council=<img src=x onerror=alert(7)>", "permit&page=<img src=x onerror=alert(8)>",
            "permit&__proto__=x&constructor=y", "\u2028alert(9)\u2028", "%", "a".repeat(5_000));

    @TempDir private Path folder;

    @Test
    void nothingThatIsTypedOrCalledRuns() throws IOException {
        List<String> ran = new ArrayList<>();
        try (TestBrowser browser = TestBrowser.open();
                BrowserContext context =
                        browser.browser().newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            Path site = PublishedSearch.write(guide(), folder);
            Page page = context.newPage();
            page.onDialog(dialog -> {
                ran.add(page.url() + ": " + dialog.message());
                dialog.dismiss();
            });
            page.onPageError(fault -> ran.add(page.url() + ": " + fault));
            for (String query : QUERIES) {
                page.navigate(site.toUri() + "search.html?q=" + encoded(query));
                page.waitForFunction("document.querySelector('[role=status]').textContent");
                assertThat(page.locator("main img, main svg[onload], main script").count()).as(query).isZero();
            }
            page.navigate(site.toUri() + "search.html?q=permit");
            page.waitForFunction("document.querySelector('[data-hit]')");
            assertThat(page.textContent("[data-search-results]")).contains("<img src=x onerror=alert(1)>");
            assertThat(ran).isEmpty();
            page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(0)>')");
            page.waitForCondition(() -> !ran.isEmpty());
            assertThat(ran).as("planted").singleElement().asString().endsWith(": 0");
        }
    }

    /// The parts behind `&` are further fields of the address.
    private static String encoded(String query) {
        String[] parts = query.split("&");
        StringBuilder encoded = new StringBuilder(URLEncoder.encode(parts[0], StandardCharsets.UTF_8));
        for (int i = 1; i < parts.length; i++) {
            String[] field = parts[i].split("=", 2);
            encoded.append('&').append(field[0]).append('=')
                    .append(URLEncoder.encode(field[1], StandardCharsets.UTF_8));
        }
        return encoded.toString();
    }

    private static Guide guide() throws IOException {
        String edition = Files.readString(CONTENT.resolve(EDITION));
        String hostile = edition.replace("title: A permit for each car", "title: '" + TITLE + "'");
        assertThat(hostile).isNotEqualTo(edition);
        Problems problems = new Problems();
        return new Pipeline(problems)
                .check(new ChangedSource(new FolderSource(CONTENT),
                        Map.of(EDITION, hostile.getBytes(StandardCharsets.UTF_8))))
                .map(linked -> Deriver.derive(linked, LocalDate.of(2026, 11, 20)))
                .orElseThrow(() -> new AssertionError(problems.inOrder().toString()));
    }
}
