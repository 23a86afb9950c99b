package clausebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.console.Console;
import clausebook.docx.SettledChanges;
import clausebook.docx.SettledChanges.Choice;
import clausebook.golden.FolderBytes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two years of a clerk: a policy is adopted for the first time; a year later the meeting amends what is tabled.
final class MeetingYearTest {

    private static final String POLICY = "ashby/allotments";
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final String NEW_CLAUSE = "<w:p><w:pPr><w:pStyle w:val=\"Clause0\"/></w:pPr><w:r><w:t>3.6</w:t>"
            + "</w:r><w:r><w:tab/></w:r><w:r><w:t>Whoever loses a key pays for a new one.</w:t></w:r></w:p>";

    @TempDir private Path folder;
    private Path editions;
    private String out = "";
    private String err = "";

    @Test
    void aFirstAdoptionThenAnAmendmentAtTheTable() throws IOException {
        openTheFirstDraft();
        assertThat(run("pack", POLICY, "--out", "first")).as(err).isZero();
        assertThat(folder.resolve("first/2-what-it-asks.docx")).isNotEmptyFile();
        assertThat(folder.resolve("first/4-marked-up-text.docx")).doesNotExist();
        assertThat(run("edition", "adopt", POLICY, "2025", "--on", "2026-04-20", "--minute", "8.2")).as(err)
                .isZero();
        assertThat(Files.readString(folder.resolve("content/councils/ashby/allotments/2025.yaml")))
                .contains("by: Ashby Parish Council", "8.2");

        assertThat(run("edition", "new", POLICY, "2026")).as(err).isZero();
        proposeChanges();
        assertThat(run("pack", POLICY, "--out", "tabled", "--tabled", "2026-05-12")).as(err).isZero();
        assertThat(text()).containsPattern("tabled: \\{ sha256: [0-9a-f]{64}, \"?on\"?: 2026-05-12 }");

        String tabled = text();
        assertThat(amend(words -> words.contains("on a lead") ? Choice.LEAVE : Choice.ACCEPT)).isEqualTo(1);
        assertThat(err).contains("these changes are still undecided:", "added: when hens are about",
                "Nothing was changed.");
        assertThat(text()).isEqualTo(tabled);

        assertThat(amend(words -> words.contains("on a lead") || words.contains("cockerel")
                ? Choice.REJECT
                : Choice.ACCEPT)).as(err).isZero();
        assertThat(out).contains("accepted as tabled: 1 clause", "rejected, the words before stay: 3.5 dogs",
                "rejected, the clause stays: hens-noise", "amended: 3.1 rent",
                "put in: 3.6 Whoever loses a key pays for a new one.");
        assertThat(text())
                .contains("text: Dogs must be kept on a lead.", "id: hens-noise", "within 21 days of the bill",
                        "fate: reworded, reason: \"Amended at the meeting, minute 9.4.\", material: true")
                .doesNotContain("dogs: { fate", "hens-noise: { fate");

        Files.writeString(folder.resolve("moved.txt"), "Tenants must keep their plot tidy.\n");
        assertThat(run("edition", "amend", POLICY, "2026", "--clause", "tidy-plots", "--text",
                folder.resolve("moved.txt").toString(), "--result", "fell", "--minute", "9.4", "--by", "role:clerk"))
                .as(err).isZero();
        assertThat(text()).contains("{ clause: tidy-plots, by: role:clerk, result: fell, minute: 9.4",
                "Tenants must keep their plot free of weeds and rubbish.");

        assertThat(run("edition", "adopt", POLICY, "2026", "--on", "2026-05-12", "--minute", "9.4")).as(err).isZero();
        assertThat(run("pack", POLICY, "--out", "adopted")).as(err).isZero();
        assertThat(Files.readString(folder.resolve("adopted/1-report.html")))
                .contains("What the council decided", "Amendments at the meeting", "Carried", "Fell", "Moved by Clerk.")
                .doesNotContain("To be completed");
    }

    @Test
    void ofARestatedPolicyNoFileComesBack() throws IOException {
        FolderBytes.copy(Path.of("src/test/resources/golden/content"), folder.resolve("content"), false);
        assertThat(run("pack", "brookham/parking", "--out", "restated")).as(err).isZero();
        assertThat(out).contains("draft --clause ID --text FILE --result carried --minute NUMBER")
                .doesNotContain("--from FILE");
        assertThat(folder.resolve("restated/3-clean-text.docx")).doesNotExist();
    }

    /// Edition 2025 as it was before anybody had adopted it, and no other.
    private void openTheFirstDraft() throws IOException {
        FolderBytes.copy(Path.of("src/test/resources/renew/content"), folder.resolve("content"), false);
        editions = folder.resolve("content/councils/ashby/allotments");
        for (String other : new String[] {"2023", "2024", "2026"}) {
            Files.delete(editions.resolve(other + ".yaml"));
        }
        String first = Files.readString(editions.resolve("2025.yaml"));
        Files.writeString(editions.resolve("2025.yaml"),
                first.substring(0, first.indexOf("changes:")).replace("status: in-force", "status: draft")
                        .replaceAll("(?m)^(dates|adopted): .*\\n", ""));
    }

    private void proposeChanges() throws IOException {
        Files.writeString(editions.resolve("2026.yaml"), text()
                .replace("be kept on a lead.", "be kept on a lead when hens are about.")
                .replace("says: keep your dog on a lead }", "says: keep your dog on a lead, when: hens are about }")
                .replace("          - { id: hens-noise, number: c, text: keep no cockerel on the ground }\n", "")
                .replace("Whoever pays late may lose the plot.", "Whoever pays late twice may lose the plot.")
                + """
                        changes:
                          dogs: { fate: reworded, reason: Most are well behaved., material: true }
                          hens-noise: { fate: withdrawn, reason: The county has a rule about noise. }
                          late-rent: { fate: reworded, reason: Once is too soon., material: true }
                        """);
    }

    private int amend(Function<String, Choice> choice) throws IOException {
        byte[] tabled = Files.readAllBytes(folder.resolve("tabled/4-marked-up-text.docx"));
        Path back = folder.resolve("back.docx");
        Files.write(back, SettledChanges.of(tabled, choice, xml -> {
            String amended = xml.replace("within 14 days", "within 21 days");
            int end = amended.indexOf("</w:p>", amended.indexOf("kept on a lead")) + "</w:p>".length();
            return amended.substring(0, end) + NEW_CLAUSE + amended.substring(end);
        }));
        return run("edition", "amend", POLICY, "2026", "--from", back.toString(), "--minute", "9.4");
    }

    private String text() throws IOException {
        Path draft = editions.resolve("2026.yaml");
        return Files.readString(draft);
    }

    /// A name behind `--out` is a folder beside the content.
    private int run(String... words) {
        String[] arguments = new String[words.length + (words[0].equals("pack") ? 4 : 2)];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = i > 0 && words[i - 1].equals("--out") ? folder.resolve(words[i]).toString() : words[i];
        }
        arguments[words.length] = "--content";
        arguments[words.length + 1] = folder.resolve("content").toString();
        if (words[0].equals("pack")) {
            arguments[words.length + 2] = "--templates";
            arguments[words.length + 3] = "templates";
        }
        StringWriter told = new StringWriter();
        StringWriter faults = new StringWriter();
        int exit = Program.run(new Console(new PrintWriter(told, true), new PrintWriter(faults, true), false), TODAY,
                arguments);
        out = told.toString();
        err = faults.toString();
        return exit;
    }
}
