package clausebook.golden;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.pipeline.Pipeline;
import clausebook.publish.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three invented councils and their whole expected site, file by file.
///
/// After a wanted change: `mvn test -Dtest=GoldenSiteTest -Dgolden.update=true`, then read the difference before it is
/// committed.
final class GoldenSiteTest {

    static final Path CONTENT = Path.of("src/test/resources/golden/content");
    static final LocalDate DATE = LocalDate.of(2026, 11, 20);
    private static final Path EXPECTED = Path.of("src/test/resources/golden/site");
    private static final Path TEMPLATES = Path.of("templates");

    @TempDir private Path folder;

    @Test
    void theSiteOfTheInventedCouncilsIsAsExpected() throws IOException {
        Path site = build(folder.resolve("site"));
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI")).as("golden files are never rewritten where CI is set").isNull();
            replaceExpected(site);
        }
        SortedMap<String, String> expected = FolderBytes.of(EXPECTED);
        SortedMap<String, String> made = withoutAssets(site);
        assertThat(made.keySet()).isEqualTo(expected.keySet());
        made.forEach((path, content) -> assertThat(content).as(path).isEqualTo(expected.get(path)));
    }

    @Test
    void aSecondBuildChangesNothing() throws IOException {
        Path site = build(folder.resolve("site"));
        SortedMap<String, String> first = FolderBytes.of(site);
        build(site);
        assertThat(FolderBytes.of(site)).isEqualTo(first);
    }

    private static Path build(Path site) {
        Problems problems = new Problems();
        var built = new Pipeline(problems)
                .build(new Pipeline.Folders(CONTENT, TEMPLATES, Optional.empty(), site, DATE), Progress.SILENT);
        assertThat(problems.inOrder()).isEmpty();
        assertThat(built).isPresent();
        return site;
    }

    /// Style and script have their own tests; here they would only hide what changed in the pages.
    private static SortedMap<String, String> withoutAssets(Path site) {
        SortedMap<String, String> files = FolderBytes.of(site);
        files.keySet().removeIf(path -> path.startsWith("assets/"));
        return files;
    }

    private static void replaceExpected(Path site) throws IOException {
        if (Files.isDirectory(EXPECTED)) {
            try (Stream<Path> old = Files.walk(EXPECTED)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (String path : withoutAssets(site).keySet()) {
            Files.createDirectories(EXPECTED.resolve(path).getParent());
            Files.copy(site.resolve(path), EXPECTED.resolve(path));
        }
    }
}
