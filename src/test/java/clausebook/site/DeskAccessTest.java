package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.desk.TestDesk;
import clausebook.golden.FolderBytes;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The desk in a browser: for everybody, at every width, by keyboard; and a change is seen without a touch.
@Execution(ExecutionMode.CONCURRENT)
final class DeskAccessTest {

    private static final int HEIGHT = 900;
    private static final int LARGEST = 150_000;
    private static final String CLAUSE = "stage-one";
    /// As a browser sends it without a script. Nothing tells what its 1.9 is.
    private static final String DOCUMENT = Stream.of("name=\"name\"\n\nBrook", "name=\"title\"\n\nReplies",
            "name=\"edition\"\n\n2027", "name=\"kind\"\n\ncomplaints",
            "name=\"file\"; filename=\"a.txt\"\n\nReplies\n\n1. Replies\n\n1.1 Staff must reply.\n\n1.2 Replies are short.\n\n1.9 Replies are kept.\n\n1.3 Replies are free.\n")
            .map(part -> "--b0\nContent-Disposition: form-data; " + part + "\n")
            .collect(Collectors.joining("", "", "--b0--\n")).replace("\n", "\r\n");

    @TempDir private Path folder;
    @AutoClose private final TestBrowser browser = TestBrowser.open();
    private TestDesk desk;

    @BeforeEach
    void open() throws IOException {
        FolderBytes.copy(UnreadSite.CONTENT, folder.resolve("content"), false);
        desk = new TestDesk(folder);
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private static Browser.NewContextOptions width(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, HEIGHT);
    }

    @Test
    void everyKindOfPageIsSoundHtmlSmallAndWithoutABarrier() throws Exception {
        List<String> sound = whole(List.of("", "import", "questions/ashby/complaints/2026",
                "questions/ashby/complaints/2026/how-long", "read/ashby/complaints/2026",
                "read/ashby/complaints/2026/" + CLAUSE, conflict(), "history", "preview", "publish", "close",
                "nowhere"));
        List<String> found = new ArrayList<>(Axe.violations(browser, width(320), Media.SCREEN, sound));
        found.addAll(Axe.violations(browser, width(768).setForcedColors(ForcedColors.ACTIVE), Media.SCREEN, sound));
        found.addAll(Axe.violations(browser, width(1280).setColorScheme(ColorScheme.DARK), Media.SCREEN, sound));
        assertSound(sound);

        desk.upload("import", DOCUMENT);
        List<String> asking = whole(List.of("", "receipt/brook/replies/2027", "decide/brook/replies/2027", "mistakes",
                "preview", "publish"));
        found.addAll(Axe.violations(browser, width(320).setColorScheme(ColorScheme.DARK), Media.SCREEN, asking));
        assertSound(asking);
        assertThat(found).isEmpty();
    }

    private List<String> whole(List<String> pages) {
        return pages.stream().map(page -> desk.address() + page).toList();
    }

    /// A change is saved at the desk, an editor writes other words over it, and the change is to be undone.
    private String conflict() throws Exception {
        String page = "read/ashby/complaints/2026/" + CLAUSE;
        FormElement form = (FormElement) Jsoup.parse(desk.get(page).body()).selectFirst("#Reading");
        form.selectFirst("[name='" + CLAUSE + ".rule.0.says']").text("zzmine");
        String sent = form.formData().stream().map(field -> field.key() + "="
                + URLEncoder.encode(field.value(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        String saved = desk.post(page, sent + "&action=save").headers().firstValue("Location").orElseThrow();
        Path file = folder.resolve("content/councils/ashby/complaints/2026.yaml");
        Files.writeString(file, Files.readString(file).replace("zzmine", "zztheirs"));
        String step = saved.substring(saved.indexOf("done=") + "done=".length());
        desk.post("history", "action=undo&step=" + step);
        return "conflict?step=" + step;
    }

    private void assertSound(List<String> addresses) throws Exception {
        HtmlFaults faults = new HtmlFaults();
        int shared = 0;
        for (String asset : List.of("clausebook.css", "desk.css", "reading.css", "desk.js", "reading.js")) {
            shared += desk.get("assets/" + asset).body().length();
        }
        try (BrowserContext context = browser.browser().newContext(width(320))) {
            Page page = context.newPage();
            for (String address : addresses) {
                page.navigate(address);
                assertThat(page.evaluate("document.documentElement.scrollWidth")).as(address).isEqualTo(320);
                String html = page.request().get(address).text();
                assertThat(html.getBytes(StandardCharsets.UTF_8).length + shared).as(address).isLessThan(LARGEST);
                Path copy = folder.resolve("copy" + address.hashCode() + ".html");
                Files.writeString(copy, html);
                faults.check(copy);
            }
        }
        assertThat(faults.end()).isEmpty();
    }

    @Test
    void theFrameIsLoadedAgainAfterAChangeAndAMistakeIsSaid() throws IOException {
        try (BrowserContext context = browser.browser().newContext(width(1280))) {
            Page page = context.newPage();
            List<String> faults = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    faults.add(message.text());
                }
            });
            page.navigate(desk.address() + "preview?page=ashby/index.html");
            Frame frame = page.frames().get(1);
            frame.waitForSelector("h1:has-text('Ashby')");
            Path council = folder.resolve("content/councils/ashby/council.yaml");
            String text = Files.readString(council);

            Files.writeString(council, text.replace("Ashby", "Ashby Magna"));
            frame.waitForSelector("h1:has-text('Ashby Magna')");

            Files.writeString(council, "name: [\n");
            page.waitForSelector("#State[data-current=false] summary");
            assertThat(frame.textContent("h1")).contains("Ashby Magna");
            assertThat(page.textContent("#State [role=status]")).contains("as it was before them");
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void theKeyboardAloneReadsAndPublishesWithoutAScript() throws IOException {
        try (BrowserContext context =
                browser.browser().newContext(width(1280).setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(desk.address());
            page.focus("#Policy");
            page.keyboard().type("zzz");
            page.keyboard().press("Enter");
            page.waitForURL("**policy=zzz");
            assertThat(page.textContent("main")).contains("No policy.");

            page.navigate(desk.address() + "import");
            page.setInputFiles("#file", Files.writeString(folder.resolve("a.txt"), "1. Keys"));
            page.fill("#edition", "2027");
            press(page, "Read the document");
            page.waitForSelector("#Summary");
            assertThat(page.title()).startsWith("Problem:");
            press(page, "Write the council’s name");
            page.waitForURL("**#name");

            page.navigate(desk.address() + "read/ashby/complaints/2026/" + CLAUSE);
            press(page, "Later");
            page.waitForURL(url -> !url.endsWith(CLAUSE));
            page.navigate(desk.address() + "questions/ashby/complaints/2026/how-long");
            press(page, "Not said");
            assertThat(page.textContent("[role=status]")).contains("Not said: How long may an answer take?");

            page.navigate(desk.address() + "publish");
            press(page, "Make the site");
            page.waitForURL("**publish?done");
            assertThat(page.textContent("[role=status]")).contains("Published:");
        }
    }

    /// Goes to a link or button by the tabulator and presses Enter.
    private static void press(Page page, String words) {
        int tabs = 0;
        while (!String.valueOf(page.evaluate("document.activeElement.textContent")).startsWith(words)) {
            assertThat(tabs++).as(words).isLessThan(120);
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
    }

    @Test
    void singleKeysDoWhatButtonsDoUntilTheyAreTurnedOff() {
        try (BrowserContext context = browser.browser().newContext(width(1280))) {
            Page page = context.newPage();
            String first = desk.address() + "questions/ashby/complaints/2026/how-long";
            page.navigate(first);
            page.keyboard().press("n");
            page.waitForURL("**/questions/ashby/complaints/2026?done=*");
            page.navigate(first);
            page.click("text=Turn them off");
            page.keyboard().press("n");
            assertThat(page.url()).isEqualTo(first);
        }
    }
}
