package clausebook.publish;

import static clausebook.publish.SampleSites.NOTHING;
import static clausebook.publish.SampleSites.contentOf;
import static clausebook.publish.SampleSites.expected;
import static clausebook.publish.SampleSites.file;
import static clausebook.publish.SampleSites.generation;
import static clausebook.publish.SampleSites.namesIn;
import static clausebook.publish.SampleSites.publish;
import static clausebook.publish.SampleSites.site;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublisherTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir private Path parent;
    private Path out;

    @BeforeEach
    void nameTheFolder() {
        out = parent.resolve("site");
    }

    @Test
    void firstSiteIsPublishedWhole() throws IOException {
        Published published = publish(generation("a"), out);

        assertThat(contentOf(out)).isEqualTo(expected(generation("a")));
        assertThat(published).isEqualTo(new Published(302, 302, 302, 0));
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
    }

    @ParameterizedTest
    @EnumSource(FolderSwitch.class)
    void nextSiteReplacesAllOfTheLast(FolderSwitch folderSwitch) throws IOException {
        publish(generation("a"), out);

        assertThat(new Publisher(out, false, new Problems(), Progress.SILENT, folderSwitch).publish(generation("b"),
                NOTHING)).isPresent();

        assertThat(contentOf(out)).isEqualTo(expected(generation("b")));
        assertThat(out.resolve("only-a")).doesNotExist();
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
    }

    @Test
    void foldersAboveTheSiteAreMade() {
        publish(generation("a"), parent.resolve("deep/down/site"));

        assertThat(parent.resolve("deep/down/site/index.html")).exists();
    }

    @Test
    void emptyFolderIsTaken() throws IOException {
        Files.createDirectory(out);

        publish(generation("a"), out);

        assertThat(contentOf(out)).isEqualTo(expected(generation("a")));
    }

    @Test
    void unchangedSiteIsNotTouched() throws IOException {
        publish(generation("a"), out);
        Object folderBefore = identityOf(out);
        Files.setLastModifiedTime(out, LONG_AGO);

        Published again = publish(generation("a"), out);

        assertThat(again.written()).isZero();
        assertThat(again.reused()).isEqualTo(302);
        assertThat(identityOf(out)).isEqualTo(folderBefore);
        assertThat(Files.getLastModifiedTime(out)).isEqualTo(LONG_AGO);
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
    }

    @Test
    void unchangedFilesKeepTheirDateAndPlaceOnTheDisk() throws IOException {
        publish(generation("a"), out);
        Object before = identityOf(out.resolve("topics/t1.html"));
        Files.setLastModifiedTime(out.resolve("topics/t1.html"), LONG_AGO);

        Published published = publish(generation("b"), out);

        assertThat(published.written()).isEqualTo(202);
        assertThat(published.reused()).isEqualTo(100);
        assertThat(identityOf(out.resolve("topics/t1.html"))).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(out.resolve("topics/t1.html"))).isEqualTo(LONG_AGO);
        assertThat(contentOf(out)).isEqualTo(expected(generation("b")));
    }

    @Test
    void fileUnderASecondNameIsNeverOverwritten() throws IOException {
        publish(generation("a"), out);
        Path secondName = Files.createLink(parent.resolve("kept.html"), out.resolve("index.html"));

        publish(generation("b"), out);

        assertThat(secondName).hasContent("home of a");
        assertThat(out.resolve("index.html")).hasContent("home of b");
    }

    @Test
    void whatSomebodyChangedInTheSiteIsPutRight() throws IOException {
        publish(generation("a"), out);
        Files.writeString(out.resolve("index.html"), "home of x");
        Files.delete(out.resolve("topics/t7.html"));

        assertThat(publish(generation("a"), out).written()).isEqualTo(2);

        assertThat(contentOf(out)).isEqualTo(expected(generation("a")));
    }

    @Test
    void fileThatLeavesIsGone() {
        publish(site(file("index.html", "home"), file("old/page.html", "old")), out);

        publish(site(file("index.html", "home")), out);

        assertThat(contentOf(out)).containsOnlyKeys("index.html", SiteMark.NAME);
        assertThat(out.resolve("old")).doesNotExist();
    }

    @Test
    void orderOfTheTreeDoesNotMatter() {
        List<OutputFile> mixed = new ArrayList<>(generation("a").files());
        Collections.shuffle(mixed, new Random(7));

        publish(new OutputTree(mixed), out);

        assertThat(contentOf(out)).isEqualTo(expected(generation("a")));
        assertThat(publish(generation("a"), out).written()).isZero();
    }

    @Test
    void eachFileIsMadeOnce() {
        AtomicInteger made = new AtomicInteger();
        OutputFile counted = new OutputFile("index.html", "content", () -> new byte[made.incrementAndGet()]);

        publish(site(counted), out);

        assertThat(made).hasValue(1);
    }

    @Test
    void interruptIsKeptButPublishingIsDoneToTheEnd() {
        Thread.currentThread().interrupt();
        try {
            publish(generation("a"), out);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(contentOf(out)).isEqualTo(expected(generation("a")));
    }

    @Test
    void progressRisesToTheEnd() {
        List<Integer> steps = Collections.synchronizedList(new ArrayList<>());

        new Publisher(out, false, new Problems(), (what, done, total) -> steps.add(done)).publish(generation("a"),
                NOTHING);

        assertThat(steps).hasSize(302).isSorted().endsWith(302);
    }

    private static Object identityOf(Path file) throws IOException {
        return Files.readAttributes(file, "*", LinkOption.NOFOLLOW_LINKS).get("fileKey");
    }
}
