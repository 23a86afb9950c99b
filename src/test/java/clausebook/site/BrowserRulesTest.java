package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// In a real browser: the strict policy is never broken, nothing is asked of another host, nothing is stored, nothing
/// scrolls sideways. Six pages of each kind are looked at, and every page by `mvn -Pthorough`.
@Execution(ExecutionMode.CONCURRENT)
final class BrowserRulesTest {

    @TempDir private Path folder;
    @AutoClose private final TestBrowser browser = TestBrowser.open();

    @Test
    void noPageBreaksThePolicyOrAsksAnotherHostFromAFolder() {
        assertThat(
                visit(BuiltSite.get().folder().toUri().toString(), BuiltSite.get().folder(),
                        BuiltSite.get().someOfEachKind(Counts.of(6, Integer.MAX_VALUE))))
                .isEmpty();
    }

    @Test
    void noPageBreaksThePolicyOrAsksAnotherHostFromAServer() {
        try (LoopbackServer server = LoopbackServer.of(BuiltSite.get().folder())) {
            assertThat(visit(server.address() + "/", BuiltSite.get().folder(),
                    BuiltSite.get().someOfEachKind(Counts.of(1, 3))))
                    .isEmpty();
        }
    }

    @Test
    void plantedFaultsAreFound() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"),
                "<!DOCTYPE html><html lang=en><head><title>A</title><meta http-equiv=Content-Security-Policy"
                        + " content=\"default-src 'none'\"></head><body><script>document.title='B'</script><img "
                        + "src='http://127.0.0.1:9/x.png' alt=''><div style='width:900px'>wide</div></body></html>");
        assertThat(visit(folder.toUri().toString(), folder, List.of(page)))
                .anyMatch(fault -> fault.contains("inline script")).anyMatch(fault -> fault.contains("x.png"));
        Path wide = Files.writeString(folder.resolve("wide.html"),
                "<!DOCTYPE html><html "
                        + "lang=en><head><title>A</title><style>div{width:900px}</style></head><body><div>wide</div></body></html>");
        assertThat(visit(folder.toUri().toString(), folder, List.of(wide)))
                .anyMatch(fault -> fault.contains("scrolls sideways"));
        Path storing = Files.writeString(folder.resolve("storing.html"),
                "<!DOCTYPE html><html "
                        + "lang=en><head><title>A</title></head><body><script>localStorage.setItem('a', "
                        + "'b')</script></body></html>");
        assertThat(visit(folder.toUri().toString(), folder, List.of(storing))).singleElement().asString()
                .endsWith("stores something");
    }

    /// Chromium takes no cookie from a page in a folder, so a server is needed to see that one would be told.
    @Test
    void plantedCookieIsFound() throws Exception {
        Path baking = Files.writeString(folder.resolve("baking.html"),
                "<!DOCTYPE html><html lang=en><head><title>A</title></head><body><script>document.cookie = "
                        + "'a=b'</script></body></html>");
        try (LoopbackServer server = LoopbackServer.of(folder)) {
            assertThat(visit(server.address() + "/", folder, List.of(baking))).containsExactly("cookies were set");
        }
    }

    /// Opens pages at a width of 320 and tells what went wrong.
    private List<String> visit(String root, Path site, List<Path> pages) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context =
                browser.browser().newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> faults.add(page.url() + ": " + message.text()));
            page.onPageError(error -> faults.add(page.url() + ": " + error));
            context.onRequest(request -> {
                if (!request.url().startsWith(root)) {
                    faults.add(page.url() + ": asks for " + request.url());
                }
            });
            for (Path file : pages) {
                page.navigate(root + site.relativize(file).toString().replace('\\', '/'));
                // a page that leads on has gone by now, and the one behind it has its own turn
                if (page.url().endsWith(file.getFileName().toString())) {
                    look(page, faults);
                }
            }
            if (!context.cookies().isEmpty()) {
                faults.add("cookies were set");
            }
        }
        return faults;
    }

    private static void look(Page page, List<String> faults) {
        if (!(Boolean) page
                .evaluate("() => document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth")) {
            faults.add(page.url() + ": scrolls sideways at 320");
        }
        if (!(Boolean) page.evaluate(
                "() => { try { return localStorage.length + sessionStorage.length === 0 } catch (e) { return true "
                        + "} }")) {
            faults.add(page.url() + ": stores something");
        }
    }
}
