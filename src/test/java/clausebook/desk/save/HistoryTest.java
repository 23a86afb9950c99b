package clausebook.desk.save;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.desk.MemoryFolder;
import clausebook.desk.SmallContent;
import clausebook.desk.journal.RealDisk;
import clausebook.desk.journal.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was done can be undone, after a restart too, and of a whole import.
final class HistoryTest {

    private static final String NEXT = "councils/ashby/keys/2027.yaml";
    private static final String MEMORY = "councils/ashby/keys/2027.intake.yaml";
    private static final String KINDS = "vocabulary/policy-kinds.yaml";

    @TempDir(factory = MemoryFolder.class) private Path folder;
    private FileAtDesk desk;

    @BeforeEach
    void open() throws IOException {
        SmallContent.in(folder);
        restart();
    }

    private void restart() throws IOException {
        desk = FileAtDesk.open(folder, new RealDisk());
    }

    @Test
    void anyOfManyStepsIsUndoneAfterARestart() throws IOException {
        String before = desk.text();
        for (String clause : List.of("lend", "lose", "copy", "fobs")) {
            desk.save(desk.see(), clause, "title", "New " + clause);
        }
        restart();
        Step lose = desk.journal().steps().of(2).orElseThrow();
        assertThat(lose.words()).isEqualTo("lose title");
        assertThat(desk.history().undo(lose, "back")).isInstanceOf(Outcome.Saved.class);
        assertThat(desk.words("lose", "title")).contains("Losing");
        assertThat(desk.words("fobs", "title")).contains("New fobs");
        desk.history().restore(desk.journal().steps().of(1).orElseThrow(), "all of it");
        assertThat(desk.text()).isEqualTo(before);
        desk.history().undo(desk.journal().steps().all().getLast(), "not all of it");
        assertThat(desk.words("fobs", "title")).contains("New fobs");
    }

    @Test
    void whatSomebodyChangedSinceIsNotUndoneUnasked() throws IOException {
        desk.save(desk.see(), "lose", "title", "Mine");
        desk.write(desk.text().replace("title: Mine", "title: Theirs"));
        Outcome outcome = desk.history().undo(desk.journal().steps().all().getLast(), "back");
        assertThat(outcome).isInstanceOf(Outcome.Conflicting.class);
        assertThat(desk.words("lose", "title")).contains("Theirs");
    }

    @Test
    void anImportIsTakenBackAsAWholeAndPutThereAgain() throws IOException {
        String kinds = Files.readString(desk.content().resolve(KINDS));
        assertThat(imported()).isInstanceOf(Outcome.Saved.class);
        assertThat(desk.content().resolve(NEXT)).exists();
        restart();
        Step step = desk.journal().steps().all().getLast();
        assertThat(step.changes()).hasSize(3);
        assertThat(desk.history().undo(step, "back")).isInstanceOf(Outcome.Saved.class);
        assertThat(desk.content().resolve(NEXT)).doesNotExist();
        assertThat(desk.content().resolve(MEMORY)).doesNotExist();
        assertThat(desk.content().resolve(KINDS)).hasContent(kinds);
        assertThat(desk.file()).exists();
        desk.history().undo(desk.journal().steps().all().getLast(), "again");
        assertThat(desk.content().resolve(NEXT)).exists();
        assertThat(desk.content().resolve(MEMORY)).exists();
    }

    @Test
    void workSinceAnImportIsNotTakenBackUnasked() throws IOException {
        imported();
        Step step = desk.journal().steps().all().getLast();
        String work = Files.readString(desk.content().resolve(NEXT)).replace("Keys of 2027", "Keys, read");
        Files.writeString(desk.content().resolve(NEXT), work);
        assertThat(desk.history().undo(step, "back")).isEqualTo(new Outcome.ChangedSince(step, List.of(NEXT)));
        assertThat(desk.content().resolve(NEXT)).hasContent(work);
        assertThat(desk.history().restore(step, "all the same")).isInstanceOf(Outcome.Saved.class);
        assertThat(desk.content().resolve(NEXT)).doesNotExist();
        desk.history().undo(desk.journal().steps().all().getLast(), "not that");
        assertThat(desk.content().resolve(NEXT)).hasContent(work);
    }

    @Test
    void aNewPolicyThatIsTakenBackLeavesNoFolder() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("councils/ashby/fobs/policy.yaml", "kind: keys\ntitle: Fobs\n");
        files.put("councils/ashby/fobs/2027.yaml", edition("Fobs"));
        assertThat(imported(files)).isInstanceOf(Outcome.Saved.class);
        desk.history().undo(desk.journal().steps().all().getLast(), "back");
        assertThat(desk.content().resolve("councils/ashby/fobs")).doesNotExist();
        assertThat(desk.file()).exists();
    }

    @Test
    void aFileThatCameMeanwhileStopsAnImport() throws IOException {
        List<SavingSeveral.Wanted> wanted = wanted(Map.of(NEXT, edition("Keys of 2027")));
        Files.writeString(desk.content().resolve(NEXT), edition("Another"));
        assertThat(desk.several().save(wanted, Map.of(), "import")).isInstanceOf(Outcome.ChangedSince.class);
        assertThat(desk.content().resolve(NEXT)).hasContent(edition("Another"));
    }

    private Outcome imported() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(KINDS, "- { id: keys, name: Keys }\n- { id: fobs, name: Fobs }\n");
        files.put(MEMORY, "# Written by \"clausebook import\".\nsha256: " + "0".repeat(64) + "\nparagraphs: []\n");
        files.put(NEXT, edition("Keys of 2027"));
        return imported(files);
    }

    private Outcome imported(Map<String, String> files) throws IOException {
        return desk.several().save(wanted(files), Map.of(folder.resolve("receipts/r.html"), new byte[1]), "import");
    }

    private List<SavingSeveral.Wanted> wanted(Map<String, String> files) throws IOException {
        List<SavingSeveral.Wanted> wanted = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            wanted.add(new SavingSeveral.Wanted(desk.saving().see(file.getKey()),
                    Optional.of(file.getValue().getBytes(StandardCharsets.UTF_8))));
        }
        return wanted;
    }

    private static String edition(String title) {
        return """
                title: %s
                language: en
                status: draft
                wording: official
                covers: [staff]
                dates: { issued: 2027 }
                source: { title: Keys }
                sections:
                  - id: all
                    clauses:
                      - { id: lend, text: A key is lent., kind: information, topics: [keys] }
                """.formatted(title);
    }
}
