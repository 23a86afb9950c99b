package clausebook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clausebook.content.TrackedFile;
import clausebook.diagnostic.ProblemCode;
import clausebook.pipeline.Intake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of each document of `src/test/resources/intake`: its receipt, and its edition.
final class GoldenReceiptTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/intake");
    private static final Path EXPECTED = Path.of("src/test/resources/intake-expected");

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> eachDocumentHasItsReceiptAndEdition() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            List<Path> documents = files.sorted().toList();
            return documents.stream().map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    @Test
    void markOfANoteIsCalledSo() {
        byte[] bytes = "# Bins\n\n1.1 Bins must be shut.[^1]\n\n[^1]: At night.\n".getBytes(StandardCharsets.UTF_8);

        Intake.Outcome made = new Importing(folder).file("policy.md", bytes).orElseThrow();

        assertThat(made.editions().getFirst().receipt().rows())
                .filteredOn(row -> row.text().strip().startsWith("[^1]")).hasSize(2)
                .allSatisfy(row -> assertThat(row.reason()).endsWith("the mark of a note"));
    }

    private void check(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        Importing policy = new Importing(folder.resolve(name));

        Intake.Outcome made = policy.file(name, bytes, "--changes", "both").orElseThrow();

        for (Map.Entry<String, byte[]> receipt : made.receipts().entrySet()) {
            TrackedFile.holds(EXPECTED.resolve(name + receipt.getKey()), shown(text(receipt.getValue())));
        }
        for (Imported edition : made.editions()) {
            String path = "councils/anytown/bins/" + edition.slug() + ".yaml";
            TrackedFile.holds(EXPECTED.resolve(name + "." + edition.slug() + ".yaml"), text(made.files().get(path)));
        }
        assertThat(policy.mistakes()).as("only a reason may be missing").isSubsetOf(ProblemCode.MISSING_FIELD);
        Intake.Outcome again = policy.file(name, bytes, "--changes", "both").orElseThrow();
        assertThat(again.files()).as("the same once more").allSatisfy((path, written) -> assertThat(text(written))
                .isEqualTo(text(made.files().get(path))));
    }

    /// Of a page what it shows: its style is the same in all.
    private static String shown(String receipt) {
        int main = receipt.indexOf("<main>");
        return main < 0 ? receipt : receipt.substring(main, receipt.indexOf("</main>")) + "</main>\n";
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
