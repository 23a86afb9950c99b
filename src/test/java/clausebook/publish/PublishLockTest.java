package clausebook.publish;

import static clausebook.publish.SampleSites.NOTHING;
import static clausebook.publish.SampleSites.contentOf;
import static clausebook.publish.SampleSites.expected;
import static clausebook.publish.SampleSites.generation;
import static clausebook.publish.SampleSites.namesIn;
import static clausebook.publish.SampleSites.publish;
import static clausebook.publish.SampleSites.publisher;
import static clausebook.publish.SampleSites.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
class PublishLockTest {

    @TempDir private Path parent;
    private Path out;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void publishTheOldSite() {
        out = parent.resolve("site");
        publish(generation("a"), out);
    }

    @AfterEach
    void endWhatWasStarted() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void secondProcessIsToldThatAnotherIsPublishing() throws Exception {
        Process holder = holdingProcess();
        Problem problem = refusal(generation("b"), out);

        assertThat(problem.code()).isEqualTo(ProblemCode.BUSY);
        assertThat(problem.what()).isEqualTo("another run is publishing to this folder just now");
        assertThat(contentOf(out)).isEqualTo(expected(generation("a")));
        holder.getOutputStream().close();
        assertThat(holder.waitFor()).isZero();
        assertThat(contentOf(out)).containsOnlyKeys("index.html", SiteMark.NAME);
    }

    @Test
    void deadProcessHoldsNoLock() throws Exception {
        holdingProcess().destroyForcibly().waitFor();

        publish(generation("b"), out);

        assertThat(contentOf(out)).isEqualTo(expected(generation("b")));
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
    }

    /// A second thread's attempt must not free the first one's lock either, as the system would on its own.
    @Test
    void secondThreadIsToldAndDoesNotFreeTheLock() {
        List<Problem> inside = new ArrayList<>();
        List<String> otherProcess = new ArrayList<>();
        OutputFile page = new OutputFile("index.html", "content", () -> {
            inside.add(refusal(generation("b"), out));
            otherProcess.add(resultOfAnotherProcess());
            return new byte[1];
        });

        publish(new OutputTree(List.of(page)), out);

        assertThat(inside).extracting(Problem::code).containsExactly(ProblemCode.BUSY);
        assertThat(otherProcess).singleElement().asString().contains("busy: ");
        assertThat(contentOf(out)).containsOnlyKeys("index.html", SiteMark.NAME);
    }

    @Test
    void lockIsFreeAgainAfterAFault() {
        OutputFile broken = new OutputFile("index.html", "content", () -> {
            throw new IllegalStateException();
        });
        assertThatThrownBy(
                () -> publisher(out, new Problems()).publish(new OutputTree(List.of(broken)), NOTHING))
                .isInstanceOf(IllegalStateException.class);
        publish(generation("b"), out);
        assertThat(contentOf(out)).isEqualTo(expected(generation("b")));
    }

    @Test
    void ofTwoProcessesThatRaceOneWinsEachTimeAndNothingIsMixed() throws Exception {
        Process one = start("compete", out, "x", "10");
        Process two = start("compete", out, "y", "10");
        while (one.isAlive() || two.isAlive()) {
            requireAHomePage();
        }
        String told = told(one) + told(two);
        assertThat(told.lines()).containsOnly("busy", "published 10").filteredOn(line -> !line.equals("busy"))
                .hasSize(2);
        requireOneWholeGeneration();
        publish(generation("b"), out);
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
    }

    /// While others publish, only one file can be looked at in one moment: the home page, which names its generation.
    private void requireAHomePage() {
        assertThat(out.resolve("index.html")).content().matches("home of (a|[xy][01])");
    }

    private void requireOneWholeGeneration() {
        String name = contentOf(out).get("index.html").substring("home of ".length());
        assertThat(contentOf(out)).isEqualTo(expected(generation(name)));
    }

    private Process holdingProcess() throws IOException {
        Process holder = start("hold", out);
        assertThat(holder.inputReader().readLine()).isEqualTo("holding");
        return holder;
    }

    private Process start(String task, Path folder, String... more) throws IOException {
        Process process = PublishingProcess.start(task, folder, more);
        started.add(process);
        return process;
    }

    private String resultOfAnotherProcess() {
        try {
            return PublishingProcess.outputOf(new ProcessBuilder(PublishingProcess.command("once", out)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String told(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
