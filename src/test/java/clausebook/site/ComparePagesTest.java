package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// The comparison of the real councils as pages: words in every cell, a heading for every cell, the picture as true as
/// the table.
final class ComparePagesTest {

    private static final Path SITE = BuiltSite.get().folder();

    @Test
    void everyCellOfEveryMatrixHasWordsAndNamesItsColumn() throws IOException {
        for (Element table : matrices()) {
            List<String> columns =
                    table.select("thead th[scope=col]").stream().skip(1).map(head -> name(head)).toList();
            assertThat(table.select("caption").text()).isNotBlank();
            for (Element row : table.select("tbody tr")) {
                assertThat(row.select("th[scope=row]")).hasSize(1);
                List<Element> cells = row.select("td");
                assertThat(cells).hasSameSizeAs(columns);
                for (int at = 0; at < cells.size(); at++) {
                    // A cell that is not shown on a phone is named in the row's head
                    Element name = cells.get(at).hasClass("silent") ? row.selectFirst(".folded") : cells.get(at);
                    assertThat(name.text()).containsIgnoringCase(columns.get(at));
                }
                assertThat(cells).allSatisfy(cell -> assertThat(cell.text().length()).as(cell.text())
                        .isGreaterThan(cell.select(".who").text().length()));
            }
        }
    }

    @Test
    void noMatrixHasMoreThanSixColumnsOfAnswers() throws IOException {
        assertThat(matrices()).isNotEmpty()
                .allSatisfy(table -> assertThat(table.select("thead th")).hasSizeLessThanOrEqualTo(7));
    }

    @Test
    void aDraftIsMarkedInEachCell() throws IOException {
        assertThat(matrices().stream().flatMap(table -> table.select("td .who").stream()).map(Element::text))
                .contains("Salisbury Draft", "Pewsey").doesNotContain("Salisbury");
    }

    @Test
    void theTabKeyStopsLessThan150TimesOnAPageThatCompares() throws IOException {
        assertThat(matrices().stream().map(Element::ownerDocument).distinct()).hasSizeGreaterThan(15).allSatisfy(
                page -> assertThat(page.select("a[href], button, input, summary")).as(page.title())
                        .hasSizeLessThan(150));
    }

    @Test
    void silenceIsShownInWordsAndWithoutADutyMark() throws IOException {
        List<Element> silent = matrices().stream().flatMap(table -> table.select("td:has(.none), td.none").stream())
                .filter(cell -> cell.text().contains("Says nothing")).toList();
        assertThat(silent).isNotEmpty().allSatisfy(cell -> assertThat(cell.select(".duty, a")).isEmpty());
    }

    @Test
    void thePictureTellsTheSameNumbersAsTheTable() throws IOException {
        Document page = page("compare/overview.html");
        List<String> drawn = page.select("svg .count").eachText();
        List<String> told = page.select("table td:has(.duty)").stream()
                .map(cell -> cell.text().replaceAll(".*?(\\d+) rules?$", "$1")).toList();
        assertThat(drawn).isNotEmpty().isEqualTo(told);
    }

    @Test
    void whoeverIsNotCoveredIsToldSoAndWhereToLook() throws IOException {
        Document councillors = page("compare/for-councillors.html");
        assertThat(councillors.select("td:contains(Does not cover you)")).isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.text()).contains("Look instead:"));
    }

    @Test
    void whoIsSpokenToInsteadIsNamedWithOfficesToo() throws IOException {
        assertThat(page("compare/for-staff.html").select("tr:contains(Who may post for the council?) td").last().text())
                .contains("Says nothing to you", "It speaks to: Clerk, Councillors");
    }

    @Test
    void twoStepsFromTheFirstPageLeadToAnyQuestion() throws IOException {
        Document home = page("index.html");
        assertThat(home.select("a[href=compare/index.html], a[href=disagreements.html]"))
                .hasSizeGreaterThanOrEqualTo(2);
        Document matrix = page("compare/index.html");
        assertThat(matrix.select("th[scope=row] a[href^=../questions/]"))
                .hasSameSizeAs(page("questions/index.html").select("main li > a"));
    }

    @Test
    void theLedeOfAQuestionIsItsAnswerAndCountsDrafts() {
        assertThat(lede("offensive-posts")).isEqualTo("5 forbid it (1 of them only in a draft).");
        assertThat(lede("remove-without-telling")).contains("“The author should be told why”",
                "“Yes, if deemed inflammatory, defamatory or libellous” (only in a draft)", "3 say nothing");
        assertThat(lede("personal-use-at-work")).isEqualTo("1 answers “No, not in working hours”,"
                + " 2 set conditions or limits (1 of them only in a draft), 2 say nothing.");
    }

    @Test
    void thatSilenceIsNoPermissionIsSaidOnlyWhereSomebodyIsSilent() throws IOException {
        try (Stream<Path> pages = Files.list(SITE.resolve("questions"))) {
            assertThat(pages.filter(page -> !page.endsWith("index.html")).map(ComparePagesTest::parse)).hasSize(67)
                    .allSatisfy(page -> assertThat(page.text().contains("It is not permission"))
                            .isEqualTo(!page.select("dt.none:contains(Says nothing)").isEmpty()));
        }
    }

    @Test
    void aConditionIsSaidOnceAndACitationHasItsPrintedNumber() {
        assertThat(cells("naming-people")).contains("Salisbury Draft Only with written permission 7.10");
        assertThat(cells("personal-use-at-work")).anyMatch(cell -> cell.contains("No, not in working hours 4.3"));
        assertThat(cells("not-sure-about-a-post")).anyMatch(cell -> cell.contains("9, item 5"));
        assertThat(cells("remove-without-telling")).anyMatch(cell -> cell.contains("a power of: Moderator"));
    }

    @Test
    void theListOfDisagreementsIsShort() {
        Document page = page("disagreements.html");
        assertThat(page.text().split(" ")).hasSizeBetween(1_000, 7_000);
        assertThat(page.select("a")).hasSizeLessThan(300);
        assertThat(page.select("article:has(#talking-about-work) li")).hasSize(2);
    }

    @Test
    void wordsThatAreOursAreNeverComparedAsIfTheyWereTheCouncils() {
        Document pair = page("compare/carmarthenshire--malvern.html");
        assertThat(pair.text()).contains("no counterpart found").doesNotContain(" %", "in the same words");
        assertThat(pair.select(".run")).isEmpty();
        assertThat(pair.select(".aligned:contains(offensive or abusive) li").first().text())
                .contains("; when you use equipment or facilities that the Council owns; for Staff");
    }

    @Test
    void aCouncilThatTellsSomethingOnATopicHasNoGapThere() {
        assertThat(page("compare/gaps/salisbury.html").select("h3 a[href*=topics/]").eachText())
                .doesNotContain("What happens after a breach");
        assertThat(page("compare/gaps/salisbury.html").select("h3 a[href*=questions/]")).hasSizeGreaterThan(10);
    }

    private static String lede(String question) {
        return page("questions/" + question + ".html").select(".lede").text();
    }

    private static List<String> cells(String question) {
        return page("compare/index.html").select("tr:has(th a[href$=/" + question + ".html]) td").stream()
                .map(cell -> {
                    cell.select(".vh").remove();
                    return cell.text();
                }).toList();
    }

    /// Without its status or verdict; only the first table of a page leads to the councils.
    private static String name(Element head) {
        Element named = head.clone();
        named.select(".tag, .judged").remove();
        return named.text();
    }

    private static List<Element> matrices() throws IOException {
        try (Stream<Path> pages = Files.list(SITE.resolve("compare"))) {
            List<Path> all = pages.filter(file -> file.toString().endsWith(".html")).sorted().toList();
            return all.stream().flatMap(page -> parse(page).select("table.matrix").stream()).toList();
        }
    }

    private static Document page(String path) {
        return parse(SITE.resolve(path));
    }

    private static Document parse(Path page) {
        try {
            return Jsoup.parse(page.toFile());
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
