package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.output.OutputFile;
import clausebook.pipeline.Pipeline;
import clausebook.render.EnglishBook;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The feeds, read back by another library.
final class FeedsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Path GOLDEN = Path.of("src/test/resources/golden/content");
    private static final String SITE = "https://guidance.example/policies/";
    private static final String DRAFT = "councils/brookham/parking/draft.yaml";

    @Test
    void aSiteACouncilAndAPolicyWithADatedEditionHaveAFeed() {
        assertThat(feeds(guide(GOLDEN)).keySet()).containsExactly("anytown/feed.xml", "anytown/parking/feed.xml",
                "anytown/your-complaints/feed.xml", "dunham/feed.xml", "dunham/parking/feed.xml",
                "esk/complaints/feed.xml", "esk/feed.xml", "feed.xml");
    }

    @Test
    void aSiteWithoutAnAddressHasNoFeed() {
        assertThat(feeds(guide(Path.of("content")))).isEmpty();
        assertThat(feeds(guide(Path.of("src/test/resources/renew/content")))).isEmpty();
    }

    @Test
    void anEntryTellsWhatHappenedWhenAndWhatChanged() throws Exception {
        List<Entry> entries = feed(guide(GOLDEN), "anytown/parking/feed.xml").getEntries();
        assertThat(entries).extracting(Entry::getTitle).containsExactly("Parking on the green, Anytown: Edition 2026",
                "Parking on the green, Anytown: Edition 2024");
        assertThat(entries).extracting(entry -> entry.getUpdated().toInstant())
                .containsExactly(Instant.parse("2026-01-13T00:00:00Z"), Instant.parse("2024-05-14T00:00:00Z"));
        assertThat(summary(entries.get(0)))
                .startsWith("Adopted: 13 January 2026, by Full council, minute 3.1. In force from: "
                        + "February 2026. Clauses, against “Edition 2024”: 9 new, ");
        assertThat(summary(entries.get(1)))
                .isEqualTo("Adopted: 14 May 2024, by Full council, minute 7.2. The oldest edition held here.");
        assertThat(href(entries.get(0).getAlternateLinks()))
                .isEqualTo(SITE + "anytown/parking/changes/2024--2026.html");
        assertThat(href(entries.get(0).getOtherLinks())).isEqualTo(SITE + "anytown/parking/2026/index.html");
        assertThat(href(entries.get(1).getAlternateLinks())).isEqualTo(SITE + "anytown/parking/2024/index.html");
    }

    @Test
    void aFeedKeepsTheRulesOfAtom() throws Exception {
        Guide guide = guide(GOLDEN);
        for (String path : feeds(guide).keySet()) {
            Feed feed = feed(guide, path);
            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getId()).startsWith("urn:uuid:");
            assertThat(feed.getUpdated()).isEqualTo(feed.getEntries().getFirst().getUpdated());
            assertThat(feed.getAuthors()).hasSize(1);
            assertThat(href(feed.getOtherLinks())).isEqualTo(SITE + path);
            assertThat(feed.getEntries()).extracting(Entry::getId).doesNotHaveDuplicates()
                    .allMatch(id -> id.startsWith("urn:uuid:"));
        }
    }

    @Test
    void idsDependNeitherOnTheDayNorOnWhatTheEditionSays() throws Exception {
        List<String> ids = ids(guide(GOLDEN));
        assertThat(ids).hasSize(5).startsWith("urn:uuid:b7c5f94b-0dc3-3a13-9205-5bead1f116ff",
                "urn:uuid:ef6e4c91-97b0-30c8-be12-b1df31c4d25f");
        assertThat(ids(ChangedGuide.of(LocalDate.of(2031, 1, 1), "councils/anytown/parking/2026.yaml",
                "label: Edition 2026", "label: Another name"))).isEqualTo(ids);
        assertThat(ids(ChangedGuide.of(DAY, "site.yaml", SITE, "https://elsewhere.example/"))).isEqualTo(ids);
    }

    @Test
    void theSameContentGivesTheSameFeedOnAnyDay() {
        assertThat(feeds(new Pipeline(new Problems()).guide(GOLDEN, LocalDate.of(2031, 1, 1)).orElseThrow()))
                .isEqualTo(feeds(guide(GOLDEN)));
    }

    @Test
    void aDateOfWhichOnlyTheMonthIsKnownIsToldAsAMonth() throws Exception {
        Guide guide = ChangedGuide.of(DAY, DRAFT, "status: draft\n", "status: draft\ndates: { issued: 2026-03 }\n");
        Entry entry = feed(guide, "feed.xml").getEntries().getFirst();
        assertThat(entry.getUpdated().toInstant()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(entry.getPublished()).isNull();
        assertThat(summary(entry)).startsWith("Issued: March 2026. Clauses, against “Before the changes”: ");
    }

    @Test
    void hostileTitlesStayTexts() throws Exception {
        Guide guide = ChangedGuide.of(DAY, DRAFT, "status: draft\n", "status: draft\ndates: { issued: 2026-03 }\n");
        assertThat(feed(guide, "brookham/parking/feed.xml").getEntries().getFirst().getTitle())
                .isEqualTo("Cars & carts <in Brookham>, Brookham: Draft of 2026");
        assertThat(feeds(guide).get("feed.xml")).doesNotContain("<in Brookham>");
    }

    @Test
    void whatWasWithdrawnIsNewAgain() throws Exception {
        Guide guide =
                ChangedGuide.of(DAY, "councils/anytown/parking/2026.yaml", "adopted: 2026-01-13, in-force: 2026-02,",
                        "adopted: 2026-01-13, in-force: 2026-02, withdrawn: 2026-10-01,");
        Entry entry = feed(guide, "feed.xml").getEntries().getFirst();
        assertThat(entry.getUpdated().toInstant()).isEqualTo(Instant.parse("2026-10-01T00:00:00Z"));
        assertThat(summary(entry)).startsWith("Withdrawn: 1 October 2026. Adopted: 13 January 2026");
    }

    private static List<String> ids(Guide guide) throws Exception {
        return feed(guide, "feed.xml").getEntries().stream().map(Entry::getId).toList();
    }

    private static String summary(Entry entry) {
        Content summary = entry.getSummary();
        return summary.getValue();
    }

    private static String href(List<Link> links) {
        assertThat(links).hasSize(1);
        return links.getFirst().getHref();
    }

    private static Feed feed(Guide guide, String path) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(feeds(guide).get(path)));
    }

    private static Guide guide(Path content) {
        return new Pipeline(new Problems()).guide(content, DAY).orElseThrow();
    }

    private static Map<String, String> feeds(Guide guide) {
        Map<String, String> feeds = new TreeMap<>();
        for (OutputFile file : Exporter.export(guide, EnglishBook.words()).files()) {
            if (file.path().endsWith("feed.xml")) {
                feeds.put(file.path(), new String(file.bytes().make(), StandardCharsets.UTF_8));
            }
        }
        return feeds;
    }
}
