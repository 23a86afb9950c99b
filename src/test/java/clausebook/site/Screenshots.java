package clausebook.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;

/// Makes pictures of one page of each kind, for people to look at: `mvn -Pscreenshots test-compile`, then open
/// `target/screenshots/`.
public final class Screenshots {

    /// How a page is looked at.
    private record Look(String name, int width, ColorScheme colours, Media media) {}

    private static final List<Look> LOOKS = List.of(new Look("phone", 390, ColorScheme.LIGHT, Media.SCREEN),
            new Look("phone-dark", 390, ColorScheme.DARK, Media.SCREEN),
            new Look("desktop", 1280, ColorScheme.LIGHT, Media.SCREEN),
            new Look("desktop-dark", 1280, ColorScheme.DARK, Media.SCREEN),
            new Look("print", 794, ColorScheme.LIGHT, Media.PRINT));

    private Screenshots() {}

    /// @param arguments the folder for the pictures
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        try (TestBrowser browser = TestBrowser.open()) {
            LOOKS.forEach(look -> take(look, browser, folder));
        }
        System.out.println("The pictures are in " + folder);
    }

    private static void take(Look look, TestBrowser browser, Path folder) {
        try (BrowserContext context = browser.browser().newContext(
                new Browser.NewContextOptions().setViewportSize(look.width(), 900).setColorScheme(look.colours()))) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(look.media()));
            for (Path file : BuiltSite.get().someOfEachKind(1)) {
                page.navigate(file.toUri().toString());
                String name = BuiltSite.get().folder().relativize(file).toString().replaceAll("[/\\\\]", "--")
                        .replace(".html", "");
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                        .setPath(folder.resolve(look.name()).resolve(name + ".png")));
            }
        }
    }
}
