package clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.Program;
import clausebook.command.console.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a clerk sees and what a script gets: words, and the exit code.
class MainTest {

    private static final Path RIGHT = Path.of("src/test/resources/complete-content");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<List<String>> WRONG_USES =
            List.of(List.of("build", "--content", ""), List.of("check", "--content", ""), List.of("@file"),
                    List.of("build", "--out", "x\u0000y"), List.of("biuld"), List.of("check", "--contents", "x"),
                    List.of("build", "--out"), List.of("build", "--date"), List.of("check", "extra"),
                    List.of("--content", "x", "check"), List.of("check", "--date", "2026-01-01"));

    @TempDir private Path temp;

    private record Run(int exit, String out, String err) {}

    @Test
    void withoutACommandTheHelpIsShown() {
        Run run = run();

        assertThat(run.exit).isZero();
        assertThat(run.out).isEqualTo(run("--help").out).contains("clausebook check",
                "looks for mistakes and changes nothing", "clausebook build");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "build", "pack"})
    void everyCommandTellsItsOptionsInPlainWords(String command) {
        Run run = run(command, "--help");

        assertThat(run.exit).isZero();
        assertThat(run.err).isEmpty();
        assertThat(run.out).startsWith("Usage: clausebook " + command).contains("--content",
                "The folder that holds site.yaml");
        assertThat(run.out.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void buildsHelpNamesEveryOptionOfTheHandbook() {
        assertThat(run("build", "--help").out)
                .contains("--content=DIR", "--templates=DIR", "--out=DIR", "--date=YYYY-MM-DD")
                .doesNotContain("--handbook");
    }

    @Test
    void theVersionIsTold() {
        assertThat(run("--version")).matches(run -> run.exit == 0 && run.out.startsWith("Clausebook "));
    }

    @ParameterizedTest
    @FieldSource("WRONG_USES")
    void wrongUsageEndsWith2AndNamesTheHelp(List<String> arguments) {
        Run run = run(arguments.toArray(String[]::new));

        assertThat(run.exit).isEqualTo(2);
        assertThat(run.out).isEmpty();
        assertThat(run.err).contains("--help").doesNotContain("Exception", "\tat ");
    }

    @Test
    void aMistypedCommandOrOptionIsToldInPlainWords() {
        assertThat(run("biuld").err).startsWith("This can't be understood here: biuld. Did you mean: build");
        assertThat(run("build", "--ouput", "x").err)
                .startsWith("This can't be understood here: --ouput x. Did you mean: --out");
    }

    @Test
    void checkOfRightContentEndsWith0AndCountsIt() {
        Run run = run("check", "--content", RIGHT.toString());

        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out).startsWith("No mistakes in ").contains("2 editions, 1 council");
    }

    @Test
    void checkOfWrongContentEndsWith1AndShowsThePlace() throws IOException {
        Run run = run("check", "--content", wrong().toString());

        assertThat(run.exit).isEqualTo(1);
        assertThat(run.out).isEmpty();
        assertThat(run.err)
                .contains("councils/anytown/council.yaml:3:7: error: \"kind\" can't be \"twon\"", "[unknown-value]",
                        "did you mean \"town\"?")
                .endsWith("1 error, 0 warnings.\n").doesNotContain("Nothing was published");
    }

    @Test
    void checkOfAFolderThatIsNotThereEndsWith1() {
        Run run = run("check", "--content", temp.resolve("nowhere").toString());

        assertThat(run.exit).isEqualTo(1);
        assertThat(run.err).contains("[no-content]", "--content");
    }

    @Test
    void buildOfRightContentEndsWith0AndSaysWhereToOpenIt() {
        Path out = temp.resolve("site");
        Run run = run("build", "--content", RIGHT.toString(), "--out", out.toString());

        assertThat(run.exit).as(run.err).isZero();
        assertThat(out.resolve("index.html")).isRegularFile();
        assertThat(run.out).contains(" pages, ")
                .endsWith("Open it: " + out.toAbsolutePath().resolve("index.html") + "\n");
    }

    @Test
    void buildOfWrongContentEndsWith1AndPublishesNothing() throws IOException {
        Path out = temp.resolve("site");
        Run run = run("build", "--content", wrong().toString(), "--out", out.toString());

        assertThat(run.exit).isEqualTo(1);
        assertThat(out).doesNotExist();
        assertThat(run.err).endsWith("1 error, 0 warnings. Nothing was published; the old website is as it was.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026", "2026-05", "2026-02-30", "14/05/2026", "2026-5-14", "20260514", " "})
    void aDateThatIsNoDayIsWrongUsage(String date) {
        Path out = temp.resolve("site");
        Run run = run("build", "--content", RIGHT.toString(), "--out", out.toString(), "--date", date);

        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err).contains("\"" + date + "\" is no day", "2026-05-14");
        assertThat(out).doesNotExist();
    }

    @Test
    void theDateAndNotTheClockDecidesWhatThePagesTell() throws IOException {
        assertThat(reviews("--date", "2024-02-29")).contains("29 February 2024").isNotEqualTo(reviews());
        assertThat(reviews()).contains("20 November 2026").isEqualTo(reviews("--date", "2026-11-20"));
    }

    private String reviews(String... date) throws IOException {
        Path out = Files.createTempDirectory(temp, "build").resolve("site");
        Run run = run(Stream
                .concat(Stream.of("build", "--content", RIGHT.toString(), "--out", out.toString()), Stream.of(date))
                .toArray(String[]::new));
        assertThat(run.exit).as(run.err).isZero();
        return Files.readString(out.resolve("reviews.html"));
    }

    /// A copy of the right content with one word mistyped.
    private Path wrong() throws IOException {
        Path copy = temp.resolve("content");
        try (Stream<Path> files = Files.walk(RIGHT)) {
            for (Path from : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(RIGHT.relativize(from).toString());
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
        Path council = copy.resolve("councils/anytown/council.yaml");
        Files.writeString(council, Files.readString(council).replace("kind: town", "kind: twon"));
        return copy;
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit =
                Program.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true), false), TODAY,
                        arguments);
        return new Run(exit, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }
}
