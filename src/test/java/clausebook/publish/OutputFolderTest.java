package clausebook.publish;

import static clausebook.publish.SampleSites.contentOf;
import static clausebook.publish.SampleSites.expected;
import static clausebook.publish.SampleSites.generation;
import static clausebook.publish.SampleSites.namesIn;
import static clausebook.publish.SampleSites.publish;
import static clausebook.publish.SampleSites.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    @TempDir private Path parent;
    private Path out;

    @BeforeEach
    void nameTheFolder() {
        out = parent.resolve("site");
    }

    @Test
    void fileInPlaceOfTheFolderIsRefused() throws IOException {
        Files.writeString(out, "mine");

        assertRefused("this is a file, not a folder");
        assertThat(out).hasContent("mine");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void symbolicLinkIsRefusedEvenToASite() throws IOException {
        publish(generation("a"), parent.resolve("real"));
        Files.createSymbolicLink(out, parent.resolve("real"));

        assertRefused("this is a symbolic link");
        assertThat(contentOf(parent.resolve("real"))).isEqualTo(expected(generation("a")));
    }

    @Test
    void folderWithSomebodysFilesIsRefused() throws IOException {
        Files.createDirectories(out.resolve("letters"));
        Files.writeString(out.resolve("letters/letter.txt"), "mine");

        assertRefused(ProblemCode.OTHER_FILES, "what Clausebook did not write: letters/");
        assertThat(contentOf(out)).containsOnlyKeys("letters/letter.txt");
        assertThat(namesIn(parent)).containsExactly("site");
    }

    @Test
    void contentFolderAndAnyFolderInItAreRefused() throws IOException {
        Files.createDirectories(out.resolve("councils"));
        Files.writeString(out.resolve("site.yaml"), "name: x");

        assertRefused("this folder holds the content");
        assertThat(refusal(generation("a"), out.resolve("councils/new")).what())
                .contains("this folder holds the content");
        assertThat(contentOf(out)).containsOnlyKeys("site.yaml");
    }

    @Test
    void siteThatBecameAHistoryIsRefused() throws IOException {
        publish(generation("a"), out);
        Files.createDirectory(out.resolve(".git"));

        assertRefused(ProblemCode.OTHER_FILES, "what Clausebook did not write: .git/");
    }

    @Test
    void topOfTheDiskIsRefused() {
        out = parent.getRoot();

        assertRefused("can't be published to the top of a disk");
    }

    @Test
    void parentThatIsAFileIsToldInPlainWords() throws IOException {
        Files.writeString(out, "mine");
        Problem problem = refusal(generation("a"), out.resolve("deep/site"));

        assertThat(problem.code()).isEqualTo(ProblemCode.OUTPUT_FOLDER);
        assertThat(problem.what()).doesNotContain("Exception");
    }

    @Test
    void halfWrittenSiteOfAKilledRunIsDeleted() throws IOException {
        publish(generation("a"), out);
        halfASite(parent.resolve(".site.next"));
        halfASite(parent.resolve(".site.old"));

        publish(generation("b"), out);

        assertThat(contentOf(out)).isEqualTo(expected(generation("b")));
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
    }

    @Test
    void halfWrittenFirstSiteIsDeleted() throws IOException {
        halfASite(parent.resolve(".site.next"));

        publish(generation("a"), out);

        assertThat(contentOf(out)).isEqualTo(expected(generation("a")));
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
    }

    @Test
    void oldSiteOfARunThatWasKilledBetweenTwoRenamesIsBroughtBack() throws IOException {
        publish(generation("a"), out);
        Object before = Files.getAttribute(out, "fileKey");
        Files.move(out, parent.resolve(".site.old"));
        halfASite(parent.resolve(".site.next"));

        publish(generation("a"), out);

        assertThat(Files.getAttribute(out, "fileKey")).isEqualTo(before);
        assertThat(namesIn(parent)).containsExactly(".site.lock", "site");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40})
    void aMarkThatWasBegunWhenTheRunWasStoppedIsOurs(int written) throws IOException {
        Path next = Files.createDirectory(parent.resolve(".site.next"));
        byte[] mark = SiteMark.Kind.UNFINISHED.mark();
        Files.write(next.resolve(SiteMark.NAME), Arrays.copyOf(mark, written));

        publish(generation("a"), out);

        assertThat(contentOf(out)).isEqualTo(expected(generation("a")));
        assertThat(next).doesNotExist();
    }

    @Test
    void anEmptyFileOfThatNameBesideAnotherFileIsNoMark() throws IOException {
        Path next = Files.createDirectory(parent.resolve(".site.next"));
        Files.createFile(next.resolve(SiteMark.NAME));
        Files.writeString(next.resolve("letter.txt"), "mine");

        assertThat(refusal(generation("a"), out).what()).contains("is in the way");
        assertThat(next.resolve("letter.txt")).hasContent("mine");
    }

    @Test
    void strangersInTheNeighboursPlaceAreNotDeleted() throws IOException {
        Files.createDirectory(parent.resolve(".site.next"));
        Files.writeString(parent.resolve(".site.next/letter.txt"), "mine");

        Problem problem = refusal(generation("a"), out);

        assertThat(problem.code()).isEqualTo(ProblemCode.OUTPUT_FOLDER);
        assertThat(problem.what()).contains(".site.next", "is in the way");
        assertThat(parent.resolve(".site.next/letter.txt")).hasContent("mine");
        assertThat(out).doesNotExist();
    }

    private static void halfASite(Path folder) throws IOException {
        Files.createDirectory(folder);
        SiteMark.put(SiteMark.Kind.UNFINISHED, folder);
        Files.createDirectories(folder.resolve("council-1/clauses"));
        Files.writeString(folder.resolve("council-1/clauses/c1.html"), "half");
    }

    private void assertRefused(String what) {
        assertRefused(ProblemCode.OUTPUT_FOLDER, what);
    }

    private void assertRefused(ProblemCode code, String what) {
        Problem problem = refusal(generation("b"), out);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.what()).contains(what);
        assertThat(problem.mend()).contains("--out");
    }
}
