package clausebook.publish;

import static clausebook.publish.SampleSites.NOTHING;
import static clausebook.publish.SampleSites.contentOf;
import static clausebook.publish.SampleSites.expected;
import static clausebook.publish.SampleSites.file;
import static clausebook.publish.SampleSites.generation;
import static clausebook.publish.SampleSites.namesIn;
import static clausebook.publish.SampleSites.publish;
import static clausebook.publish.SampleSites.publisher;
import static clausebook.publish.SampleSites.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Whatever fails: the old site is as it was, and nothing is left beside it.
class PublishingFaultsTest {

    @TempDir private Path parent;
    private Path out;

    @BeforeEach
    void publishTheOldSite() {
        out = parent.resolve("site");
        publish(generation("a"), out);
    }

    @AfterEach
    void oldSiteIsWholeAndAlone() throws IOException {
        assertThat(contentOf(out)).isEqualTo(expected(generation("a")));
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
    }

    @Test
    void fileThatTheDiskRefusesIsAProblemInPlainWords() {
        Problem problem = refusal(withOneMore(file("x".repeat(300) + ".html", "too long a name")), out);

        assertThat(problem.code()).isEqualTo(ProblemCode.OUTPUT_FOLDER);
        assertThat(problem.at()).isEqualTo(Location.startOf(out.toString()));
        assertThat(problem.what()).startsWith("the site can't be written here: ").doesNotContain("Exception");
    }

    @Test
    void sourceThatCannotBeReadIsAProblemAtItsPlace() {
        OutputFile unreadable = new OutputFile("assets/x.css", "assets/x.css", () -> {
            throw new UncheckedIOException(new AccessDeniedException("x.css"));
        });

        Problem problem = refusal(withOneMore(unreadable), out);

        assertThat(problem.code()).isEqualTo(ProblemCode.UNREADABLE_FILE);
        assertThat(problem.at()).isEqualTo(Location.startOf("assets/x.css"));
        assertThat(problem.what()).isEqualTo("this can't be read: you have no permission for x.css");
    }

    @Test
    void faultOfTheProgramIsThrownUnchanged() {
        RuntimeException fault = new IllegalStateException("a template went wrong");
        OutputFile broken = new OutputFile("x.html", "content/x.yaml", () -> {
            throw fault;
        });
        Problems problems = new Problems();

        assertThatThrownBy(() -> publisher(out, problems).publish(withOneMore(broken), NOTHING))
                .isSameAs(fault);
        assertThat(problems.inOrder()).isEmpty();
    }

    @Test
    void tooDeepATemplateIsThrownUnchangedToo() {
        OutputFile deep = new OutputFile("x.html", "content/x.yaml", () -> {
            throw new StackOverflowError();
        });

        assertThatThrownBy(() -> publisher(out, new Problems()).publish(withOneMore(deep), NOTHING))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void ofManyFaultsTheFirstByAddressIsTold() {
        for (int round = 0; round < 20; round++) {
            assertThatThrownBy(() -> publisher(out, new Problems()).publish(allBroken(), NOTHING))
                    .hasMessage("council-0/clauses/c0.html");
        }
    }

    @Test
    void errorFoundWhileMakingAPageStopsPublishing() {
        Problems problems = new Problems();
        OutputFile faulty = new OutputFile("x.html", "content/x.yaml", () -> {
            problems.add(ProblemCode.TEMPLATE_FAULT, Location.startOf("templates/x.ftlh"), "what", "why", "mend");
            return new byte[0];
        });

        assertThat(publisher(out, problems).publish(withOneMore(faulty), NOTHING)).isEmpty();
    }

    @Test
    void errorFoundBeforeStopsPublishing() {
        Problems problems = new Problems();
        problems.add(ProblemCode.BAD_DATE, Location.startOf("content/x.yaml"), "what", "why", "mend");

        assertThat(publisher(out, problems).publish(generation("b"), NOTHING)).isEmpty();
    }

    /// The system lets the process write no file of more than 8 kB: a true fault in the middle of a write, like a full
    /// disk.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writeThatFailsHalfwayIsAProblemOfOneRun() throws Exception {
        String told =
                PublishingProcess.outputOf(new ProcessBuilder(PublishingProcess.limited("ulimit -f 16", "large", out)));

        assertThat(told).contains("output-folder", "the site can't be written here: ").doesNotContain("Exception",
                "\tat ");
    }

    private static OutputTree withOneMore(OutputFile file) {
        return OutputTree.of(generation("b"), new OutputTree(List.of(file)));
    }

    private static OutputTree allBroken() {
        return new OutputTree(
                generation("b").files().stream().map(file -> new OutputFile(file.path(), file.origin(), () -> {
                    throw new IllegalStateException(file.path());
                })).toList());
    }
}
