package clausebook.desk;

import clausebook.pipeline.SampleSite;
import clausebook.site.TestBrowser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Makes pictures of the desk in the middle of a year, for the handbook and for people who change its pages:
/// `mvn -Pdesk-pictures test-compile`.
public final class DeskPictures {

    /// The pages of the year, while its next edition is in work.
    static final List<String> PAGES = List.of("", "change", "change/topics", "edit/site", "edit/council/exampleton",
            "edit/edition/exampleton/keys/2027", "edit/clause/exampleton/keys/2027/lost", "edit/entry/topics/lost-keys",
            "remove/entry/topics/lost-keys", "rename/entry/topics/lost-keys", "new/entry/questions",
            "new/clause/exampleton/keys/2027", "new/office/exampleton", "year/exampleton/keys",
            "beside/exampleton/keys/2027", "start");
    private static final int HEIGHT = 900;

    private DeskPictures() {}

    /// @param arguments the folder for the pictures
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path pictures = Path.of(arguments[0]);
        Path folder = Files.createTempDirectory("clausebook-desk");
        SampleSite.write(folder.resolve("content"));
        try (TestDesk desk = new TestDesk(folder); TestBrowser browser = TestBrowser.open()) {
            desk.post("year/exampleton/keys", "action=new&label=2027");
            Path edition = folder.resolve("content/councils/exampleton/keys/2027.yaml");
            Files.writeString(edition, Files.readString(edition).replace("a key should tell", "a key must tell")
                    .replace("duty: should, printed: should", "duty: must, printed: must"));
            desk.get("state?after=0");
            for (int width : new int[] {390, 1280}) {
                for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    take(desk, browser, width, colours, pictures);
                }
            }
        }
        System.out.println("The pictures are in " + pictures);
    }

    private static void take(TestDesk desk, TestBrowser browser, int width, ColorScheme colours, Path pictures) {
        try (BrowserContext context = browser.browser().newContext(
                new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setColorScheme(colours))) {
            Page page = context.newPage();
            for (String name : PAGES) {
                page.navigate(desk.address() + name);
                String file = (name.isEmpty() ? "home" : name.replace('/', '-')) + "-" + width + "-"
                        + colours.name().toLowerCase(Locale.ROOT) + ".png";
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(pictures.resolve(file)));
            }
        }
    }
}
