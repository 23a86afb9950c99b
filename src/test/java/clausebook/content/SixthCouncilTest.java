package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Severity;
import clausebook.golden.FolderBytes;
import clausebook.pipeline.Pipeline;
import clausebook.publish.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clerk copies one council's folder and changes one file: nothing else is needed.
final class SixthCouncilTest {

    @TempDir private Path folder;

    @Test
    void aCopiedFolderWithTheOldNameIsToldAtTheCopyAndNothingIsPublished() throws IOException {
        Path content = folder.resolve("content");
        FolderBytes.copy(Path.of("content"), content, false);
        FolderBytes.copy(content.resolve("councils/pewsey"), content.resolve("councils/newtown"), false);
        Path site = folder.resolve("site");
        Problems problems = new Problems();
        new Pipeline(problems).build(new Pipeline.Folders(content, Path.of("templates"), Optional.empty(), site,
                LocalDate.of(2026, 11, 20)), Progress.SILENT);
        assertThat(problems.inOrder()).filteredOn(problem -> problem.code() == ProblemCode.DUPLICATE_NAME).hasSize(2)
                .allSatisfy(problem -> assertThat(problem.at().file()).endsWith("newtown/council.yaml"));
        assertThat(site).doesNotExist();
    }

    @Test
    void aCopiedFolderWithAnotherNameIsACouncil() throws IOException {
        Path content = folder.resolve("content");
        FolderBytes.copy(Path.of("content"), content, false);
        FolderBytes.copy(content.resolve("councils/pewsey"), content.resolve("councils/newtown"), false);
        Path council = content.resolve("councils/newtown/council.yaml");
        Files.writeString(council, Files.readString(council).replace("Pewsey", "Newtown"));
        Path site = folder.resolve("site");
        Problems problems = new Problems();
        new Pipeline(problems).build(new Pipeline.Folders(content, Path.of("templates"), Optional.empty(), site,
                LocalDate.of(2026, 11, 20)), Progress.SILENT);
        assertThat(problems.inOrder()).as("what is left to do is told, and stops nothing").isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code().severity()).isEqualTo(Severity.WARNING))
                .extracting(problem -> problem.code() + " " + problem.at().file().replaceFirst(".*councils/", ""))
                .containsOnly("OTHER_COUNCILS_DOCUMENT newtown/social-media/undated.yaml",
                        "OTHER_COUNCIL_NAMED newtown/social-media/undated.yaml",
                        "COPIED_FROM_COUNCIL pewsey/social-media/undated.yaml");
        assertThat(site.resolve("index.html")).content().contains("Newtown Parish Council");
        assertThat(site.resolve("newtown/social-media/index.html")).content().contains("Newtown");
        assertThat(site.resolve("checklists/newtown/staff.html")).isNotEmptyFile();
        assertThat(site.resolve("questions/council-logo.html")).content().contains("Newtown");
        assertThat(site.resolve("questions/views-my-own.html")).content().contains("Not yet read");
    }
}
