package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A real browser for tests: the machine's own Chromium, driven through the machine's own Node. Where Chromium is there
/// without a window it is taken first: the same pages cost it half the time.
///
/// Where one of them is missing the test is skipped and the run says so; with `-Dbrowser.required=true` it fails
/// instead.
public final class TestBrowser implements AutoCloseable {

    private static final List<String> CALM = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage");

    private final Playwright playwright;
    private final Browser browser;

    private TestBrowser(Path node, Path chromium) {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setHeadless(true).setArgs(CALM));
    }

    /// Opens it, or skips the running test. To be called for each test, not once before all: else a skip looks like no
    /// test.
    public static TestBrowser open() {
        Optional<Path> node = onPath("node", "nodejs");
        Optional<Path> chromium = Optional.ofNullable(System.getenv("BROWSER_BIN")).map(Path::of)
                .or(() -> onPath("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"));
        boolean there = node.isPresent() && chromium.isPresent();
        if (Boolean.getBoolean("browser.required")) {
            assertThat(there).as("Chromium and Node are needed, because browser.required is set").isTrue();
        }
        if (!there) {
            System.out.println(
                    "Skipped: no Chromium or no Node was found on this computer, so the pages were not opened in "
                            + "a browser.");
        }
        Assumptions.assumeTrue(there, "no Chromium or no Node on this computer");
        return new TestBrowser(node.orElseThrow(), chromium.orElseThrow());
    }

    private static Optional<Path> onPath(String... names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name))).filter(Files::isExecutable)
                .map(Path::toAbsolutePath).findFirst();
    }

    /// The browser itself.
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
