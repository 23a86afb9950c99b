package clausebook.publish;

import static clausebook.publish.SampleSites.contentOf;
import static clausebook.publish.SampleSites.expected;
import static clausebook.publish.SampleSites.file;
import static clausebook.publish.SampleSites.namesIn;
import static clausebook.publish.SampleSites.publish;
import static clausebook.publish.SampleSites.site;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each change of the disk is refused once, by itself or with all that follow.
class EveryFaultTest {

    private static final OutputTree OLD =
            site(file("index.html", "old home"), file("a/same.html", "same"), file("a/gone.html", "gone"));
    private static final OutputTree NEW =
            site(file("index.html", "new home"), file("a/same.html", "same"), file("b/fresh.html", "fresh"));

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyFaultLeavesTheOldSiteOrTheNewOneAndSaysWhich(boolean forGood) throws IOException {
        boolean failed = true;
        int fault = 0;
        for (; failed; fault++) {
            Path parent = Files.createDirectory(folder.resolve("at-" + fault));
            publish(OLD, parent.resolve("site"));
            failed = failAt(fault + 1, forGood, parent);
            publish(NEW, parent.resolve("site"));
            assertThat(contentOf(parent.resolve("site"))).isEqualTo(expected(NEW));
            assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
        }
        assertThat(fault).as("changes of the disk that were refused").isGreaterThan(20);
    }

    /// Publishes on the faulty disk, and says whether the fault was reached.
    private static boolean failAt(int number, boolean forGood, Path parent) {
        FaultyDisk disk = new FaultyDisk(parent.getFileSystem().provider(), number, forGood);
        Problems problems = new Problems();
        Path out = parent.resolve("site");
        Optional<Published> published = Publisher.publish(NEW, disk.path(out), problems, Progress.SILENT);
        Path whole = forGood && !Files.exists(out) ? parent.resolve(".site.old") : out;
        assertThat(contentOf(whole)).as("after fault %s", number)
                .isEqualTo(expected(published.isPresent() ? NEW : OLD));
        assertThat(problems.inOrder()).hasSize(published.isPresent() ? 0 : 1).allSatisfy(EveryFaultTest::assertPlain);
        return disk.hasFailed();
    }

    private static void assertPlain(Problem problem) {
        assertThat(problem.code()).isEqualTo(ProblemCode.OUTPUT_FOLDER);
        assertThat(problem.what()).contains("No space left on device").doesNotContain("Exception");
        assertThat(problem.mend()).startsWith("make room on the disk");
    }
}
