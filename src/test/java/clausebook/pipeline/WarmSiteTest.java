package clausebook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import clausebook.diagnostic.Problems;
import clausebook.golden.FolderBytes;
import clausebook.publish.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder that is looked at again and again gives what a build that starts anew gives.
final class WarmSiteTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final long SEED = 19;

    @TempDir private Path folder;
    private Path content;
    private WarmSite warm;

    @BeforeEach
    void copy() {
        content = folder.resolve("content");
        FolderBytes.copy(Path.of("src/test/resources/golden/content"), content, false);
        warm = new WarmSite(content, TEMPLATES);
    }

    @Test
    void everyFileIsByteForByteThatOfABuild() throws IOException {
        assertShownAsBuilt();
        change("councils/brookham/parking/draft.yaml");
        assertShownAsBuilt();
    }

    @Test
    void withoutAChangeThereIsNothingNew() throws IOException {
        look();
        assertThat(warm.look(DAY)).isEmpty();
        Files.setLastModifiedTime(content.resolve("site.yaml"), FileTime.fromMillis(1));
        assertThat(warm.look(DAY)).isEmpty();
        assertThat(warm.look(DAY.plusDays(1))).isPresent();
    }

    @Test
    void whateverChangesTheProblemsAreThoseOfACheckThatStartsAnew() throws IOException {
        Random random = new Random(SEED);
        List<Path> files = files();
        for (int i = 0; i < Counts.of(12, 400); i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] before = Files.readAllBytes(file);
            spoil(file, random);
            compare("seed " + SEED + ", change " + i + ": " + folder.relativize(file));
            if (random.nextBoolean()) {
                Files.write(file, before);
            }
        }
    }

    private void compare(String as) throws IOException {
        Problems cold = new Problems();
        boolean sound = new Pipeline(cold).check(content).isPresent();
        warm.look(DAY).ifPresent(look -> {
            assertThat(look.problems()).as(as).isEqualTo(cold.inOrder());
            assertThat(look.site().isPresent()).as(as).isEqualTo(sound);
        });
    }

    private static void spoil(Path file, Random random) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        switch (random.nextInt(5)) {
            case 0 -> Files.deleteIfExists(file);
            case 1 -> Files.writeString(file, text.replaceFirst("must", "must-not"));
            case 2 -> Files.writeString(file, text + "oops: [\n");
            case 3 -> Files.writeString(file.resolveSibling("another.yaml"), text);
            default -> Files.writeString(file, text.replaceFirst("topics: \\[", "topics: [nowhere, "));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(content)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
    }

    private ShownSite look() {
        WarmSite.Look look = warm.look(DAY).orElseThrow();
        assertThat(look.site()).as(look.problems().toString()).isPresent();
        return look.site().orElseThrow();
    }

    private void assertShownAsBuilt() throws IOException {
        Map<String, String> built = built();
        assertThat(shown(look(), built.keySet())).isEqualTo(built);
    }

    private Map<String, String> shown(ShownSite site, Set<String> paths) throws IOException {
        Path shown = Files.createTempDirectory(folder, "shown");
        for (String path : paths) {
            Optional<byte[]> bytes = site.file(path, new Problems());
            if (bytes.isPresent()) {
                Path file = shown.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes.get());
            }
        }
        return FolderBytes.of(shown);
    }

    /// What a build writes, without its own mark.
    private Map<String, String> built() {
        Path out = folder.resolve("out");
        Problems problems = new Problems();
        assertThat(new Pipeline(problems)
                .build(new Pipeline.Folders(content, TEMPLATES, Optional.empty(), out, DAY), Progress.SILENT))
                .as(problems.inOrder().toString()).isPresent();
        Map<String, String> files = FolderBytes.of(out);
        files.remove("clausebook-site.txt");
        return files;
    }

    /// Puts a word before the first text of a file.
    private void change(String path) throws IOException {
        Path file = content.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains("text: \"");
        Files.writeString(file, text.replaceFirst("text: \"", "text: \"Now. "));
    }
}
