package clausebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.console.Console;
import clausebook.golden.FolderBytes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is far more often a slip of the pen than meant is not adopted, unless somebody says that it is.
final class AdoptEditionCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

    @TempDir private Path folder;
    private Path draft;
    private String err = "";

    @BeforeEach
    void openAnUnchangedEdition() throws IOException {
        FolderBytes.copy(Path.of("src/test/resources/renew/content"), folder, false);
        draft = folder.resolve("councils/ashby/allotments/2026.yaml");
        Files.delete(draft);
        assertThat(run("new", "ashby/allotments", "2026")).isZero();
    }

    @Test
    void anUnchangedEditionWaitsForYes() throws IOException {
        String before = Files.readString(draft);
        assertThat(adopt("2026-05-12")).isEqualTo(2);
        assertThat(err).contains("\"2026\" says what \"2025\" says: nothing in it changed.", "--yes");
        assertThat(Files.readString(draft)).isEqualTo(before);
        assertThat(adopt("2026-05-12", "--yes")).isZero();
        assertThat(Files.readString(draft)).contains("status: in-force");
    }

    @Test
    void aDayMoreThanAYearAheadWaitsForYes() throws IOException {
        assertThat(adopt("2027-04-21")).isEqualTo(2);
        assertThat(err).contains("2027-04-21 is more than a year ahead", "--yes");
        assertThat(adopt("2027-04-20")).isEqualTo(2);
        assertThat(err).contains("nothing in it changed");
        assertThat(adopt("2027-04-21", "--yes")).isZero();
    }

    private int adopt(String day, String... more) {
        List<String> words =
                new ArrayList<>(List.of("adopt", "ashby/allotments", "2026", "--on", day, "--minute", "9.4"));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private int run(String... words) {
        List<String> arguments = new ArrayList<>(List.of("edition"));
        arguments.addAll(List.of(words));
        arguments.addAll(List.of("--content", folder.toString()));
        StringWriter out = new StringWriter();
        StringWriter told = new StringWriter();
        int exit = Program.run(new Console(new PrintWriter(out, true), new PrintWriter(told, true), false), TODAY,
                arguments.toArray(String[]::new));
        err = told.toString();
        return exit;
    }
}
