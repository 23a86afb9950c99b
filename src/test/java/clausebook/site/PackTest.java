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
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
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
    @TempDir private Path temp;

    @Test
    void eachPaperIsAPageAndADocumentAndTheFirstPageLeadsToAll() {
        for (Path folder : Packs.get().folders()) {
            Document start = page(folder, "0-start-here");
            for (String paper : papers(folder)) {
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
            for (String paper : papers(folder)) {
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
    void theReportSaysWhatIsAskedWhyAndWhatFollowsFromIt() {
        Document report = page(Packs.get().folder("to-2026"), "1-report");
        assertThat(report.select("h1").text()).isEqualTo("Allotment rules");
        assertThat(report.select("h2").eachText()).containsExactly("Background", "Recommendation", "What would change",
                "Implications", "Consultation", "The papers behind this one");
        assertThat(report.select("dt").eachText()).containsSubsequence("Version", "Owner", "Adopted", "In place of",
                "To be reviewed by", "Checksum of the text (SHA-256)", "Legal", "Financial", "Equality",
                "Data protection", "Report of");
        assertThat(report.select("dl > .slot dt").eachText()).containsExactly("Date of the meeting",
                "Item of the agenda");
        assertThat(page(Packs.get().folder("to-2025"), "1-report").text())
                .contains("The policy now also covers:");
    }

    @Test
    void wordsThatAreNotTheCouncilsOwnAreSaidToBeSoAndMakeNoText() {
        Path real = Packs.get().folder("real");
        assertThat(papers(real)).containsExactly("1-report", "2-table-of-changes", "5-draft-resolution", "6-notice",
                "7-acknowledgement-sheet");
        for (String paper : List.of("0-start-here", "1-report", "2-table-of-changes")) {
            assertThat(page(real, paper).select(".notice").text())
                    .contains("The council adopts its own document, so no clean and no marked-up text is made here");
        }
        assertThat(page(Packs.get().folder("to-2026"), "3-clean-text").select(".notice")).isEmpty();
    }

    @Test
    void nothingAsksForTheVoteOnWhatIsAdoptedAndNoPaperHoldsACommand() throws IOException {
        Path adopted = Packs.get().folder("to-2025");
        assertThat(papers(adopted)).containsExactly("1-report", "2-table-of-changes", "3-adopted-text",
                "4-marked-up-text", "5-resolution", "6-notice", "7-acknowledgement-sheet");
        for (String paper : papers(adopted)) {
            assertThat(page(adopted, paper).text()).as(paper).doesNotContain("asked to adopt", "Draft resolution",
                    "To be adopted",
                    "to be adopted", "would", "Send this only after", "To be completed");
        }
        for (Path folder : Packs.get().folders()) {
            for (String paper : papers(folder)) {
                assertThat(page(folder, paper).text()).as("%s %s", folder, paper).doesNotContain("clausebook ");
            }
        }
        assertThat(page(Packs.get().folder("to-2026"), "0-start-here").text())
                .contains("clausebook edition adopt ashby/allotments 2026 --on YYYY-MM-DD --minute NUMBER");
    }

    @Test
    void theResolutionOfAnAdoptedEditionKnowsItsMinute() {
        Document adopted = page(Packs.get().folder("to-2025"), "5-resolution");
        Document draft = page(Packs.get().folder("to-2026"), "5-draft-resolution");
        assertThat(draft.select("dl > .slot dt").eachText()).startsWith("Date of the meeting", "Number of the minute");
        assertThat(draft.select("li").first().text()).isEqualTo("the policy “Allotment rules”, edition “Edition 2026, "
                + "draft”, is adopted as set out in the text laid before the meeting, in place of “Edition 2025”;");
        assertThat(adopted.select("dl > .slot")).isEmpty();
        assertThat(adopted.text()).contains("The council RESOLVED that:", "13 May 2025", "8.2");
        assertThat(page(Packs.get().folder("real"), "5-draft-resolution").text()).doesNotContain("in place of");
    }

    @Test
    void theAdoptedTextStandsBelowItsControlTable() {
        Document text = page(Packs.get().folder("to-2025"), "3-adopted-text");
        assertThat(text.select("dl").eachText()).singleElement().asString().contains(
                "Version Edition 2025 (In force)",
                "Adopted 13 May 2025, by Full council", "Number of the minute 8.2", "In place of Edition 2024");
        assertThat(text.select(".line").eachText()).contains("1 Plots", "a shut the hens in every evening before dark");
    }

    @Test
    void aFirstAdoptionHasTheWholeTextAndWhatItAsksOfWhom() {
        Path first = Packs.get().folder("first");
        assertThat(papers(first)).containsExactly("1-report", "2-what-it-asks", "3-clean-text", "5-draft-resolution",
                "6-notice", "7-acknowledgement-sheet");
        Document asks = page(first, "2-what-it-asks");
        assertThat(asks.select("h2").eachText()).containsExactly("What it asks of Tenants", "What it asks of Helpers");
        assertThat(asks.select("li").eachText()).contains("May: put up a shed on your plot. Approval of: Clerk.",
                "Must: give the hens fresh water every morning.");
        assertThat(page(first, "5-draft-resolution").text()).doesNotContain("in place of");
        assertThat(page(first, "6-notice").text()).contains("The council has a new policy")
                .doesNotContain("Before:", "stays as it was");
    }

    @Test
    void theNoticeTellsWhatMattersToThoseWhomThePolicyBinds() {
        String notice = page(Packs.get().folder("real"), "6-notice").text();
        assertThat(notice).contains("Staff, Volunteers", "The policy no longer covers: Councillors.",
                "7.15 Data protection legislation", "5.3 Posting for yourself Reworded.",
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
    void eachAudienceSignsForWhatChangedForItAndForOneText() {
        Document sheet = page(Packs.get().folder("to-2026"), "7-acknowledgement-sheet");
        assertThat(sheet.select("td").eachText()).isEmpty();
        assertThat(sheet.select("h2").eachText()).containsExactly("For Tenants", "For Helpers");
        assertThat(sheet.select("li").eachText()).contains("May: put up a shed on your plot. Approval of: Clerk.");
        assertThat(sheet.select("dd").eachText()).filteredOn(words -> words.matches("[0-9a-f]{64}")).hasSize(2);
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
        new ChangePapers(guide, Path.of("templates"), new Problems()).write(
                guide.changes().getLast().to(), Optional.of(guide.changes().getLast()), temp.resolve("papers"));
        assertThat(Files.readString(temp.resolve("papers/1-report.html"))).contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script");
        assertThat(text(temp.resolve("papers/1-report.docx"))).contains(hostile);
    }

    private static Element row(Document table, String number) {
        return table.select("tbody tr").stream().filter(row -> row.child(0).text().startsWith(number)).findFirst()
                .orElseThrow();
    }

    private static List<String> papers(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".docx"))
                    .map(name -> name.substring(0, name.length() - ".docx".length())).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
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
