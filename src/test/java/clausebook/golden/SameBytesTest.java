package clausebook.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same content gives the same bytes in another process, on any number of cores, in any locale and zone, from any
/// folder.
final class SameBytesTest {

    private static final List<String> PLAIN = List.of();
    private static final List<String> ELSEWHERE =
            List.of("-XX:ActiveProcessorCount=1", "-Duser.language=tr", "-Duser.country=TR",
                    "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1", "-Dline.separator=\r\n");
    private static final List<String> MANY_CORES = List.of("-XX:ActiveProcessorCount=7", "-Duser.language=ar",
            "-Duser.country=EG", "-Duser.timezone=America/St_Johns");

    @TempDir private Path folder;
    private Path templates;

    @BeforeEach
    void findTemplates() {
        templates = Path.of("templates").toAbsolutePath();
    }

    @Test
    void inventedCouncilsGiveTheSameBytesEverywhere() throws Exception {
        compareBuilds(GoldenSiteTest.CONTENT, ELSEWHERE, MANY_CORES);
    }

    @Test
    void theRealCouncilsGiveTheSameBytesEverywhere() throws Exception {
        compareBuilds(Path.of("content"), ELSEWHERE);
    }

    @SafeVarargs
    private void compareBuilds(Path content, List<String>... machines) throws Exception {
        SortedMap<String, String> expected = build(content, "plain", PLAIN, false);
        assertThat(expected).isNotEmpty();
        for (int at = 0; at < machines.length; at++) {
            assertThat(build(content, "machine-" + at, machines[at], true)).as("machine %d", at).isEqualTo(expected);
        }
    }

    /// Each build has its own copy of the content, made file by file forwards or backwards, and its own working folder.
    private SortedMap<String, String> build(Path content, String name, List<String> settings, boolean backwards)
            throws Exception {
        Path work = Files.createDirectories(folder.resolve(name).resolve("work"));
        FolderBytes.copy(content, work.resolve("content"), backwards);
        ProgramRun run = ProgramRun.of(work, settings, List.of("build", "--templates", templates.toString(), "--out",
                "site", "--date", GoldenSiteTest.DATE.toString()));
        assertThat(run.exit()).as(run.output()).isZero();
        return FolderBytes.of(work.resolve("site"));
    }
}
