package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// The one real change: Salisbury's page of changes against a list of every mark in the council's own draft, read from
/// its strikes, its doubled numbers and its comments, without a look at our content.
final class SalisburyChangesTest {

    private static final Path MARKS = Path.of("src/test/resources/sources/salisbury.marks.tsv");
    private static final Pattern RENUMBERED = Pattern.compile("Section: was (\\d+) .*, is (\\d+) .*");
    private static final Document PAGE = page();

    /// A mark of the draft: the number before, the number in the draft (`-` where there is none), and what is marked.
    private record Mark(String before, String draft, String mark) {}

    @Test
    void whatIsStruckInPartIsRewordedAndNothingElseIs() throws IOException {
        assertThat(changes(Element::hasText, "reworded")).containsExactlyInAnyOrderElementsOf(numbers("struck"));
    }

    @Test
    void whatIsStruckAsAWholeIsWithdrawnAndNothingElseIs() throws IOException {
        assertThat(told("withdrawn").stream().map(change -> was(change)).toList())
                .containsExactlyElementsOf(marks("struck whole").stream().map(Mark::before).toList());
    }

    @Test
    void whatTheCommentsSayWasAddedIsNewAndNothingElseIs() throws IOException {
        assertThat(told("new").stream().map(change -> number(change)).toList())
                .containsExactlyElementsOf(marks("put in").stream().map(Mark::draft).toList());
    }

    @Test
    void everyOtherNumberInTheListIsRenumberedAndNothingElseIs() throws IOException {
        List<String> found = new ArrayList<>(changes(change -> !number(change).equals(was(change)), "renumbered"));
        PAGE.select("section[aria-labelledby=Renumbered] tbody tr")
                .forEach(row -> found.add(row.child(0).text() + " to " + row.child(1).text()));
        List<String> meant = new ArrayList<>(numbers("number"));
        marks("struck").stream().filter(mark -> !mark.before().equals(mark.draft())).map(SalisburyChangesTest::told)
                .filter(each -> !each.contains("lead-in")).forEach(meant::add);
        assertThat(found).containsExactlyInAnyOrderElementsOf(meant);
    }

    @Test
    void onlyTheClausesBelowTheNewHeadingAreMovedAndOnlyIts() throws IOException {
        List<Mark> below = all().stream().filter(mark -> mark.draft().matches("6\\.\\d")).toList();
        assertThat(changes(_ -> true, "moved"))
                .containsExactlyInAnyOrderElementsOf(below.stream().map(SalisburyChangesTest::told).toList());
    }

    @Test
    void headingsAreToldAsTheyAreMarked() throws IOException {
        List<String> lines = PAGE.select("section[aria-labelledby=Whole] li").eachText();
        assertThat(lines.stream().filter(line -> line.startsWith("New section: "))).singleElement().asString()
                .startsWith("New section: " + marks("heading put in").getFirst().draft() + " ");
        assertThat(lines.stream().map(RENUMBERED::matcher).filter(Matcher::matches)
                .map(found -> found.group(1) + " to " + found.group(2)))
                .containsExactlyElementsOf(numbers("heading number"));
        assertThat(lines).hasSize(6).contains(
                "The policy no longer covers: Councillors. What bound them in 4.4, 4.8, 5.1, 5.2, 5.3, 5.4, 7.1, "
                        + "7.2, 7.3, "
                        + "7.4, 7.5, 7.6, 7.7, 7.8, 7.9, 7.10, 7.11, 7.12, 7.13, 7.14, 8.1, 8.2 binds them no longer.");
    }

    @Test
    void everyChangeOfTheListStandsOnThePageOnceAndThePageHasNoOther() throws IOException {
        long listed = all().stream().filter(mark -> !mark.mark().startsWith("heading")).count();
        assertThat(PAGE.select(".change").size() + PAGE.select("section[aria-labelledby=Renumbered] tbody tr").size())
                .isEqualTo((int) listed);
    }

    @Test
    void onlyWordsThatTheDraftPutsInAreToldAsAdded() {
        assertThat(PAGE.select(".change:not(:has(.note b:contains(New))) ins").eachText())
                .containsExactly("Added: Staff");
    }

    @Test
    void aMarkLeftOutOfTheListWouldBeNoticed() throws IOException {
        assertThat(changes(Element::hasText, "reworded")).isNotEqualTo(numbers("struck").stream().skip(1).toList())
                .hasSize(14);
    }

    /// Changes of which one thing is told, each with its numbers.
    private static List<String> changes(Predicate<Element> wanted, String kind) {
        return told(kind).stream().filter(wanted).map(change -> was(change) + " to " + number(change)).toList();
    }

    private static List<Element> told(String kind) {
        return PAGE.select(".change").stream()
                .filter(change -> List
                        .of(change.selectFirst(".note b").text().toLowerCase(java.util.Locale.ROOT).split(", "))
                        .contains(kind))
                .toList();
    }

    /// A lead-in has no number of its own: it is called after its section's.
    private static String number(Element change) {
        String number = change.select(".num a").text().replace("Clause ", "");
        return number.matches("[\\d.]+") ? number : change.select("h3").text().replaceAll("\\D", "") + " lead-in";
    }

    private static String was(Element change) {
        String was = change.select(".num > .quiet").text().replace("was ", "");
        String number = number(change);
        return !was.isEmpty() ? was : number.endsWith("lead-in") ? "6 lead-in" : number;
    }

    private static List<String> numbers(String mark) throws IOException {
        return marks(mark).stream().map(SalisburyChangesTest::told).toList();
    }

    private static String told(Mark mark) {
        return mark.before() + " to " + mark.draft();
    }

    private static List<Mark> marks(String mark) throws IOException {
        return all().stream().filter(each -> each.mark().equals(mark)).toList();
    }

    private static List<Mark> all() throws IOException {
        return Files.readAllLines(MARKS).stream().skip(1).map(line -> line.split("\t"))
                .map(cells -> new Mark(cells[0], cells[1], cells[2])).toList();
    }

    private static Document page() {
        return BuiltSite.get().page("salisbury/social-media/changes/before-changes--draft-1.html");
    }
}
