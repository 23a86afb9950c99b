package clausebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.console.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `clausebook paper` writes what somebody hands out: a policy, and checklists with what binds most firmly first.
class PaperCommandTest {

    @TempDir private Path folder;

    private record Run(int exit, String told) {}

    @Test
    void aPolicyAndOneChecklistAreWrittenTheSameBytesEachTime() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");

        assertThat(paper("salisbury/social-media", "--audience", "staff", "--out", one.toString()).exit).isZero();
        assertThat(paper("salisbury/social-media", "--audience", "staff", "--out", other.toString()).exit).isZero();

        assertThat(one).isDirectoryContaining("glob:**policy.docx")
                .isDirectoryContaining("glob:**checklist-staff.docx");
        assertThat(one.toFile().list()).hasSize(2);
        assertThat(one.resolve("policy.docx")).hasSameBinaryContentAs(other.resolve("policy.docx"));
        assertThat(one.resolve("checklist-staff.docx"))
                .hasSameBinaryContentAs(other.resolve("checklist-staff.docx"));
        List<String> list = paragraphs(one.resolve("checklist-staff.docx"));
        assertThat(list).anyMatch(line -> line.contains("This is a draft. It binds nobody yet."))
                .anyMatch(line -> line.startsWith("Check that there is permission from parents") && line.endsWith("]"));
        assertThat(list).containsSubsequence("Must", "Must not", "May");
        assertThat(paragraphs(one.resolve("policy.docx")))
                .anyMatch(line -> line.contains("The council will encourage social media as a means of:"));
    }

    @Test
    void anAudienceThatHasNoChecklistAndAFolderThatHoldsSomethingAreRefused() throws IOException {
        Run unknown = paper("salisbury/social-media", "--audience", "cats", "--out", folder.resolve("a").toString());
        assertThat(unknown.exit).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(unknown.told).contains("There is no checklist for \"cats\" here. Write one of: staff");

        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThat(paper("salisbury/social-media", "--out", folder.toString()).told)
                .contains("holds something already");
        assertThat(folder.toFile().list()).containsExactly("mine.txt");
    }

    /// Everybody who holds the paper can tell which text it is, whose, and by which minute.
    @Test
    void thePaperIsHeadedWithAllThatControlsIt() throws IOException {
        assertThat(paper("anytown/parking", "--content", "src/test/resources/golden/content", "--audience", "visitors",
                "--out", folder.resolve("golden").toString()).exit).isZero();
        try (InputStream in = Files.newInputStream(folder.resolve("golden/policy.docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getTables().getFirst().getRows())
                    .extracting(row -> row.getCell(0).getText() + ": " + row.getCell(1).getText())
                    .contains("Owner: Town Clerk", "Number of the minute: 3.1")
                    .anyMatch(row -> row.startsWith("Adopted: 13 January 2026"))
                    .anyMatch(row -> row.startsWith("Checksum of the text (SHA-256): "));
        }
    }

    private static List<String> paragraphs(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static Run paper(String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "paper";
        System.arraycopy(more, 0, arguments, 1, more.length);
        StringWriter told = new StringWriter();
        PrintWriter out = new PrintWriter(told);
        int exit = Program.run(new Console(out, out, false), LocalDate.of(2026, 11, 20), arguments);
        return new Run(exit, told.toString());
    }
}
