package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clausebook.content.TrackedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Each wrong content gives its own message, whole and alone.
final class ProblemCasesTest {

    @TempDir private Path folder;

    @Test
    void theBaseOfAllCasesIsSound() {
        assertThat(CheckRun.of(ProblemCase.soundContentIn(folder)).printed()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> eachCaseGivesItsMessage() {
        return ProblemCase.all().stream().map(wrong -> dynamicTest(wrong.name(), () -> check(wrong)));
    }

    private void check(ProblemCase wrong) throws IOException {
        Path content = wrong.contentIn(folder.resolve(wrong.name()));
        CheckRun run = wrong.document().isPresent() ? CheckRun.ofDocument(wrong, content) : CheckRun.of(content);
        TrackedFile.holds(wrong.expected(), run.printed());
        assertThat(run.codes()).as("nothing is told but the case's own fault").containsExactly(wrong.code());
        assertThat(run.problems()).as("one fault is told once").hasSize(1);
    }
}
