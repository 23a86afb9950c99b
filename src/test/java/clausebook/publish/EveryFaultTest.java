package clausebook.publish;

import static clausebook.publish.SampleSites.NOTHING;
import static clausebook.publish.SampleSites.contentOf;
import static clausebook.publish.SampleSites.expected;
import static clausebook.publish.SampleSites.file;
import static clausebook.publish.SampleSites.namesIn;
import static clausebook.publish.SampleSites.publish;
import static clausebook.publish.SampleSites.publisher;
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

    /// Two files are somebody's own: one can stay where it is, and where the other stands the new site has a page.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noFaultLosesWhatSomebodyElsePutIntoTheFolder(boolean forGood) throws IOException {
        boolean failed = true;
        int fault = 0;
        for (; failed; fault++) {
            Path parent = Files.createDirectory(folder.resolve("at-" + fault));
            Path out = parent.resolve("site");
            publish(OLD, out);
            Files.createDirectory(out.resolve("b"));
            Files.writeString(out.resolve("b/fresh.html"), "mine");
            Files.writeString(out.resolve("policy.pdf"), "mine");
            FaultyDisk disk = new FaultyDisk(parent.getFileSystem().provider(), fault + 1, forGood);
            new Publisher(disk.path(out), true, new Problems(), Progress.SILENT).publish(NEW, NOTHING);
            failed = disk.hasFailed();
            new Publisher(out, true, new Problems(), Progress.SILENT).publish(NEW, NOTHING).orElseThrow();
            assertThat(contentOf(out)).as("after fault %s", fault).hasSize(5).containsEntry("policy.pdf", "mine")
                    .containsEntry("b/fresh.html", "fresh");
            assertThat(contentOf(parent.resolve("site-kept"))).containsEntry("b/fresh.html", "mine");
            assertThat(namesIn(parent)).containsExactly(".site.lock", "site", "site-kept");
        }
        assertThat(fault).as("changes of the disk that were refused").isGreaterThan(25);
    }

    /// Publishes on the faulty disk, and says whether the fault was reached.
    private static boolean failAt(int number, boolean forGood, Path parent) {
        FaultyDisk disk = new FaultyDisk(parent.getFileSystem().provider(), number, forGood);
        Problems problems = new Problems();
        Path out = parent.resolve("site");
        Optional<Published> published = publisher(disk.path(out), problems).publish(NEW, NOTHING);
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
