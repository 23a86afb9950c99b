package clausebook.command.console;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.Program;
import clausebook.golden.FolderBytes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a clerk reads of clauses that nobody has read, and what her commands make of them.
final class UnreadLinesTest {

    private static final Path CONTENT = Path.of("src/test/resources/unread/content");
    private static final Path EDITION = Path.of("councils/ashby/complaints/2026.yaml");
    private static final Pattern READING = Pattern.compile("(?m)^.*\\breading: .*$");

    private static final String LOCK = "answered: [ { guard: lock-missing, why: Made up. } ]\n";

    private record Run(int exit, String out, String err) {}

    @TempDir private Path copy;

    @Test
    void checkCountsThemInALineOfEachEditionAndWarnsOfNone() {
        Run run = run("check", "--content", CONTENT.toString());

        assertThat(run.exit).isZero();
        assertThat(run.err).isEmpty();
        assertThat(run.out.lines().filter(line -> line.contains("not read"))).containsExactly(
                "6 of 7 clauses of ashby/complaints 2026 are not read yet. Until then the site does not say that it is "
                        + "silent on: who-answers.",
                "2 of 2 clauses of birch/complaints first are not read yet. Until then the site does not say that it "
                        + "is silent on: who-answers.");
        assertThat(run.out).contains("; 0 warnings.");
    }

    @Test
    void oneIsCountedInTheSingular() throws IOException {
        Path edition = copied();
        Files.writeString(edition, Files.readString(edition).replaceFirst("(?s)  - id: stages\n.*", ""));

        assertThat(run("check", "--content", copy.toString()).err).contains("lost-clause");
        Files.writeString(edition, Files.readString(edition)
                + "changes: { stage-one: { fate: withdrawn, reason: It was not used. } }\n");
        assertThat(run("check", "--content", copy.toString()).out)
                .contains("1 of 2 clauses of ashby/complaints 2026 is not read yet.");
    }

    @Test
    void theNextEditionKeepsTheReadingOfEachClause() throws IOException {
        Path edition = copied();
        Run run = run("edition", "new", "ashby/complaints", "2027", "--content", copy.toString());

        assertThat(run.exit).as(run.err).isZero();
        assertThat(readings(edition.resolveSibling("2027.yaml"))).isEqualTo(readings(edition)).hasSize(6);
        assertThat(run("check", "--content", copy.toString()).out).contains(
                "6 of 7 clauses of ashby/complaints 2026 are not read yet.",
                "6 of 7 clauses of ashby/complaints 2027 are not read yet.");
    }

    @Test
    void anOfficialEditionIsAdoptedThoughNobodyHasReadAllOfItAndItsReadingMayBeConfirmedLater() throws IOException {
        Path edition = copied();
        Files.writeString(edition,
                Files.readString(edition).replace("status: in-force", "status: draft").replace(LOCK, "")
                        + "changes: { stage-one: { fate: reworded, reason: Answers came late., material: true } }\n");
        Run adopted = run("edition", "adopt", "ashby/complaints", "2026", "--on", "2026-05-01", "--minute", "7",
                "--by", "Full council", "--content", copy.toString());
        assertThat(adopted.exit).as(adopted.err).isZero();

        Files.writeString(edition, Files.readString(edition).replaceFirst("        reading: none\n",
                "        kind: information\n        topics: [replies]\n        read: 2026-11-30\n"));
        Run run = run("check", "--content", copy.toString());
        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out).contains("5 of 7 clauses of ashby/complaints 2026 are not read yet.");
    }

    @Test
    void aRestatedEditionIsNotAdoptedWhileItsDutiesAreNotRead() throws IOException {
        Path edition = copied().getParent().resolveSibling("parking").resolve("2026.yaml");
        Files.writeString(edition,
                Files.readString(edition).replace("status: in-force", "status: draft").replace(LOCK, "")
                        .replace("        topics: [permits]\n",
                                "        reading: suggested\n        topics: [permits]\n"));
        Run run = run("edition", "adopt", "ashby/parking", "2026", "--on", "2026-05-01", "--minute", "7", "--by",
                "Full council", "--content", copy.toString());

        assertThat(run.exit).isNotZero();
        assertThat(run.err).contains("nobody has read 1 of its clauses yet");
        assertThat(edition.resolveSibling("2026.lock.yaml")).doesNotExist();
    }

    @Test
    void wordsOfTheVocabularyThatOnlyAProposalHasAreNotCalledUnused() throws IOException {
        Path topics = copied().resolve("../../../../vocabulary/topics.yaml").normalize();
        Files.writeString(topics, Files.readString(topics) + "- { id: stages, name: Stages, group: Complaints }\n");
        assertThat(run("check", "--content", copy.toString()).out).contains("; 0 warnings.");

        Files.delete(copy.resolve(EDITION));
        Path other = copy.resolve("councils/birch/complaints/first.yaml");
        Files.writeString(other,
                Files.readString(other).replace("reading: none", "kind: information, topics: [replies]"));
        assertThat(run("check", "--content", copy.toString()).err).contains("nothing uses \"stages\"");
    }

    @Test
    void thePapersOfTheMeetingTellTheWordsAndNothingThatWasProposed() throws IOException {
        copied();
        Path papers = copy.resolve("papers");
        Run run = run("pack", "ashby/complaints", "--content", copy.toString(), "--out", papers.toString());
        assertThat(run.exit).as(run.err).isZero();

        assertThat(papers.resolve("6-notice.html")).content()
                .contains("Its words: “Staff must answer a complaint within 5 working days.”")
                .contains("Its words: “Where that does not help, the person may: ask the chair;”")
                .doesNotContain("No longer:", "Before:");
        assertThat(papers.resolve("2-table-of-changes.html")).content().contains("Nobody has read yet what the clause");
        assertThat(FolderBytes.of(papers)).allSatisfy((path, text) -> assertThat(text).as(path)
                .doesNotContainPattern("zz[a-z]*word"));
    }

    private Path copied() {
        FolderBytes.copy(CONTENT, copy, false);
        return copy.resolve(EDITION);
    }

    private static List<String> readings(Path file) throws IOException {
        return READING.matcher(Files.readString(file)).results().map(line -> line.group().strip()).toList();
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Program.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true), false),
                LocalDate.of(2026, 11, 30), arguments);
        return new Run(exit, out.toString().replace("\r\n", "\n"), err.toString());
    }
}
