package clausebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.console.Console;
import clausebook.intake.docx.WordFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a document to the site, by the commands that a clerk types.
final class ImportCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final int CLAUSES = 20;

    @TempDir private Path folder;
    private Path content;
    private Path document;

    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void writeDocument() throws IOException {
        content = folder.resolve("content");
        Files.createDirectories(content);
        Files.writeString(content.resolve("site.yaml"), "title: Rules of our council\nlanguage: en\n");
        document = Files.write(Files.createDirectories(folder.resolve("documents")).resolve("bins policy.docx"),
                word("Put every bin out before seven."));
    }

    @Test
    void wordDocumentStandsOnTheSite() throws IOException {
        byte[] before = Files.readAllBytes(document);

        Run run = importAs("2026", "--name", "Anytown Town Council", "--called", "Anytown", "--council-kind", "town",
                "--nation", "england");

        assertThat(run.err).isEmpty();
        assertThat(run.exit).isZero();
        assertThat(run.out).contains(CLAUSES + " clauses found", "0 left over", "What to do next",
                "clausebook reading anytown/bins --page");
        assertThat(folder.resolve("documents/bins policy.receipt.html")).exists();
        assertThat(folder.resolve("documents/bins policy.receipt.json")).exists();
        assertThat(Files.readAllBytes(document)).isEqualTo(before);
        assertThat(content.resolve("councils/anytown/council.yaml")).content()
                .contains("name: Anytown Town Council", "called: Anytown", "kind: town", "nation: england");
        assertThat(content.resolve("vocabulary/policy-kinds.yaml")).content().contains("waste-collection");

        assertThat(run("check", "--content", content.toString()).exit).isZero();
        Path site = folder.resolve("site");
        Run built = run("build", "--content", content.toString(), "--templates", "templates", "--out", site.toString());
        assertThat(built.exit).as(built.err).isZero();
        assertThat(site.resolve("anytown/bins/index.html")).content().contains("Put every bin out before seven.");
    }

    @Test
    void sameDocumentGivesTheSameFilesAgain() throws IOException {
        importAs("2026", "--name", "Anytown Town Council");
        Map<String, String> first = files();

        Run again = importAs("2026");

        assertThat(again.exit).as(again.err).isZero();
        assertThat(files()).isEqualTo(first);
    }

    @Test
    void dryRunWritesNothing() throws IOException {
        Map<String, String> before = files();

        Run run = importAs("2026", "--name", "Anytown Town Council", "--dry-run");

        assertThat(run.exit).isZero();
        assertThat(run.out).contains("Nothing was written (--dry-run)", "2026.yaml");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void receiptsMayStandElsewhere() throws IOException {
        Path receipts = folder.resolve("receipts/new");

        importAs("2026", "--name", "Anytown Town Council", "--receipt", receipts.toString());

        assertThat(receipts.resolve("bins policy.receipt.json")).content()
                .contains("\"words_in\"", "\"words_placed\"", "\"words_left_out\"");
        assertThat(folder.resolve("documents/bins policy.receipt.json")).doesNotExist();
    }

    @Test
    void documentThatCanNotBeReadChangesNothing() throws IOException {
        Files.writeString(document, "{\\rtf1 You must.}");
        Map<String, String> before = files();

        Run run = importAs("2026", "--name", "Anytown Town Council");

        assertThat(run.exit).isEqualTo(1);
        assertThat(run.err).contains("[document-not-read]", "File > Save As", "Nothing was written.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void fileThatCanNotBeWrittenLeavesAllAsItWas() throws IOException {
        Files.createDirectories(folder.resolve("documents/bins policy.receipt.json/in the way"));
        Map<String, String> before = files();

        Run run = importAs("2026", "--name", "Anytown Town Council");

        assertThat(run.exit).isEqualTo(1);
        assertThat(run.err).contains("bins policy.receipt.json can't be written", "Nothing was written.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void newCouncilNeedsAName() {
        Run run = importAs("2026");

        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err).contains("There is no council \"anytown\" yet: add --name");
    }

    @Test
    void wrongNamesAreToldWithARightOne() {
        Run run = run("import", document.toString(), "--content", content.toString(), "--council", "Any Town",
                "--policy", "bins", "--edition", "2026", "--name", "Any Town", "--kind", "bins");

        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err).contains("such as any-town");
    }

    private static byte[] word(String first) {
        StringBuilder body =
                new StringBuilder(WordFile.paragraph("Bins policy")).append(WordFile.paragraph("1 At the kerb"))
                        .append(WordFile.paragraph("1.1 " + first));
        for (int number = 2; number <= CLAUSES; number++) {
            body.append(WordFile.paragraph("1." + number + " Bin number " + number + " is emptied on each Monday."));
        }
        return new WordFile(body.toString()).bytes();
    }

    private Run importAs(String edition, String... more) {
        List<String> arguments = new ArrayList<>(List.of("import", document.toString(), "--content", content.toString(),
                "--templates", "templates", "--council", "anytown", "--policy", "bins", "--edition", edition, "--kind",
                "waste-collection"));
        arguments.addAll(Arrays.asList(more));
        return run(arguments.toArray(String[]::new));
    }

    /// Every file below the folder, by its path.
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                String bytes = Files.isRegularFile(file)
                        ? String.valueOf(Arrays.hashCode(Files.readAllBytes(file)))
                        : "folder";
                files.put(folder.relativize(file).toString(), bytes);
            }
        }
        return files;
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Program.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true), false), TODAY,
                arguments);
        return new Run(exit, out.toString(), err.toString());
    }
}
