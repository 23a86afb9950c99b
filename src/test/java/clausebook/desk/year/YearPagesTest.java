package clausebook.desk.year;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.desk.PagesAtDesk;
import clausebook.desk.door.Response;
import clausebook.golden.FolderBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A policy goes from one year to the next at the desk: next edition, reasons, papers, adoption.
final class YearPagesTest {

    private static final String YEAR = "year/ashby/allotments";
    private static final String EDITION = "councils/ashby/allotments/2027.yaml";
    private static final Pattern BASE = Pattern.compile("name=\"base\" value=\"([^\"]+)\"");

    @TempDir private Path folder;
    private Path content;
    private PagesAtDesk desk;

    @BeforeEach
    void copy() throws IOException {
        content = folder.resolve("content");
        FolderBytes.copy(Path.of("src/test/resources/renew/content"), content, false);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String get(String page) {
        Response response = desk.get(page);
        assertThat(response.status()).as(page).isEqualTo(200);
        return PagesAtDesk.text(response);
    }

    private Response post(Map<String, String> fields) {
        return desk.post(YEAR, fields);
    }

    @Test
    void fromLastYearToTheNextAdoption() throws IOException {
        Files.delete(content.resolve("councils/ashby/allotments/2026.yaml"));
        desk = new PagesAtDesk(content);
        assertThat(get(YEAR)).contains("Begin with last year’s text").doesNotContain("It was adopted");

        assertThat(post(Map.of("action", "new", "label", "2027", "review", "2028-05")).status()).isEqualTo(303);
        assertThat(content.resolve(EDITION)).content().contains("status: draft", "review-due: 2028-05");
        assertThat(get(YEAR)).contains("beside/ashby/allotments/2027", "Write the papers");

        String beside = get("beside/ashby/allotments/2027");
        assertThat(beside).contains("Both years balance", "class=\"total\"",
                "<p class=\"over\">Ashby, Allotment rules</p>");

        Response same = post(Map.of("action", "adopt", "on", "2026-11-30", "minute", "7.2"));
        assertThat(same.status()).isEqualTo(422);
        assertThat(PagesAtDesk.text(same)).contains("nothing in it changed");
        assertThat(post(Map.of("action", "adopt", "on", "2026-11-30", "minute", "7.2", "by", "Full council", "yes",
                "1")).status()).isEqualTo(303);
        assertThat(content.resolve(EDITION.replace(".yaml", ".lock.yaml"))).exists();
        Files.writeString(
                Files.createDirectories(folder.resolve("papers/ashby-allotments-2027")).resolve("1-report.docx"),
                "PK");
        assertThat(get(YEAR)).contains("Papers of this edition", "1-report.docx").doesNotContain("It was adopted");
        int last = desk.work().journal().steps().all().getLast().number();
        desk.post("history", Map.of("action", "undo", "step", String.valueOf(last)));
        assertThat(content.resolve(EDITION.replace(".yaml", ".lock.yaml"))).doesNotExist();
    }

    @Test
    void anEditionThatHoldsWithoutALockCanBeSealed() throws IOException {
        Files.delete(content.resolve("councils/ashby/allotments/2026.yaml"));
        Path edition = content.resolve("councils/ashby/allotments/2025.yaml");
        Files.writeString(edition, Files.readString(edition)
                .replace("{ guard: lock-missing, why: An invented policy. }, ", ""));
        desk = new PagesAtDesk(content);
        assertThat(get("mistakes")).contains("year/ashby/allotments\">Mend it here");
        assertThat(get(YEAR)).contains("Write down how it was adopted", "It was adopted");
    }

    @Test
    void papersThatWereWrittenStandInTheYearAndAreHandedOut() throws IOException {
        Path written = Files.createDirectory(folder.resolve("written"));
        Files.writeString(written.resolve("0-start-here.html"), "Start");
        Files.writeString(written.resolve("1-report.docx"), "PK");
        desk = new PagesAtDesk(content);
        new PapersFolder(content.resolveSibling("papers")).take(written, "ashby-allotments-2026");
        assertThat(get(YEAR)).contains("papers/ashby-allotments-2026/0-start-here.html", "1-report.docx");
        assertThat(desk.get("papers/ashby-allotments-2026/1-report.docx").body()).containsExactly('P', 'K');
        assertThat(desk.get("papers/ashby-allotments-2026/none.docx").status()).isEqualTo(404);
    }

    @Test
    void aClauseThatIsNotInTheNewTextGetsItsFate() throws IOException {
        desk = new PagesAtDesk(content);
        assertThat(get("edit/edition/ashby/allotments/2026")).contains("edit/clause/ashby/allotments/2026/hoses");
        String page = "remove/clause/ashby/allotments/2026/hoses";
        String base = BASE.matcher(get(page)).results().findFirst().orElseThrow().group(1);
        assertThat(desk.post(page, Map.of("base", base)).status()).as("why does it go?").isEqualTo(422);
        assertThat(desk.post(page, Map.of("base", base, "reason", "It never helped.")).status()).isEqualTo(303);
        assertThat(get("beside/ashby/allotments/2026")).contains("withdrawn", "It never helped.", "Both years balance");
    }
}
