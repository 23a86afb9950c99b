package clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The whole small site, drawn with the real templates.
final class RendererTest {

    private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @Test
    void drawsOnePageOfEachKind() {
        assertThat(site(SmallGuide.make())).containsKeys("index.html", "councils.html", "anytown/index.html",
                "anytown/social-media/index.html", "anytown/social-media/y2023/index.html",
                "anytown/social-media/y2024/index.html", "anytown/social-media/clauses/photos.html",
                "topics/index.html", "topics/photos.html", "instruments/index.html", "roles/index.html",
                "audiences/index.html", "audiences/staff.html", "glossary.html", "a-z.html", "reviews.html",
                "about.html", "accessibility.html", "404.html");
    }

    @Test
    void escapesHostileWordsEverywhere() {
        assertThat(site(SmallGuide.make()).values())
                .allSatisfy(page -> assertThat(page).doesNotContain("<script>", "<b>pictures"));
        assertThat(site(SmallGuide.make()).get("anytown/social-media/clauses/photos.html"))
                .contains("Photos &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;")
                .contains("<em>post</em>");
    }

    @Test
    void everyLinkLeadsToAPageAndItsAnchor() {
        Map<String, String> site = site(SmallGuide.make());
        site.forEach(
                (path, page) -> HREF.matcher(page).results().map(link -> link.group(1)).filter(RendererTest::isInside)
                        .forEach(link -> assertThat(leads(site, path, link)).as("%s on %s", link, path).isTrue()));
    }

    @Test
    void aClauseThatHasGoneKeepsItsPageAndSaysSo() {
        assertThat(site(SmallGuide.make()).get("anytown/social-media/clauses/old.html"))
                .contains("This clause was withdrawn").contains("No longer needed.").contains("Edition 2023")
                .contains("Do not <em>post</em> pictures.");
    }

    @Test
    void anEditionThatNoLongerAppliesShowsTheWayOut() {
        assertThat(site(SmallGuide.make()).get("anytown/social-media/y2023/index.html"))
                .contains("This edition no longer applies")
                .contains("<a href=\"../index.html\">Read the policy as it stands today</a>").contains("noindex");
    }

    @Test
    void anEarlierIdOfATopicLeadsOn() {
        assertThat(site(SmallGuide.make()).get("topics/pictures.html")).contains("url=photos.html");
    }

    @Test
    void aSiteMapAndCanonicalLinksStandOnlyWhereTheAddressIsKnown() {
        assertThat(site(SmallGuide.make())).doesNotContainKey("sitemap.xml");
        Map<String, String> published = site(SmallGuide.at("https://example.org/"));
        assertThat(published.get("sitemap.xml"))
                .contains("<loc>https://example.org/anytown/social-media/clauses/ask.html</loc>")
                .doesNotContain("404.html").doesNotContain("/y2023/");
        assertThat(published.get("index.html"))
                .contains("<link rel=\"canonical\" href=\"https://example.org/index.html\">");
    }

    @Test
    void aFeedIsNamedOnThePagesWhoseNewsItTellsWhereThereIsOne() {
        assertThat(withFeed(SmallGuide.at("https://example.org/"))).containsExactly("anytown/index.html",
                "anytown/social-media/index.html", "index.html");
        assertThat(withFeed(SmallGuide.make())).isEmpty();
    }

    private static List<String> withFeed(Guide guide) {
        String feed =
                "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"New editions as a feed (Atom)\" "
                        + "href=\"feed.xml\">";
        return site(guide).entrySet().stream().filter(page -> page.getValue().contains(feed)).map(Map.Entry::getKey)
                .sorted().toList();
    }

    @Test
    void theMissingContactOfTheStatementIsSaid() {
        assertThat(site(SmallGuide.make()).get("accessibility.html")).contains("Nobody is named here yet");
    }

    @Test
    void everyPageHasOneHeadingOneTitleAndTheStrictPolicy() {
        Map<String, String> site = site(SmallGuide.make());
        site.values().forEach(page -> assertThat(page).containsOnlyOnce("<h1").containsOnlyOnce("<title>")
                .contains("default-src 'none'"));
        assertThat(site.values().stream().map(page -> page.replaceAll("(?s).*<title>(.*?)</title>.*", "$1")))
                .doesNotHaveDuplicates();
    }

    @Test
    void aPageIsTheSameFromAnyThreadAtAnyTime() {
        Map<String, OutputFile> files = files(SmallGuide.make());
        Map<String, String> once = drawn(files);
        IntStream.range(0, 8).parallel().forEach(_ -> assertThat(drawn(files)).isEqualTo(once));
    }

    private static boolean leads(Map<String, String> site, String path, String link) {
        String[] parts = link.split("#", 2);
        Path folder = Path.of("/" + path).getParent();
        String target = parts[0].isEmpty() ? path : folder.resolve(parts[0]).normalize().toString().substring(1);
        boolean anchored = parts.length == 1 || ids(site.getOrDefault(target, "")).contains(parts[1]);
        boolean exported = target.startsWith("data/") || target.matches(".*\\.(ics|xml|txt)");
        return target.startsWith("assets/") || exported || site.containsKey(target) && anchored;
    }

    private static Set<String> ids(String page) {
        Matcher ids = ID.matcher(page);
        return ids.results().map(id -> id.group(1)).collect(Collectors.toSet());
    }

    private static boolean isInside(String link) {
        return !link.contains(":");
    }

    private static Map<String, String> site(Guide guide) {
        return drawn(files(guide));
    }

    private static Map<String, OutputFile> files(Guide guide) {
        Problems problems = new Problems();
        var tree = Renderer.render(EnglishBook.of(guide), Path.of("templates"), problems);
        assertThat(problems.inOrder()).isEmpty();
        return tree.files().stream().collect(Collectors.toMap(OutputFile::path, Function.identity()));
    }

    private static Map<String, String> drawn(Map<String, OutputFile> files) {
        return files.values().stream().collect(
                Collectors.toMap(OutputFile::path, file -> new String(file.bytes().make(), StandardCharsets.UTF_8)));
    }
}
