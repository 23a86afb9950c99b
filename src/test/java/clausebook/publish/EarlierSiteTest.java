package clausebook.publish;

import static clausebook.publish.SampleSites.NOTHING;
import static clausebook.publish.SampleSites.contentOf;
import static clausebook.publish.SampleSites.expected;
import static clausebook.publish.SampleSites.file;
import static clausebook.publish.SampleSites.namesIn;
import static clausebook.publish.SampleSites.publish;
import static clausebook.publish.SampleSites.refusal;
import static clausebook.publish.SampleSites.site;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What stands in a folder is known from its mark: that of an older version, of a killed run, one that somebody
/// changed, or none.
class EarlierSiteTest {

    private static final OutputTree OLD = site(file("index.html", "old"), file("a/gone.html", "gone"));
    private static final OutputTree NEW = site(file("index.html", "new"), file("b/fresh.html", "fresh"));

    @TempDir private Path parent;
    private final Problems problems = new Problems();
    private Path out;

    @BeforeEach
    void publishTheOldSite() {
        out = parent.resolve("site");
        publish(OLD, out);
    }

    @ParameterizedTest
    @EnumSource(FolderSwitch.class)
    void folderOfAnOlderVersionKeepsWhatTheBuildDoesNotWriteInAFolderBesideIt(FolderSwitch folderSwitch)
            throws IOException {
        makeOlder();
        put("policy.pdf");
        put("b/notes.txt");
        put("letters/.DS_Store");
        Files.createDirectory(out.resolve("empty"));

        new Publisher(out, false, problems, Progress.SILENT, folderSwitch).publish(NEW, NOTHING).orElseThrow();

        assertThat(contentOf(out)).isEqualTo(with(expected(NEW), "letters/.DS_Store"));
        assertThat(contentOf(parent.resolve("site-kept"))).containsOnlyKeys("policy.pdf", "b/notes.txt", "a/gone.html");
        assertThat(parent.resolve("site-kept/empty")).isEmptyDirectory();
        assertMoved("a/, b/notes.txt, empty/, policy.pdf");
        assertThat(publish(NEW, out).written()).isZero();
    }

    @Test
    void folderOfAnOlderVersionWithNothingElseIsReplacedInSilence() throws IOException {
        makeOlder();

        publish(OLD, out);

        assertThat(contentOf(out)).isEqualTo(expected(OLD));
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
    }

    /// The run was killed when the folders had changed places and nothing was deleted yet.
    @Test
    void otherFilesOutlastAKillBehindTheSwitch() throws IOException {
        put("policy.pdf");
        put("b/fresh.html");
        Path replaced = parent.resolve(".site.next");
        Files.move(out, replaced);
        publish(NEW, parent.resolve("finished"));
        Files.move(parent.resolve("finished"), out);
        Files.copy(replaced.resolve("policy.pdf"), out.resolve("policy.pdf"));

        keeping().publish(OLD, NOTHING).orElseThrow();

        assertThat(contentOf(out)).isEqualTo(with(expected(OLD), "policy.pdf"));
        assertThat(contentOf(parent.resolve("site-kept"))).containsExactly(Map.entry("b/fresh.html", "mine"));
        assertMoved("b/fresh.html");
    }

    @Test
    void markThatSomebodyChangedListsNothing() throws IOException {
        Files.writeString(out.resolve(SiteMark.NAME), "notes of my own");

        assertThat(refusal(NEW, out).what()).contains("clausebook-site.txt", "index.html");
    }

    @Test
    void markThatWasGivenOtherLineEndsIsUnderstood() throws IOException {
        Path mark = out.resolve(SiteMark.NAME);
        Files.writeString(mark, Files.readString(mark).replace("\n", "\r\n"));

        publish(NEW, out);

        assertThat(contentOf(out)).isEqualTo(expected(NEW));
    }

    @Test
    void webRootWithOtherPagesIsRefusedAndWithReplaceKeepsThem() throws IOException {
        Path root = webRoot();
        assertThat(refusal(NEW, root).what()).endsWith(": .well-known/, index.html, parks/");
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site", "www");

        new Publisher(root, true, problems, Progress.SILENT).publish(NEW, NOTHING).orElseThrow();

        assertThat(contentOf(root)).isEqualTo(with(expected(NEW), "parks/index.html", ".well-known/key"));
        assertThat(contentOf(parent.resolve("www-kept"))).containsExactly(Map.entry("index.html", "mine"));
    }

    private Publisher keeping() {
        return new Publisher(out, true, problems, Progress.SILENT);
    }

    private void put(String path) {
        try {
            Path file = out.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "mine");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void makeOlder() throws IOException {
        Files.delete(out.resolve(SiteMark.NAME));
        SiteMark.put(SiteMark.Kind.OLDER, out);
    }

    private Path webRoot() throws IOException {
        Path root = Files.createDirectories(parent.resolve("www"));
        Files.writeString(root.resolve("index.html"), "mine");
        for (String path : List.of("parks/index.html", ".well-known/key")) {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), "mine");
        }
        return root;
    }

    private void assertMoved(String names) {
        assertThat(problems.inOrder()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.MOVED_ASIDE);
            assertThat(problem.what()).endsWith(" was moved here: " + names);
        });
    }

    private static Map<String, String> with(Map<String, String> site, String... others) {
        Map<String, String> all = new HashMap<>(site);
        for (String path : others) {
            all.put(path, "mine");
        }
        return all;
    }
}
