package clausebook.desk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.golden.FolderBytes;
import clausebook.pipeline.ShownSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands follows the folder, and the last good site stays while something is wrong in it.
final class WatchedSiteTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir private Path folder;
    private Path draft;
    private WatchedSite site;

    @BeforeEach
    void open() {
        Path content = folder.resolve("content");
        FolderBytes.copy(Path.of("src/test/resources/golden/content"), content, false);
        draft = content.resolve("councils/brookham/parking/draft.yaml");
        site = new WatchedSite(content, Path.of("templates"), () -> LocalDate.of(2026, 11, 30));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aChangeIsFollowedAndAMistakeLeavesTheLastGoodSite() throws Exception {
        Stand first = site.now();
        assertThat(first.current()).isTrue();
        String text = Files.readString(draft);

        Files.writeString(draft, text + "oops: [\n");
        Stand wrong = site.after(first.number(), LONG);
        assertThat(wrong.current()).isFalse();
        assertThat(wrong.errors()).isNotEmpty();
        assertThat(wrong.site()).isEqualTo(first.site());

        Files.writeString(draft, text);
        Stand mended = site.after(wrong.number(), LONG);
        assertThat(mended.current()).isTrue();
        assertThat(mended.errors()).isEmpty();
        assertThat(mended.number()).isEqualTo(first.number() + 2);
    }

    @Test
    void aBurstOfSavesIsOneOrTwoNewStands() throws Exception {
        long before = site.now().number();
        String text = Files.readString(draft);
        for (int i = 0; i < 30; i++) {
            Files.writeString(draft, text + "# " + i + "\n");
        }
        site.after(before, LONG);
        site.look();
        assertThat(site.now().number() - before).isBetween(1L, 3L);
    }

    @Test
    void whoHasWrittenSeesItAtOnceAndANewFolderIsNoticed() throws IOException, InterruptedException {
        long before = site.now().number();
        Files.writeString(draft, Files.readString(draft) + "# seen\n");
        assertThat(site.look().number()).isEqualTo(before + 1);

        Path council = folder.resolve("content/councils/dunmere");
        Files.createDirectories(council);
        Files.writeString(council.resolve("council.yaml"),
                "name: Dunmere Town Council\ncalled: Dunmere\nkind: town\nnation: england\nlanguages: [en]\n");
        Stand with = site.after(before + 1, LONG);
        for (int i = 0; i < 20 && with.site().map(WatchedSiteTest::councils).orElse(0) < 6; i++) {
            with = site.after(with.number(), Duration.ofSeconds(2));
        }
        assertThat(with.site().map(WatchedSiteTest::councils)).as(with.problems().toString()).contains(6);
    }

    private static int councils(ShownSite shown) {
        return shown.guide().councils().size();
    }

    @Test
    void whoWaitsInVainIsAnsweredToo() throws InterruptedException {
        Stand now = site.now();
        assertThat(site.after(now.number(), Duration.ofMillis(20))).isSameAs(now);
    }
}
