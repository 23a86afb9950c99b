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

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody else put into the site's folder is never removed.
class OtherFilesTest {

    private static final OutputTree OLD = site(file("index.html", "old"), file("a/gone.html", "gone"));
    private static final OutputTree NEW = site(file("index.html", "new"), file("b/fresh.html", "fresh"));
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir private Path parent;
    private final Problems problems = new Problems();
    private Path out;

    @BeforeEach
    void publishTheOldSite() {
        out = parent.resolve("site");
        publish(OLD, out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy.pdf", "a/notes.txt", "letters/2026/letter.txt", "INDEX.HTML", "b", "b/fresh.html",
        "index.html~", ".htaccess", ".git/config", "clausebook-site.txt.bak", "a/gone.html.orig"})
    void fileOfAnyNameStopsTheRunAndIsNamed(String path) throws IOException {
        put(path);
        Map<String, String> before = contentOf(out);

        Problem problem = refusal(NEW, out);

        assertThat(problem.code()).isEqualTo(ProblemCode.OTHER_FILES);
        assertThat(problem.what()).endsWith(": " + path.replaceFirst("^(letters|\\.git|b(?=/))/.*", "$1/"));
        assertThat(problem.mend()).contains("--replace");
        assertThat(contentOf(out)).isEqualTo(before);
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
    }

    @ParameterizedTest
    @EnumSource(FolderSwitch.class)
    void withReplaceItStandsInTheNewSiteWhereItStood(FolderSwitch folderSwitch) throws IOException {
        put("policy.pdf");
        put("a/notes.txt");
        put("letters/2026/letter.txt");
        Files.setLastModifiedTime(out.resolve("policy.pdf"), LONG_AGO);

        new Publisher(out, true, problems, Progress.SILENT, folderSwitch).publish(NEW, NOTHING).orElseThrow();

        assertThat(problems.inOrder()).isEmpty();
        assertThat(contentOf(out))
                .isEqualTo(with(expected(NEW), "policy.pdf", "a/notes.txt", "letters/2026/letter.txt"));
        assertThat(Files.getLastModifiedTime(out.resolve("policy.pdf"))).isEqualTo(LONG_AGO);
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
        assertThat(refusal(NEW, out).code()).isEqualTo(ProblemCode.OTHER_FILES);
    }

    @Test
    void unchangedSiteWithOtherFilesIsNotTouched() throws IOException {
        put("policy.pdf");
        Files.setLastModifiedTime(out, LONG_AGO);

        assertThat(keeping().publish(OLD, NOTHING).orElseThrow().written()).isZero();

        assertThat(Files.getLastModifiedTime(out)).isEqualTo(LONG_AGO);
        assertThat(out.resolve("policy.pdf")).hasContent("mine");
    }

    @Test
    void whatStandsInTheWayOfAPageIsMovedBesideTheSiteAndNamed() throws IOException {
        put("b/fresh.html");
        put("policy.pdf");

        keeping().publish(NEW, NOTHING).orElseThrow();

        assertThat(contentOf(out)).isEqualTo(with(expected(NEW), "policy.pdf"));
        assertThat(contentOf(parent.resolve("site-kept"))).containsExactly(Map.entry("b/fresh.html", "mine"));
        assertMoved("b/fresh.html");
    }

    @Test
    void fileInPlaceOfAFolderAndFolderInPlaceOfAFileAreMovedToo() throws IOException {
        Files.delete(out.resolve("index.html"));
        put("index.html/letter.txt");
        put("b");

        keeping().publish(NEW, NOTHING).orElseThrow();

        assertThat(contentOf(out)).isEqualTo(expected(NEW));
        assertThat(contentOf(parent.resolve("site-kept"))).containsOnlyKeys("index.html/letter.txt", "b");
    }

    @Test
    void severalFoldersOfMovedFilesStandSideBySide() throws IOException {
        for (OutputTree next : List.of(NEW, OLD, NEW)) {
            put(next == OLD ? "a/gone.html" : "b/fresh.html");
            keeping().publish(next, NOTHING).orElseThrow();
        }

        assertThat(namesIn(parent)).containsExactly(".site.lock", "site", "site-kept", "site-kept-2", "site-kept-3");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkIsNamedAndCarriedOverAsALinkAndNeverFollowed() throws IOException {
        Path mine = Files.createDirectory(parent.resolve("mine"));
        Files.writeString(mine.resolve("letter.txt"), "mine");
        Files.createSymbolicLink(out.resolve("folder"), mine);
        Files.createSymbolicLink(out.resolve("nowhere"), Path.of("missing"));
        Files.delete(out.resolve("a/gone.html"));
        Files.createSymbolicLink(out.resolve("a/gone.html"), mine.resolve("letter.txt"));

        assertThat(refusal(NEW, out).what()).endsWith(": a/gone.html, folder, nowhere");
        keeping().publish(NEW, NOTHING).orElseThrow();

        assertThat(Files.readSymbolicLink(out.resolve("folder"))).isEqualTo(mine);
        assertThat(Files.readSymbolicLink(out.resolve("nowhere"))).isEqualTo(Path.of("missing"));
        assertThat(Files.readSymbolicLink(out.resolve("a/gone.html"))).isEqualTo(mine.resolve("letter.txt"));
        assertThat(contentOf(mine)).containsOnlyKeys("letter.txt");
        assertThat(namesIn(parent)).containsExactly(".site.lock", "mine", "site");
    }

    @Test
    void emptyFolderIsNamedAndCarriedOver() throws IOException {
        Files.createDirectories(out.resolve("empty/deep"));

        assertThat(refusal(NEW, out).what()).endsWith(": empty/");
        keeping().publish(NEW, NOTHING).orElseThrow();

        assertThat(out.resolve("empty/deep")).isEmptyDirectory();
    }

    @Test
    void folderOfOursThatSomebodyEmptiedIsNotForeign() throws IOException {
        Files.delete(out.resolve("a/gone.html"));

        publish(NEW, out);

        assertThat(out.resolve("a")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void folderThatWasClosedToOthersStaysClosed() throws IOException {
        put("private/letter.txt");
        Files.setPosixFilePermissions(out.resolve("private"), PosixFilePermissions.fromString("rwx------"));

        keeping().publish(NEW, NOTHING).orElseThrow();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("private"))))
                .isEqualTo("rwx------");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void pipeIsNeitherReadNorRemoved() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", out.resolve("pipe").toString()).start().waitFor()).isZero();

        assertThat(refusal(NEW, out).what()).endsWith(": pipe");
        keeping().publish(NEW, NOTHING).orElseThrow();

        assertThat(Files.readAttributes(out.resolve("pipe"), "isOther", LinkOption.NOFOLLOW_LINKS))
                .containsEntry("isOther", true);
    }

    @Test
    void moreThanTenAreCounted() throws IOException {
        for (int i = 0; i < 31; i++) {
            put("letter-" + (10 + i) + ".txt");
        }

        assertThat(refusal(NEW, out).what()).endsWith("letter-18.txt, letter-19.txt and 21 more");
    }

    @Test
    void filesOfTheOperatingSystemAreCarriedOverInSilence() throws IOException {
        put("desktop.ini");
        put("a/Thumbs.db");
        put(".DS_Store");

        publish(NEW, out);

        assertThat(contentOf(out)).isEqualTo(with(expected(NEW), "desktop.ini", "a/Thumbs.db", ".DS_Store"));
        assertThat(publish(NEW, out).written()).isZero();
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
    }

    @Test
    void folderWithNothingButSuchFilesIsFree() throws IOException {
        Path fresh = Files.createDirectory(parent.resolve("fresh"));
        Files.writeString(fresh.resolve(".DS_Store"), "mine");

        publish(NEW, fresh);

        assertThat(contentOf(fresh)).isEqualTo(with(expected(NEW), ".DS_Store"));
        assertThat(namesIn(parent)).containsExactly(".fresh.lock", ".site.lock", "fresh", "site");
    }

    @Test
    void refusedFirstBuildLeavesNothingBesideTheFolder() {
        Path fresh = parent.resolve("fresh");
        refusal(site(file("x".repeat(300) + ".html", "too long a name")), fresh);

        assertThat(fresh).doesNotExist();
        assertThat(parent.resolve(".fresh.lock")).doesNotExist();
    }

    @Test
    void whatIsPutInWhileTheSiteIsReplacedIsKept() throws IOException {
        OutputTree slow = site(file("index.html", "new"), new OutputFile("b/late.html", "x", () -> {
            put("late.pdf");
            return new byte[1];
        }));

        SampleSites.publisher(out, problems).publish(slow, NOTHING).orElseThrow();

        assertThat(contentOf(parent.resolve("site-kept"))).containsExactly(Map.entry("late.pdf", "mine"));
        assertMoved("late.pdf");
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
