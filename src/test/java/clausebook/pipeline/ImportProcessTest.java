package clausebook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.ProblemPrinter;
import clausebook.pipeline.ImportProcess.Ended;
import clausebook.pipeline.ImportProcess.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A document that takes too much is stopped, and leaves nothing behind.
public final class ImportProcessTest {

    @TempDir private Path folder;

    @Test
    void documentThatTakesTooLongIsStopped() throws IOException {
        Ended ended = run(new Limits(512, Duration.ofMillis(1)), "1 One\n1.1 You must.\n");

        assertThat(ended.exceeded()).contains("takes more than 0 seconds to read");
        assertThat(new ProblemPrinter(_ -> List.of())
                .print(ImportProcess.stopped("policy.txt", "takes more than 20 seconds to read")))
                .isEqualTo("policy.txt:1:1: error: this file takes more than 20 seconds to read, so the import was "
                        + "stopped  [import-stopped]\n"
                        + "  why:  a policy takes a second or two; what takes so long could stop the computer\n"
                        + "  mend: in Word copy all of its text into a new document, save that as .docx, and "
                        + "import it\n");
    }

    @Test
    void documentThatTakesTooMuchMemoryIsStopped() throws IOException {
        Ended ended = run(new Limits(24, Duration.ofSeconds(60)), "1.1 You must put your bin out.\n\n".repeat(60_000));

        assertThat(ended.exceeded()).contains("takes more than 24 MB of memory to read");
    }

    @Test
    void documentThatIsReadIsHandedOver() throws IOException {
        Path document = document("Bins\n\n1 Kerb\n\n1.1 You must put your bin out.\n");
        Path left;
        try (ImportProcess process = new ImportProcess(Limits.USUAL)) {
            left = process.folder();
            Ended ended = process.run(arguments(document));
            assertThat(ended.err()).isEmpty();
            assertThat(ended.exceeded()).isEmpty();
            ImportFolder made = ImportFolder.read(process.folder());
            assertThat(made.files().keySet()).containsExactly("councils/anytown/bins/policy.yaml",
                    "councils/anytown/bins/2026.intake.yaml", "councils/anytown/bins/2026.yaml");
            assertThat(made.receipts().keySet()).containsExactly(".receipt.json", ".receipt.html");
        }
        assertThat(left).doesNotExist();
    }

    private Ended run(Limits limits, String words) throws IOException {
        try (ImportProcess process = new ImportProcess(limits)) {
            return process.run(arguments(document(words)));
        }
    }

    private Path document(String words) throws IOException {
        return Files.writeString(folder.resolve("policy.txt"), words);
    }

    private static List<String> arguments(Path document) {
        return List.of("import", document.toString(), "--content", "src/test/resources/problems/base", "--council",
                "anytown", "--policy", "bins", "--edition", "2026", "--kind", "parking");
    }
}
