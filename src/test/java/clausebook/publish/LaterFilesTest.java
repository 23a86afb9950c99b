package clausebook.publish;

import static clausebook.publish.SampleSites.contentOf;
import static clausebook.publish.SampleSites.expected;
import static clausebook.publish.SampleSites.file;
import static clausebook.publish.SampleSites.generation;
import static clausebook.publish.SampleSites.namesIn;
import static clausebook.publish.SampleSites.publish;
import static clausebook.publish.SampleSites.publisher;
import static clausebook.publish.SampleSites.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are known only when the others are written belong to the site like all others.
class LaterFilesTest {

    private static final OutputTree SEARCH =
            site(file("search/en/index.js", "words"), file("search/en/t0.js", "terms"));

    private final Problems problems = new Problems();
    @TempDir private Path parent;
    private Path out;

    @BeforeEach
    void nameTheFolder() {
        out = parent.resolve("site");
    }

    @Test
    void theyArePublishedWithTheOthers() {
        Published published =
                publisher(out, problems).publish(generation("a"), () -> SEARCH).orElseThrow();

        assertThat(contentOf(out)).isEqualTo(expected(OutputTree.of(generation("a"), SEARCH)));
        assertThat(published.files()).isEqualTo(304);
        assertThat(published.written()).isEqualTo(304);
    }

    @Test
    void theyAreAskedForWhenTheOthersAreMade() {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger doneWhenAsked = new AtomicInteger();

        new Publisher(out, false, problems, (_, step, _) -> done.set(step)).publish(generation("a"), () -> {
            doneWhenAsked.set(done.get());
            return SEARCH;
        });

        assertThat(doneWhenAsked).hasValue(302);
    }

    @Test
    void aSecondRunFindsThemUnchanged() {
        publisher(out, problems).publish(generation("a"), () -> SEARCH);
        Published again =
                publisher(out, problems).publish(generation("a"), () -> SEARCH).orElseThrow();

        assertThat(again.written()).isZero();
        assertThat(again.reused()).isEqualTo(304);
    }

    @Test
    void anAddressClaimedTwiceLeavesTheOldSite() throws IOException {
        publish(generation("a"), out);

        OutputTree clash = site(file("index.html", "another home"));
        assertThat(publisher(out, problems).publish(generation("b"), () -> clash)).isEmpty();

        assertThat(problems.inOrder()).singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.ADDRESS_CLASH));
        assertThat(contentOf(out)).isEqualTo(expected(generation("a")));
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
    }

    @Test
    void aFaultThatTheyThrowLeavesTheOldSite() throws IOException {
        publish(generation("a"), out);
        IllegalStateException fault = new IllegalStateException("no index");

        assertThatThrownBy(() -> publisher(out, problems).publish(generation("b"), () -> {
            throw fault;
        })).isSameAs(fault);

        assertThat(contentOf(out)).isEqualTo(expected(generation("a")));
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
    }
}
