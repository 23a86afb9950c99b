package clausebook.index;

import clausebook.site.TestBrowser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The search page of the real content in a browser, as wide as a phone.
///
/// @param page   where it is looked at
/// @param faults what the browser complained of since it was opened
record SearchScreen(TestBrowser browser, Page page, List<String> faults) implements AutoCloseable {

    private static Path shared;

    /// Opens a page in which nothing is shown yet, or skips the running test.
    static SearchScreen open() {
        TestBrowser browser = TestBrowser.open();
        BrowserContext phone =
                browser.browser().newContext(new Browser.NewContextOptions().setViewportSize(390, 800));
        SearchScreen screen = new SearchScreen(browser, phone.newPage(), new ArrayList<>());
        screen.page.onConsoleMessage(message -> screen.faults.add(message.text()));
        screen.page.onPageError(fault -> screen.faults.add(String.valueOf(fault)));
        return screen;
    }

    /// The site with its search, made once for all tests of a run: none of them changes it.
    static synchronized Path site() throws IOException {
        if (shared == null) {
            shared = site(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "search"));
        }
        return shared;
    }

    /// Writes the site with its search to a folder.
    static Path site(Path folder) throws IOException {
        return PublishedSearch.write(Content.real(), folder);
    }

    /// The addresses of the hits, in their order.
    ///
    /// @param query names and values as they are typed: `q=photo child&duty=do`
    List<String> hits(Path site, String query) {
        List<String> encoded = new ArrayList<>();
        for (String part : query.split("&")) {
            encoded.add(part.replaceAll("=.*", "=")
                    + URLEncoder.encode(part.replaceAll("^.*?=", ""), StandardCharsets.UTF_8));
        }
        return hitsAt(site.toUri() + "search.html?" + String.join("&", encoded));
    }

    /// The addresses of the hits at an address of the page.
    @SuppressWarnings("unchecked")
    List<String> hitsAt(String address) {
        page.navigate(address);
        page.waitForFunction("document.querySelector('[role=status]').textContent");
        return (List<String>) page.evaluate(
                "[...document.querySelectorAll('[data-search-results] [data-hit]')].map(hit => "
                        + "hit.getAttribute('href'))");
    }

    @Override
    public void close() {
        browser.close();
    }
}
