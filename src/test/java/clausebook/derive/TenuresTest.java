package clausebook.derive;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.golden.FolderBytes;
import clausebook.guide.PolicyGuide;
import clausebook.guide.Tenure;
import clausebook.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which edition held when: told as far as dates tell, and never of a draft.
final class TenuresTest {

    private static final String POLICY = "councils/ashby/allotments";

    @TempDir private Path folder;

    @Test
    void eachEditionHoldsUntilTheNextBegins() {
        assertThat(told()).containsExactly("2023: 2023-05-09 to 2024-05-14 REPLACED",
                "2024: 2024-05-14 to 2025-06 REPLACED", "2025: 2025-06 to ? OPEN");
    }

    @Test
    void aWithdrawalBeforeTheNextBeganEndsItSooner() throws IOException {
        edit("2023.yaml", "review-due: 2024-05", "review-due: 2024-05, withdrawn: 2023-12-31");
        assertThat(told()).first().isEqualTo("2023: 2023-05-09 to 2023-12-31 WITHDRAWN");
    }

    @Test
    void whatTheCouncilWithdrewHasEndedThoughNobodyWroteWhen() throws IOException {
        edit("2025.yaml", "status: in-force", "status: withdrawn");
        assertThat(told()).last().isEqualTo("2025: 2025-06 to ? WITHDRAWN");
    }

    @Test
    void anUnknownStatusIsNoTenureAndNeitherIsAReconstruction() throws IOException {
        edit("2024.yaml", "status: in-force", "status: unknown");
        assertThat(told()).containsExactly("2023: 2023-05-09 to 2025-06 REPLACED", "2025: 2025-06 to ? OPEN");
        edit("2023.yaml", "label: Edition 2023", "label: Edition 2023\nreconstructed: From what the clerk remembers.");
        assertThat(told()).containsExactly("2025: 2025-06 to ? OPEN");
    }

    @Test
    void noRealPolicyIsSaidToHaveHeldWithoutADocumentThatSaysSo() {
        assertThat(policies(Path.of("content"))).isNotEmpty()
                .allSatisfy(policy -> assertThat(policy.tenures())
                        .allSatisfy(tenure -> assertThat(tenure.edition().edition().status().word()).isIn("in-force",
                                "withdrawn")));
    }

    private void edit(String file, String words, String instead) throws IOException {
        Path edition = content().resolve(POLICY).resolve(file);
        String text = Files.readString(edition);
        assertThat(text).containsOnlyOnce(words);
        Files.writeString(edition, text.replace(words, instead));
    }

    private Path content() {
        Path content = folder.resolve("content");
        if (!Files.exists(content)) {
            FolderBytes.copy(Path.of("src/test/resources/renew/content"), content, false);
        }
        return content;
    }

    private List<String> told() {
        return policies(content()).getFirst().tenures().stream().map(TenuresTest::told).toList();
    }

    private static String told(Tenure tenure) {
        return tenure.edition().edition().id().slug() + ": " + tenure.from().map(Object::toString).orElse("?") + " to "
                + tenure.until().map(Object::toString).orElse("?") + " " + tenure.end();
    }

    private static List<PolicyGuide> policies(Path content) {
        Problems problems = new Problems();
        return new Pipeline(problems).guide(content, LocalDate.of(2026, 11, 20))
                .orElseThrow(() -> new AssertionError(
                        problems.inOrder().stream().map(problem -> problem.what()).collect(Collectors.joining("\n"))))
                .councils().stream().flatMap(council -> council.policies().stream()).toList();
    }
}
