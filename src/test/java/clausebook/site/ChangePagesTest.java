package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import clausebook.guide.Guide;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.pipeline.Pipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// What an edition changed, as its page tells it: every change once, in words, with both texts whole.
final class ChangePagesTest {

    private static final Guide GUIDE = new Pipeline(new Problems())
            .guide(Path.of("src/test/resources/renew/content"), LocalDate.of(2026, 11, 20)).orElseThrow();

    @Test
    void theYearsAreToldClauseByClause() {
        assertThat(told("2023--2024")).containsExactly("Stronger | 1.1 | Stronger, reworded",
                "Stronger | 3.1 | Stronger, reworded", "Weaker | 1.3 | Weaker, reworded",
                "Withdrawn | 1.4 | Withdrawn, stronger");
        assertThat(told("2024--2025")).containsExactly("Stronger | 3.4 was 3.3 | Stronger, renumbered",
                "Weaker | 1.2 | Weaker, reworded", "New | 3.5 | New, stronger",
                "Split | 1.5 1.6 was 1.5 | Split", "Merged | 2.2 was 2.3 and 2.4 | Merged",
                "Moved | 3.3 was 2.2 | Moved, renumbered", "Reworded | 2.1 | Reworded");
        assertThat(told("2025--2026")).containsExactly("Stronger | 1.3 | Stronger, reworded",
                "Weaker | 3.4 | Weaker", "Weaker | 3.5 | Weaker, reworded",
                "Restored | 1.4 | Restored, weaker", "Withdrawn | 1.4 c) | Withdrawn, weaker",
                "Reworded | 1.5 a) was 1.4 a) | Reworded");
    }

    @Test
    void addedAndRemovedAreSaidInWordsNotOnlyDrawn() {
        Element rent = page("2023--2024").selectFirst("#rent");
        assertThat(rent.select(".text").text())
                .isEqualTo("Tenants must pay the rent within Removed: 28 Added: 14 days of the bill.");
        assertThat(rent.select("ins, del")).hasSize(2)
                .allSatisfy(mark -> assertThat(mark.child(0).text()).matches("Added:|Removed:"));
    }

    @Test
    void bothTextsStandWholeOnThePage() {
        for (EditionChanges changes : GUIDE.changes()) {
            Document page = page(name(changes));
            changes.changed().stream().filter(change -> !change.differences().isEmpty()).forEach(change -> {
                Element text = entry(page, change).selectFirst(".text");
                assertThat(without(text, "ins")).as("old words of %s", change.shown())
                        .isEqualTo(letters(change.before()));
                assertThat(without(text, "del")).as("new words of %s", change.shown())
                        .isEqualTo(letters(change.after()));
            });
        }
    }

    @Test
    void theCountsAreThoseOfWhatIsListed() {
        for (EditionChanges changes : GUIDE.changes()) {
            Document page = page(name(changes));
            Map<String, Integer> counted = new TreeMap<>();
            page.select(".tally li").forEach(item -> counted.put(item.text().replaceAll("\\d+ ", ""),
                    Integer.parseInt(item.selectFirst("b").text())));
            Map<String, Integer> meant = new TreeMap<>();
            changes.tally().forEach((kind, number) -> meant.put(kind.word(), number));
            assertThat(counted).isEqualTo(meant);
            assertThat(page.select(".change")).hasSize(
                    (int) changes.changed().stream().filter(change -> change.kind() != ChangeKind.RENUMBERED).count());
            assertThat(page.select("section[aria-labelledby=Renumbered] tbody tr"))
                    .hasSize(counted.getOrDefault(ChangeKind.RENUMBERED.word(), 0));
        }
    }

    @Test
    void aChangeSaysWhyWhomItAffectsAndHowItBindsOtherwise() {
        Element tidy = page("2023--2024").selectFirst("#tidy-plots .note");
        assertThat(tidy.text()).contains("Stronger: Should became Must keep your plot free of weeds and rubbish")
                .contains("Why Weeds had spread to the neighbours.").contains("Affects Tenants");
        assertThat(tidy.select("a[href$=audiences/tenants.html]")).hasSize(1);
    }

    @Test
    void bothClausesAreOneStepAway() {
        Element merged = page("2024--2025").selectFirst("#paths");
        assertThat(merged.select(".stands a").eachAttr("href")).containsExactly("../2024/index.html#cutting-paths",
                "../2024/index.html#blocking-paths", "../2025/index.html#paths");
        assertThat(merged.select(".num a").eachAttr("href")).containsExactly("../clauses/paths.html");
    }

    @Test
    void everyChangeLeadsToTheNextAndBackAndIsCounted() {
        Document page = page("2024--2025");
        List<String> way = new ArrayList<>();
        for (Element at = page.selectFirst(".change"); at != null;) {
            way.add(at.selectFirst(".step").text().replaceAll(" (Previous|Next) change", ""));
            Element next = at.selectFirst(".step a:contains(Next)");
            at = next == null ? null : page.selectFirst(next.attr("href"));
        }
        assertThat(way).containsExactly("1 of 7", "2 of 7", "3 of 7", "4 of 7", "5 of 7", "6 of 7", "7 of 7");
        assertThat(page.select(".step a:contains(Previous)")).hasSize(6);
    }

    @Test
    void theEditionsOwnFactsStandInATable() {
        assertThat(page("2025--2026").select(".facttable tbody tr").eachText()).containsExactly("Status In force Draft",
                "Adopted 13 May 2025 Not yet", "In force from June 2025 Not yet", "Review due May 2026 Not yet",
                "Minute 8.2 Not yet");
        assertThat(page("2025--2026").select("main").text()).contains("Section: was 2 The gate, is 2 Gate and paths.");
    }

    @Test
    void neighbouringYearsAreOneStepAway() {
        assertThat(page("2024--2025").select(".turn a").eachAttr("href")).containsExactly("2023--2024.html",
                "2025--2026.html");
        assertThat(page("2023--2024").select(".turn a").eachAttr("href")).containsExactly("2024--2025.html");
    }

    private static List<String> told(String years) {
        return page(years).select(".change").stream()
                .map(change -> change.parent().parent().selectFirst("h2").text() + " | "
                        + change.selectFirst(".num").text().replace("Clause ", "") + " | "
                        + change.selectFirst(".note b").text())
                .toList();
    }

    private static Element entry(Document page, ClauseChange change) {
        return page.getElementById(change.shown().clause().id().slug());
    }

    private static String name(EditionChanges changes) {
        return changes.from().edition().id().slug() + "--" + changes.to().edition().id().slug();
    }

    private static Document page(String years) {
        return AllotmentSite.get().page("ashby/allotments/changes/" + years + ".html");
    }

    /// The letters of a text with its marks, without those runs, labels and the words it reads on from.
    private static String without(Element text, String marks) {
        Element copy = text.clone();
        copy.select(".stem, b, " + marks).remove();
        return copy.wholeText().replaceAll("\\s+", "");
    }

    private static String letters(List<PlacedClause> clauses) {
        return clauses.stream().map(new MentionWords(GUIDE)::plain).collect(Collectors.joining()).replaceAll("\\s+",
                "");
    }
}
