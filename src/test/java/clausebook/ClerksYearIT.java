package clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.golden.FolderBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clerk's whole year with the packed program: only its output and its files are looked at.
final class ClerksYearIT {

    private static final Path FOLDER =
            Path.of(System.getProperty("clausebook.folder", "target/clausebook")).toAbsolutePath();
    private static final String LAUNCHER =
            System.getProperty("os.name").startsWith("Windows") ? "clausebook.bat" : "clausebook";
    private static final String POLICY = "ashby/allotments";

    @TempDir private Path folder;
    private Path editions;

    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void copyContent() throws IOException {
        FolderBytes.copy(Path.of("src/test/resources/renew/content"), folder.resolve("content"), false);
        editions = folder.resolve("content/councils/ashby/allotments");
        Files.delete(editions.resolve("2026.yaml"));
    }

    @Test
    void aYearFromTheOpenedDraftToTheNextOne() throws Exception {
        String before = Files.readString(editions.resolve("2025.yaml"));

        Run opened = clausebook("edition", "new", POLICY, "2026", "--review-due", "2027-05");
        assertThat(opened.exit).as(opened.err).isZero();
        assertThat(opened.out).contains("2026.yaml", "clausebook check", "clausebook diff ashby/allotments",
                "clausebook edition adopt ashby/allotments 2026 --on");
        assertThat(Files.readString(editions.resolve("2025.yaml"))).isEqualTo(before);
        assertThat(clausebook("diff", POLICY).out).contains("16 unchanged.").doesNotContain("REWORDED");

        edit("      - id: dogs\n", "      - id: cats\n");
        Run lost = clausebook("check");
        assertThat(lost.exit).isEqualTo(1);
        assertThat(lost.err).contains("\"dogs\" (3.5) of the edition \"2025\" is missing here", "[lost-clause]");
        edit("      - id: cats\n", "      - id: dogs\n");

        edit("duty: should, printed: should, says: cut the grass", "duty: must, printed: must, says: cut the grass");
        edit("Tenants should cut the grass", "Tenants must cut the grass");
        assertThat(clausebook("check").err).contains("[duty-changed-without-note]");
        Files.writeString(draft(), Files.readString(draft())
                + "changes:\n  paths: { fate: reworded, reason: The paths were overgrown. }\n"
                + "answered: [ { guard: figure-in-one-place, why: The bill says the day. } ]\n");
        Run checked = clausebook("check");
        assertThat(checked.err).isEmpty();
        assertThat(checked.out).startsWith("No mistakes in ");

        Run diff = clausebook("diff", POLICY, "--markdown");
        assertThat(diff.out).contains("**1 stronger, 15 unchanged.**", "### 2.2 The paths", "“Should” became “Must”",
                "- Why: The paths were overgrown.", "Tenants ~~Removed: should~~ **Added: must** cut the grass paths");

        Run packed = clausebook("pack", POLICY, "--out", "papers");
        assertThat(packed.exit).as(packed.err).isZero();
        assertThat(packed.err).isEmpty();
        assertThat(packed.out).contains("0-start-here.html",
                "clausebook edition adopt ashby/allotments 2026 --on YYYY-MM-DD");
        assertThat(Files.readString(folder.resolve("papers/6-notice.html")))
                .contains("Must: cut the grass", "Before: Should: cut the grass");
        assertThat(folder.resolve("papers/4-marked-up-text.docx")).isNotEmptyFile();
        assertThat(folder.resolve("papers/7-acknowledgement-sheet.docx")).isNotEmptyFile();
        String papers = FolderBytes.of(folder.resolve("papers")).toString();
        wrong("papers holds something already", "pack", POLICY, "--out", "papers");
        assertThat(FolderBytes.of(folder.resolve("papers")).toString()).isEqualTo(papers);

        Run tabled = clausebook("pack", POLICY, "--out", "tabled", "--tabled", "2026-05-12");
        assertThat(tabled.exit).as(tabled.err).isZero();
        Files.writeString(folder.resolve("moved.txt"), "Tenants must lock the gate.\n");
        Run fell = clausebook("edition", "amend", POLICY, "2026", "--clause", "lock-gate", "--text", "moved.txt",
                "--result", "fell", "--minute", "9.4");
        assertThat(fell.exit).as(fell.err).isZero();
        assertThat(Files.readString(draft())).contains("tabled: { sha256: ", "result: fell");

        edit("fate: reworded, reason: The paths were overgrown.", "fate: reworded");
        Run untold = clausebook("edition", "adopt", POLICY, "2026", "--on", "2026-05-12", "--minute", "9.4");
        assertThat(untold.exit).isEqualTo(1);
        assertThat(untold.err).contains("\"paths\" changed, and \"changes\" does not say why", "reason: none given");
        edit("fate: reworded", "fate: reworded, reason: none given");
        Run unsaid = clausebook("edition", "adopt", POLICY, "2026", "--on", "2026-05-12", "--minute", "9.4");
        assertThat(unsaid.exit).isEqualTo(1);
        assertThat(unsaid.err).contains("add material: true", "[material-missing]", "Nothing was changed.");
        edit("reason: none given", "reason: none given, material: true");

        Run adopted = clausebook("edition", "adopt", POLICY, "2026", "--on", "2026-05-12", "--minute", "9.4");
        assertThat(adopted.exit).as(adopted.err).isZero();
        assertThat(Files.readString(draft())).contains("status: in-force",
                "dates: { adopted: 2026-05-12, review-due: 2027-05 }", "adopted: { by: Full council, minute: 9.4 }");
        assertThat(editions.resolve("2026.lock.yaml")).isRegularFile();

        Run built = clausebook("build", "--out", "site", "--date", "2026-06-01");
        assertThat(built.exit).as(built.err).isZero();
        assertThat(Files.readString(folder.resolve("site/ashby/allotments/index.html"))).contains("must cut the grass");
        assertThat(folder.resolve("site/ashby/allotments/2025/index.html")).isRegularFile();

        String site = FolderBytes.of(folder.resolve("site")).toString();
        edit("Tenants must cut the grass", "Tenants may cut the grass");
        Run changed = clausebook("build", "--out", "site", "--date", "2026-06-01");
        assertThat(changed.exit).isEqualTo(1);
        assertThat(changed.err).contains("\"paths\" (2.2) is not as it was adopted", "[frozen-text-changed]");
        assertThat(FolderBytes.of(folder.resolve("site")).toString()).isEqualTo(site);
        edit("Tenants may cut the grass", "Tenants must cut the grass");

        Run next = clausebook("edition", "new", POLICY, "2027");
        assertThat(next.exit).as(next.err).isZero();
        assertThat(Files.readString(editions.resolve("2027.yaml"))).contains("status: draft", "follows: 2026")
                .doesNotContain("changes:", "minute");
    }

    @Test
    void whatCantBeDoneIsSaidInOneSentenceAndChangesNothing() throws Exception {
        String before = FolderBytes.of(folder.resolve("content")).toString();
        wrong("There is no policy \"ashby/dogs\". Write one of: ashby/allotments.", "edition", "new", "ashby/dogs",
                "2026");
        wrong("This policy has an edition \"2025\" already", "edition", "new", POLICY, "2025");
        wrong("The site uses the name \"changes\" itself", "edition", "new", POLICY, "Changes");
        wrong("\"soon\" is no date", "edition", "new", POLICY, "2026", "--adopted", "soon");
        wrong("This policy has no edition \"2030\". Write one of: 2023, 2024, 2025.", "edition", "adopt", POLICY,
                "2030", "--on", "2030-01-01", "--minute", "1");
        wrong("\"2030\" is no day", "edition", "adopt", POLICY, "2025", "--on", "2030", "--minute", "1");
        wrong("\"2025\" is not older than \"2024\"", "diff", POLICY, "--from", "2025", "--to", "2024");
        wrong("\"2023\" is the oldest edition", "diff", POLICY, "--to", "2023");
        wrong("There is no policy \"ashby/dogs\"", "pack", "ashby/dogs");
        wrong("\"tomorrow\" is no day", "pack", POLICY, "--date", "tomorrow");
        Run late = clausebook("edition", "new", POLICY, "2026", "--adopted", "2020-05-12", "--minute", "3");
        assertThat(late.exit).isEqualTo(1);
        assertThat(late.err).contains("[dates-out-of-order]", "Nothing was changed.");
        assertThat(FolderBytes.of(folder.resolve("content")).toString()).isEqualTo(before);
    }

    private void wrong(String sentence, String... arguments) throws Exception {
        Run run = clausebook(arguments);
        assertThat(run.err).contains(sentence);
        assertThat(run.out).isEmpty();
        assertThat(run.exit).isEqualTo(2);
    }

    private Path draft() {
        return editions.resolve("2026.yaml");
    }

    private void edit(String words, String instead) throws IOException {
        String text = Files.readString(draft());
        assertThat(text).containsOnlyOnce(words);
        Files.writeString(draft(), text.replace(words, instead));
    }

    private Run clausebook(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(FOLDER.resolve("bin").resolve(LAUNCHER).toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8");
        Process process = builder.start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("the program ends").isTrue();
        return new Run(process.exitValue(), Files.readString(out), withoutNotice(Files.readString(err)));
    }

    /// Java itself tells that it took up the setting above.
    private static String withoutNotice(String err) {
        return err.lines().filter(line -> !line.startsWith("Picked up ")).map(line -> line + "\n").reduce("",
                String::concat);
    }
}
