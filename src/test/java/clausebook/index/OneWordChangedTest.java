package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.golden.FolderBytes;
import clausebook.golden.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One word changed in one clause leaves nearly all files of the site as they were.
final class OneWordChangedTest {

    private static final int MOST_PATHS = 60;
    private static final String EDITION = "councils/malvern/social-media/undated.yaml";

    @TempDir private Path folder;

    @Test
    void fewPathsOfTheRealSiteAreNewGoneOrDifferent() throws IOException {
        Path content = folder.resolve("content");
        FolderBytes.copy(Path.of("content"), content, false);
        SortedMap<String, String> before = site(content, "before");
        Path edition = content.resolve(EDITION);
        String text = Files.readString(edition);
        String changed =
                text.replaceFirst("On council ICT equipment, employees may", "On council ICT equipment, people may");
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(edition, changed);
        List<String> paths = different(before, site(content, "after"));
        System.out.println("Paths that one word changes: " + paths.size() + " of " + before.size());
        assertThat(paths).hasSizeBetween(2, MOST_PATHS);
    }

    private static List<String> different(SortedMap<String, String> before, SortedMap<String, String> after) {
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        return paths.stream().filter(path -> !before.getOrDefault(path, "").equals(after.getOrDefault(path, "")))
                .toList();
    }

    private SortedMap<String, String> site(Path content, String name) {
        Path site = folder.resolve(name);
        ProgramRun run = ProgramRun.of(Path.of("").toAbsolutePath(), List.of(),
                new ArrayList<>(List.of("build", "--content", content.toString(), "--out", site.toString())));
        assertThat(run.exit()).as(run.output()).isZero();
        return FolderBytes.of(site);
    }
}
