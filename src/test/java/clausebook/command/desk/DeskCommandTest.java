package clausebook.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.golden.FolderBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desk as a process of its own: it says where it is, a second one finds it, and nothing stays behind.
final class DeskCommandTest {

    private static final String DESK = "Desk: http://127\\.0\\.0\\.1:\\d+/[0-9a-f]{32}/";
    private static final int TERMINATED = 128 + 15;

    @TempDir private Path folder;
    private final List<Process> running = new ArrayList<>();

    @BeforeEach
    void copy() {
        FolderBytes.copy(Path.of("src/test/resources/renew/content"), folder.resolve("content"), false);
    }

    @AfterEach
    void end() {
        running.forEach(Process::destroyForcibly);
    }

    private Process start(String... options) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                        System.getProperty("java.class.path"), "clausebook.Main", "desk", "--no-browser", "--content",
                        folder.resolve("content").toString(), "--templates",
                        Path.of("templates").toAbsolutePath().toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(folder.resolve("told.txt").toFile());
        builder.environment().put("CLAUSEBOOK_SETTINGS", folder.resolve("settings").toString());
        Process process = builder.start();
        running.add(process);
        return process;
    }

    @Test
    void aSecondStartShowsTheFirstAndAnEndLeavesNothingOpen() throws Exception {
        Process first = start();
        String line = first.inputReader().readLine();
        assertThat(line).as(Files.readString(folder.resolve("told.txt"))).matches(DESK);
        assertThat(folder.resolve("journal/open.txt")).exists();

        Process second = start();
        assertThat(second.inputReader().readLine()).isEqualTo(line);
        assertThat(second.waitFor()).isZero();

        first.destroy();
        assertThat(first.waitFor()).isEqualTo(TERMINATED);
        assertThat(folder.resolve("journal/open.txt")).doesNotExist();
        assertThat(folder.resolve("settings/desks.txt")).content().isEmpty();
    }

    @Test
    void aPortThatIsNoneIsWrongUsage() throws Exception {
        Process process = start("--port", "70000");
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(folder.resolve("told.txt")).content().contains("port");
    }
}
