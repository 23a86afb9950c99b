package clausebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.console.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a text that nobody has read to confirmed readings, by the commands that a clerk types.
final class ReadingCommandsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String POLICY = "anytown/social-media";
    private static final String TEXT = """
            Social media policy

            1. Posting

            1.1 Staff must not post pictures of children unless a parent agrees.

            1.2 Councillors may speak for themselves on their own accounts.

            1.3 Staff should tell the Clerk about abuse of colleagues online as the Dignity at Work Policy says.
            """;

    @TempDir private Path folder;
    private Path content;
    private Path edition;

    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void importText() throws IOException {
        content = folder.resolve("content");
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            files.filter(Files::isRegularFile).forEach(this::copy);
        }
        edition = content.resolve("councils/" + POLICY + "/2026.yaml");
        Path document = Files.writeString(folder.resolve("policy.txt"), TEXT);
        Run run = run("import", document.toString(), "--council", "anytown", "--name", "Anytown Town Council",
                "--policy", "social-media", "--kind", "social-media", "--edition", "2026");
        assertThat(run.exit).as(run.err).isZero();
    }

    private void copy(Path file) {
        try {
            Path to = content.resolve(Path.of("content").relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--content";
        all[arguments.length + 1] = content.toString();
        int exit = Program.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true), false), TODAY, all);
        return new Run(exit, out.toString(), err.toString());
    }

    @Test
    void importProposesAndReadingListsTheDoubtfulFirst() throws IOException {
        assertThat(Files.readString(edition)).contains("reading: suggested", "duty: must-not, printed: must not",
                "unless: a parent agrees", "who: [staff]").doesNotContain("reading: none");

        Run run = run("reading", POLICY);

        assertThat(run.exit).isZero();
        assertThat(run.out.indexOf("1.2 (")).isBetween(0, run.out.indexOf("1.1 ("));
        assertThat(run.out).contains("look closely", "not in the vocabulary yet: Dignity at Work Policy",
                "? may: speak for themselves",
                "must not: post pictures of children", "3 of 3 clauses are not read yet.");
    }

    @Test
    void pageShowsTheWordsThatProveEachProposal() throws IOException {
        Run run = run("reading", POLICY, "--page");

        Path page = folder.resolve("receipts/anytown-social-media-2026.reading.html");
        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out).contains("Open it: " + page);
        assertThat(Files.readString(page)).contains("<mark>must not</mark> post pictures of children",
                "Must not: post pictures of children. Unless: a parent agrees.",
                "Unsure: people are permitted something", "Clauses like it that people have read:",
                "It may matter: ", "Search words of the same matter: ", "Offices named: Clerk")
                .containsSubsequence("1.2 ", "1.1 ", "not in your vocabulary yet",
                        "{ id: anytown-dignity-at-work-policy, name: Dignity at Work Policy, kind: policy, of: anytown }");
    }

    @Test
    void namedClauseIsConfirmedOnce() throws IOException {
        Run run = run("confirm", POLICY, "1.1");

        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out).contains("1 clause is confirmed.");
        assertThat(Files.readString(edition)).containsOnlyOnce("read: 2026-11-30");
        assertThat(run("reading", POLICY).out).contains("2 of 3 clauses are not read yet.");
        assertThat(run("check").exit).isZero();

        Run again = run("confirm", POLICY, "1.1");

        assertThat(again.exit).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(again.err).contains("\"1.1\" was read already.");
    }

    @Test
    void sureProposalsAreConfirmedWithoutThoseThatSomebodyChanged() throws IOException {
        Files.writeString(edition,
                Files.readString(edition).replace("says: tell the Clerk about", "says: perhaps tell the Clerk about"));

        assertThat(run("reading", POLICY).out).contains("1.3 (", ": the file says something else, look there");

        Run run = run("confirm", POLICY, "--sure");

        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out).contains("1 clause is confirmed.");
        assertThat(run("reading", POLICY).out).contains("2 of 3 clauses are not read yet.");
    }

    @Test
    void whereWordsChangedTheOldReadingIsShownBesideThemAsWhatItWas() throws IOException {
        run("confirm", POLICY, "1.1");
        String old = Files.readString(edition);
        Files.writeString(edition.resolveSibling("2027.yaml"),
                old.replaceFirst("status: .*", "status: draft\nfollows: \"2026\"")
                        .replaceFirst("must not post pictures of children", "must not publish photos of children")
                        .replace("read: 2026-11-30", "reading: suggested"));

        Run run = run("reading", POLICY, "--page");

        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out).contains("must not: publish photos of children", "was: must not: post pictures of children",
                "was, of the words: Staff must not post pictures of children unless a parent agrees.");
        assertThat(Files.readString(folder.resolve("receipts/anytown-social-media-2027.reading.html"))).contains(
                "Was, of the words “Staff must not post pictures of children unless a parent agrees.”:",
                "Must not: post pictures of children. Unless: a parent agrees.");
    }

    @Test
    void clauseThatIsNotThereIsWrongUsage() {
        Run run = run("confirm", POLICY, "9.9");

        assertThat(run.exit).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err).contains("This edition has no clause \"9.9\".");
    }

    @Test
    void suggestFillsWhatHasNoReadingAlone() throws IOException {
        String written = Files.readString(edition);

        Run run = run("suggest", POLICY);

        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out).contains("0 of 0 clauses without a reading have a proposal now.");
        assertThat(Files.readString(edition)).isEqualTo(written);
    }
}
