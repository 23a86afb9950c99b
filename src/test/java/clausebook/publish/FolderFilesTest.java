package clausebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {

    @TempDir private Path templates;
    private Path assets;
    private final Problems problems = new Problems();

    @BeforeEach
    void makeAssets() throws IOException {
        assets = Files.createDirectory(templates.resolve("assets"));
        Files.writeString(assets.resolve("site.css"), "a {}");
        Files.createDirectories(assets.resolve("icons"));
        Files.writeString(assets.resolve("icons/mark.svg"), "<svg/>");
    }

    @Test
    void filesComeSortedUnderThePrefix() {
        List<OutputFile> files = FolderFiles.under(assets, "assets/", problems);

        assertThat(files).extracting(OutputFile::path).containsExactly("assets/icons/mark.svg", "assets/site.css");
        assertThat(files).extracting(OutputFile::origin).containsExactly("assets/icons/mark.svg", "assets/site.css");
        assertThat(files.getLast().bytes().make()).asString().isEqualTo("a {}");
        assertThat(problems.inOrder()).isEmpty();
    }

    @Test
    void emptyPrefixIsTheTop() {
        assertThat(FolderFiles.under(assets, "", problems)).extracting(OutputFile::path)
                .containsExactly("icons/mark.svg", "site.css");
    }

    @Test
    void bytesAreReadWhenTheyAreWanted() throws IOException {
        List<OutputFile> files = FolderFiles.under(assets, "", problems);
        Files.writeString(assets.resolve("site.css"), "b {}");

        assertThat(files.getLast().bytes().make()).asString().isEqualTo("b {}");
    }

    @Test
    void fileThatVanishedIsAFaultOfReading() throws IOException {
        List<OutputFile> files = FolderFiles.under(assets, "", problems);
        Files.delete(assets.resolve("site.css"));

        assertThatThrownBy(() -> files.getLast().bytes().make()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void symbolicLinkIsRefusedWhereverItLeads() throws IOException {
        Files.createSymbolicLink(assets.resolve("icons/out"), templates);
        Files.createSymbolicLink(assets.resolve("lost.css"), Path.of("nowhere"));

        assertThat(FolderFiles.under(assets, "assets/", problems)).hasSize(2);

        assertThat(problems.inOrder()).extracting(problem -> problem.code().id() + " " + problem.at())
                .containsExactly("symbolic-link assets/icons/out:1:1", "symbolic-link assets/lost.css:1:1");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void folderThatIsASymbolicLinkIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(templates.resolve("link"), assets);

        assertThat(FolderFiles.under(link, "assets/", problems)).isEmpty();
        assertThat(problems.inOrder()).singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.SYMBOLIC_LINK));
    }

    @Test
    void missingFolderIsAProblem() {
        assertThat(FolderFiles.under(templates.resolve("none"), "assets/", problems)).isEmpty();
        assertThat(problems.inOrder()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_FILE);
            assertThat(problem.at()).isEqualTo(Location.startOf("none"));
        });
    }
}
