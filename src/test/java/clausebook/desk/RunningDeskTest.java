package clausebook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.golden.FolderBytes;
import clausebook.pipeline.Pipeline;
import clausebook.publish.Progress;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// A clerk sees what is there and what is missing, looks at the site, and publishes it.
final class RunningDeskTest {

    private static final int LARGEST = 150_000;
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"#]*)");

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");

    @TempDir private Path folder;
    private TestDesk desk;

    @BeforeEach
    void open() throws IOException {
        FolderBytes.copy(Path.of("src/test/resources/unread/content"), folder.resolve("content"), false);
        desk = new TestDesk(folder);
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void theFirstPageTellsWhatIsMissingAndEachOfItsLinksLeadsSomewhere() throws Exception {
        String home = desk.get("").body();
        assertThat(home).contains("What is still missing", "clauses to confirm", "that nobody has read",
                "30 November 2026");
        assertLinksLead("", home);
        assertLinksLead("publish", desk.get("publish").body());
        assertLinksLead("mistakes", desk.get("mistakes").body());
        assertLinksLead("preview", desk.get("preview").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//evil.example/", "http://evil.example/", "data:text/html,x",
        "../../site.yaml", "%5c%5cserver%5cshare", "C:%5cWindows", "con", "%0d%0aX:y"})
    void theFrameHoldsPagesOfTheSiteAlone(String page) throws Exception {
        Element frame = Jsoup.parse(desk.get("preview?page=" + page).body()).selectFirst("iframe");
        assertThat(frame.attr("src")).isEqualTo("site/index.html");
    }

    private void assertLinksLead(String page, String html) throws Exception {
        for (String link : LINK.matcher(html).results().map(found -> found.group(1)).distinct().toList()) {
            String target = link.replaceFirst("^\\./", "").replace("&amp;", "&");
            assertThat(desk.get(target).statusCode()).as(page + " → " + link).isEqualTo(200);
        }
    }

    @Test
    void noPageOfTheDeskIsLarge() throws Exception {
        int shared = 0;
        for (String asset : List.of("clausebook.css", "desk.css", "desk.js", "icon.svg")) {
            shared += bytes("assets/" + asset);
        }
        for (String page : List.of("", "preview", "publish", "mistakes")) {
            assertThat(bytes(page) + shared).as(page).isLessThan(LARGEST);
        }
    }

    private int bytes(String page) throws Exception {
        return desk.get(page).body().getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void whatIsPublishedIsWhatABuildPublishesAndTheZipHoldsIt() throws Exception {
        Path expected = build(Path.of("src/test/resources/unread/content"), "expected");
        assertThat(desk.get("publish").body()).contains("pages are new", "Still not read");

        assertThat(publish("").statusCode()).isEqualTo(303);

        assertThat(FolderBytes.of(folder.resolve("site"))).isEqualTo(FolderBytes.of(expected));
        try (ZipFile zip = new ZipFile(folder.resolve("site.zip").toFile())) {
            assertThat(zip.size()).isEqualTo(FolderBytes.of(expected).size() - 1);
        }
        assertThat(desk.get("publish?done").body()).contains("Published:", "nothing to publish");
        // what the desk keeps beside the content changes nothing for a build
        assertThat(FolderBytes.of(build(folder.resolve("content"), "after"))).isEqualTo(FolderBytes.of(expected));
    }

    /// As a browser does that shows the page.
    private HttpResponse<String> publish(String more) throws Exception {
        Matcher version = VERSION.matcher(desk.get("publish").body());
        return desk.post("publish", version.find() ? "version=" + version.group(1) + more : more);
    }

    @Test
    void whatWasChangedSinceItWasShownIsNotPublished() throws Exception {
        Matcher shown = VERSION.matcher(desk.get("publish").body());
        assertThat(shown.find()).isTrue();
        Path file = folder.resolve("content/councils/ashby/council.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("Ashby", "Ashby Magna"));

        var refused = desk.post("publish", "version=" + shown.group(1));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("was changed since you looked", "Make the site");
        assertThat(folder.resolve("site")).doesNotExist();
        Files.writeString(file, text);
        assertThat(desk.post("publish", "version=" + shown.group(1)).statusCode()).isEqualTo(303);
    }

    @Test
    void whatChangesIsSaidByTheTitlesOfThePages() throws Exception {
        publish("");
        Path file = folder.resolve("content/councils/ashby/council.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("Ashby", "Ashby Magna"));
        assertThat(desk.get("publish").body()).contains("pages change", "Ashby Magna");

        assertThat(publish("").statusCode()).isEqualTo(303);
        assertThat(folder.resolve("journal/before-site.zip")).exists();
        assertThat(folder.resolve("site/ashby/index.html")).content().contains("Ashby Magna");
    }

    @Test
    void withAMistakeNothingIsPublishedAndTheWordsOfCheckAreShown() throws Exception {
        Files.writeString(folder.resolve("content/site.yaml"), "title: [\n");

        var refused = publish("");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("How to mend it", "content/site.yaml");
        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(desk.get("").body()).contains("mistake to mend");
        assertThat(desk.get("preview").body()).contains("this is the site as it was before them", "<iframe");
    }

    @Test
    void filesOfSomebodyElseAreNamedAndKeptWhenSheSaysSo() throws Exception {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/mine.txt"), "mine");
        assertThat(publish("").body()).contains("mine.txt", "Keep these files");
        assertThat(folder.resolve("site/index.html")).doesNotExist();

        assertThat(publish("&keep=yes").statusCode()).isEqualTo(303);
        assertThat(folder.resolve("site/mine.txt")).hasContent("mine");
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void aSecondStartFindsTheFirstAndOneThatHasEndedIsPassedOver() throws Exception {
        DeskSetup again = TestDesk.setup(folder);
        assertThat(OtherStart.of(again)).contains(desk.address());
        desk.close();
        assertThat(OtherStart.of(again)).isEmpty();
        desk = new TestDesk(folder);
        assertThat(OtherStart.of(again)).contains(desk.address());
    }

    @Test
    void theButtonClosesItAfterItHasSaidWhatThatMeans() throws Exception {
        assertThat(desk.get("close").body()).contains("Nothing is lost", "Back to the desk");
        assertThat(desk.get("").body()).contains("href=\"close\"");
        var closed = desk.post("close", "");
        assertThat(closed.statusCode()).isEqualTo(200);
        assertThat(closed.body()).contains("The desk is closed").doesNotContain("href=\"./\"", "desk.js");
        desk.awaitUnused();
    }

    @Test
    void anEmptyFolderBeginsWithANameAndCanBeShown(@TempDir Path empty) throws Exception {
        try (TestDesk fresh = new TestDesk(empty)) {
            assertThat(fresh.get("").headers().firstValue("Location").orElse("")).endsWith("/begin");
            assertThat(fresh.post("begin", "title=++").statusCode()).isEqualTo(422);
            assertThat(fresh.post("begin", "title=+").body()).contains("aria-invalid", "Problem:");
            assertThat(fresh.post("begin", "title=Policies+of+%C3%86lfton%3A+%5Ball%5D").statusCode()).isEqualTo(303);
            assertThat(empty.resolve("content/site.yaml")).content().contains("Policies of Ælfton: [all]");
            assertThat(fresh.get("").body()).contains("Your policies");
            assertThat(fresh.get("site/index.html").body()).contains("Policies of Ælfton: [all]");
            assertThat(fresh.post("begin", "title=Other").statusCode()).isEqualTo(303);
            assertThat(empty.resolve("content/site.yaml")).content().doesNotContain("Other");
        }
    }

    @Test
    void theSiteIsServedUnchangedAndNothingBesideIt() throws Exception {
        Path expected = build(Path.of("src/test/resources/unread/content"), "expected");
        for (String page : List.of("index.html", "assets/clausebook.css", "data/clauses.json", "search.html")) {
            assertThat(desk.get("site/" + page).body()).isEqualTo(Files.readString(expected.resolve(page)));
        }
        for (String none : List.of("site/nowhere.html", "site/ashby", "assets/page.ftlh", "nowhere", "assets/x/y",
                "site/clausebook-site.txt", "content/site.yaml")) {
            assertThat(desk.get(none).statusCode()).as(none).isEqualTo(404);
        }
        assertThat(desk.get("site").statusCode()).isEqualTo(303);
        assertThat(desk.get("state?after=0").body()).contains("\"current\": true");
        assertThat(desk.get("state?after=x").statusCode()).isEqualTo(400);
    }

    private Path build(Path content, String name) {
        Path out = folder.resolve(name);
        Problems problems = new Problems();
        assertThat(new Pipeline(problems).build(new Pipeline.Folders(content, TestDesk.TEMPLATES, Optional.empty(), out,
                LocalDate.of(2026, 11, 30)), Progress.SILENT)).as(problems.inOrder().toString()).isPresent();
        return out;
    }
}
