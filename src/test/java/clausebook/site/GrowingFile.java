package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opentest4j.TestAbortedException;

/// A tracked file of lines of which none may ever go: its history, as far as the repository holds it, is read with git.
final class GrowingFile {

    private GrowingFile() {}

    /// Lines that an earlier commit had and the file has no more, each once. Skipped, with the reason, where there is
    /// no history, as in an unpacked archive.
    static List<String> takenOut(Path repository, Path file) throws IOException, InterruptedException {
        assumeTrue(Files.exists(repository.resolve(".git")),
                "no git history here: nobody can tell whether " + file + " only grew");
        String history = git(repository, "log", "--format=", "--patch", "--unified=0", "--no-color", "--no-ext-diff",
                "--", file.toString().replace('\\', '/'));
        Set<String> now = Set.copyOf(Files.readAllLines(repository.resolve(file)));
        return history.lines().filter(line -> line.startsWith("-") && !line.startsWith("---"))
                .map(line -> line.substring(1)).distinct().filter(line -> !now.contains(line)).sorted().toList();
    }

    /// Runs git in a folder, whoever owns it; skips the test, with the reason, where there is no git.
    ///
    /// @return what it wrote
    static String git(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "safe.directory=*"));
        command.addAll(List.of(arguments));
        Process process = start(new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true));
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    private static Process start(ProcessBuilder git) {
        try {
            return git.start();
        } catch (IOException _) {
            throw new TestAbortedException("git is not installed: nobody can tell whether a list only grew");
        }
    }
}
