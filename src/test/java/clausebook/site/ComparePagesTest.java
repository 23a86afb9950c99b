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
                assertThat(row.select("td .who").eachText()).isEqualTo(columns);
                assertThat(row.select("td")).allSatisfy(cell -> assertThat(cell.text().length()).as(cell.text())
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
    void silenceIsShownInWordsAndWithoutADutyMark() throws IOException {
        List<Element> silent = matrices().stream().flatMap(table -> table.select("td:has(.none)").stream())
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

    private static String name(Element head) {
        return head.select("a").text();
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
