package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.golden.FolderBytes;
import clausebook.guide.Guide;
import clausebook.pipeline.ChangePapers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// What stands in the papers of a meeting.
@Isolated("it changes the locale and the zone of the process")
final class PackTest {

    private static final Path INVENTED = Path.of("src/test/resources/renew/content");
    private static final List<String> PAPERS = List.of("1-report", "2-table-of-changes", "3-clean-text",
            "4-marked-up-text", "5-draft-resolution", "6-notice", "7-acknowledgement-sheet");

    @TempDir private Path temp;

    @Test
    void eachPaperIsAPageAndADocumentAndTheFirstPageLeadsToAll() {
        for (Path folder : Packs.get().folders()) {
            Document start = page(folder, "0-start-here");
            for (String paper : PAPERS) {
                assertThat(folder.resolve(paper + ".docx")).isNotEmptyFile();
                assertThat(start.select("a[href=" + paper + ".html], a[href=" + paper + ".docx]")).hasSize(2);
            }
            assertThat(LinkFaults.in(folder)).isEmpty();
        }
    }

    @Test
    void everyPageIsSoundAndStrict() throws Exception {
        HtmlFaults faults = new HtmlFaults();
        for (Path page : Packs.get().pages()) {
            faults.check(page);
            assertThat(Files.readString(page)).contains("default-src 'none'; style-src 'self'")
                    .doesNotContain("<script", " style=", "http:");
        }
        assertThat(faults.end()).isEmpty();
    }

    @Test
    void theDocumentSaysWhatThePageSays() {
        for (Path folder : Packs.get().folders()) {
            for (String paper : PAPERS) {
                if (paper.startsWith("4-")) {
                    continue;
                }
                String document = flat(text(folder.resolve(paper + ".docx")));
                Document page = page(folder, paper);
                page.select(".vh, nav").remove();
                for (Element part : page.select("h1, h2, h3, main > p, li, dt, dd, caption, th, td p")) {
                    assertThat(document).as("%s %s", folder.getFileName(), paper).contains(flat(part.text()));
                }
            }
        }
    }

    @Test
    void theTableTellsEveryChangeOfSalisburysDraftAndNothingElse() {
        Document table = page(Packs.get().folder("real"), "2-table-of-changes");
        assertThat(table.select("table").first().select("tbody tr > td:first-child").eachText())
                .contains("4.6 The members' code online", "7.15 Data protection legislation").hasSize(23);
        assertThat(table.select("table").last().select("tbody tr")).hasSize(25);
        Element gone = row(table, "4.6 ");
        assertThat(gone.child(2).text()).isEqualTo("No longer in the policy.");
        assertThat(gone.child(3).text()).contains("Withdrawn", "“Must” is dropped",
                "Why: Members come out of this policy.", "Councillors");
        Element reworded = row(table, "4.4 ");
        assertThat(reworded.child(1).select("del").text()).isEqualTo("Removed: members and");
        assertThat(reworded.child(2).text()).startsWith("All staff are expected").doesNotContain("members");
    }

    @Test
    void theReportSaysWhatIsAskedWhatChangesAndWhatIsOpen() {
        Document report = page(Packs.get().folder("to-2025"), "1-report");
        assertThat(report.select("h2").eachText()).contains("What the meeting is asked to do", "What would change",
                "The papers behind this one", "After the vote");
        assertThat(report.text()).contains("The policy now also covers:");
        assertThat(report.select("dl > .slot dt").eachText()).containsExactly("Date of the meeting",
                "Item of the agenda");
    }

    @Test
    void wordsThatAreNotTheCouncilsOwnAreSaidToBeSo() {
        assertThat(page(Packs.get().folder("real"), "3-clean-text").select(".notice").text())
                .contains("The council adopts its own document");
        assertThat(page(Packs.get().folder("to-2026"), "3-clean-text").select(".notice")).isEmpty();
    }

    @Test
    void theResolutionOfAnAdoptedEditionKnowsItsMinuteAndAsksForNoCommand() {
        Document adopted = page(Packs.get().folder("to-2025"), "5-draft-resolution");
        Document draft = page(Packs.get().folder("to-2026"), "5-draft-resolution");
        assertThat(draft.select("dl > .slot dt").eachText()).startsWith("Date of the meeting", "Number of the minute");
        assertThat(draft.text())
                .contains("clausebook edition adopt ashby/allotments 2026 --on YYYY-MM-DD --minute NUMBER");
        assertThat(adopted.select("dl > .slot dt").eachText()).doesNotContain("Date of the meeting",
                "Number of the minute");
        assertThat(adopted.text()).doesNotContain("clausebook edition adopt");
    }

    @Test
    void theNoticeTellsWhatMattersToThoseWhomThePolicyBinds() {
        String notice = page(Packs.get().folder("real"), "6-notice").text();
        assertThat(notice).contains("Staff, Volunteers", "The policy no longer covers: Councillors.",
                "7.15 Data protection legislation", "5.3 Posting for yourself: Reworded.",
                "Should not: include web links to official council websites. When: you blog or tweet personally")
                .doesNotContain("4.6 ", "2.2 ");
    }

    @Test
    void theNoticeHoldsEachDutyWholeForThoseWhomItBindsAlone() {
        Document notice = page(Packs.get().folder("to-2026"), "6-notice");
        assertThat(notice.text()).contains("What changes for Tenants", "What changes for Helpers");
        assertThat(notice.select("li").eachText()).contains("May: put up a shed on your plot. Approval of: Clerk.",
                "Must: shut the hens in each evening before it is dark.",
                "Must: keep your dog on a lead. When: hens are about.", "Before: Must: keep your dog on a lead.",
                "No longer: Should: sign the book by the gate.");
        String helpers = notice.text().substring(notice.text().indexOf("What changes for Helpers"));
        assertThat(helpers).doesNotContain("sign the book by the gate");
    }

    @Test
    void theNoticeTellsSplitAndMovedClausesWithTheirDuties() {
        assertThat(page(Packs.get().folder("to-2025"), "6-notice").text()).contains("Split");
    }

    @Test
    void theSheetToSignIsEmpty() {
        assertThat(page(Packs.get().folder("real"), "7-acknowledgement-sheet").select("td").eachText()).isEmpty();
    }

    @Test
    void theSamePapersAreTheSameBytesInAnyLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Caracas"));
            Guide guide = Packs.guide(Path.of("content"));
            Packs.write(Path.of("content"), guide.changes().getFirst(), temp.resolve("again"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(Packs.bytes(temp.resolve("again"))).isEqualTo(Packs.bytes(Packs.get().folder("real")));
    }

    @Test
    void hostileWordsStayWords() throws IOException {
        FolderBytes.copy(INVENTED, temp.resolve("content"), false);
        Path file = temp.resolve("content/councils/ashby/allotments/2026.yaml");
        String hostile = "<script>alert(1)</script> & =1+1";
        Files.writeString(file,
                Files.readString(file).replace("label: Edition 2026, draft", "label: \"" + hostile + "\""));
        Guide guide = Packs.guide(temp.resolve("content"));
        new ChangePapers(guide, Path.of("templates"), new Problems()).write(guide.changes().getLast(),
                temp.resolve("papers"));
        assertThat(Files.readString(temp.resolve("papers/1-report.html"))).contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script");
        assertThat(text(temp.resolve("papers/1-report.docx"))).contains(hostile);
    }

    private static Element row(Document table, String number) {
        return table.select("tbody tr").stream().filter(row -> row.child(0).text().startsWith(number)).findFirst()
                .orElseThrow();
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String text(Path document) {
        try (InputStream in = Files.newInputStream(document);
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
            return words.getText();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Document page(Path folder, String name) {
        try {
            return Jsoup.parse(folder.resolve(name + ".html").toFile(), "UTF-8");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
