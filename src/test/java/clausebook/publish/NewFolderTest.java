package clausebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All files of a new folder, or none.
final class NewFolderTest {

    private static final OutputFile PAPER =
            new OutputFile("1-report.html", "paper", () -> "words".getBytes(StandardCharsets.UTF_8));

    @TempDir private Path parent;
    private final Problems problems = new Problems();

    @Test
    void writesIntoAFolderThatIsMissingOrEmpty() throws IOException {
        for (Path folder : List.of(parent.resolve("deep/papers"), Files.createDirectory(parent.resolve("empty")))) {
            assertThat(NewFolder.isFree(folder)).isTrue();
            assertThat(NewFolder.write(new OutputTree(List.of(PAPER)), folder, problems)).contains(1);
            assertThat(folder.resolve("1-report.html")).hasContent("words");
            assertThat(NewFolder.isFree(folder)).isFalse();
        }
        assertThat(problems.inOrder()).isEmpty();
    }

    @Test
    void aFolderWithSomethingInItIsNeverWrittenOver() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("papers"));
        Files.writeString(folder.resolve("mine.docx"), "changed by hand");
        assertThat(NewFolder.isFree(folder)).isFalse();
        assertThat(NewFolder.write(new OutputTree(List.of(PAPER)), folder, problems)).isEmpty();
        assertThat(problems.inOrder()).singleElement().extracting(problem -> problem.what()).asString()
                .startsWith("the papers can't be written here: ");
        assertThat(folder.resolve("mine.docx")).hasContent("changed by hand");
        assertThat(names()).containsExactly("papers");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        assertThat(NewFolder.isFree(Files.writeString(parent.resolve("file"), "x"))).isFalse();
    }

    @Test
    void whatCantBeReadIsToldAndNothingStaysBehind() throws IOException {
        OutputFile gone = new OutputFile("papers.css", "papers/papers.css", () -> {
            throw new UncheckedIOException(new IOException("the disk is gone"));
        });
        assertThat(NewFolder.write(new OutputTree(List.of(PAPER, gone)), parent.resolve("papers"), problems)).isEmpty();
        assertThat(problems.inOrder()).singleElement().satisfies(problem -> {
            assertThat(problem.at().file()).isEqualTo("papers/papers.css");
            assertThat(problem.what()).contains("the disk is gone");
        });
        assertThat(names()).isEmpty();
    }

    @Test
    void aHiddenFolderOfSomebodyElseIsNeverDeleted() throws IOException {
        Path theirs = Files.createDirectory(parent.resolve(".papers.next"));
        Files.writeString(theirs.resolve("mine.docx"), "written by hand");
        assertThat(NewFolder.write(new OutputTree(List.of(PAPER)), parent.resolve("papers"), problems)).isEmpty();
        assertThat(problems.inOrder()).singleElement().extracting(problem -> problem.what()).asString()
                .endsWith(".papers.next is in the way");
        assertThat(theirs.resolve("mine.docx")).hasContent("written by hand");
    }

    @Test
    void whatAKilledRunLeftIsDeleted() throws IOException {
        Path left = Files.createDirectory(parent.resolve(".papers.next"));
        SiteMark.put(SiteMark.Kind.UNFINISHED, left);
        Files.writeString(left.resolve("half.html"), "half");
        assertThat(NewFolder.write(new OutputTree(List.of(PAPER)), parent.resolve("papers"), problems)).contains(1);
        assertThat(names()).containsExactly("papers");
        assertThat(parent.resolve("papers")).isDirectoryNotContaining("glob:**half.html")
                .isDirectoryNotContaining("glob:**.txt");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> names = Files.list(parent)) {
            return names.map(name -> name.getFileName().toString()).sorted().toList();
        }
    }
}
