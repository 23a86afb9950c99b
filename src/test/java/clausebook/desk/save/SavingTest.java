package clausebook.desk.save;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.desk.MemoryFolder;
import clausebook.desk.SmallContent;
import clausebook.desk.journal.RealDisk;
import clausebook.desk.journal.Version;
import clausebook.text.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A save changes its fields alone; whoever changed others meanwhile is joined, whoever changed the same is shown.
final class SavingTest {

    @TempDir(factory = MemoryFolder.class) private Path folder;
    private FileAtDesk desk;

    @BeforeEach
    void open() throws IOException {
        SmallContent.in(folder);
        desk = FileAtDesk.open(folder, new RealDisk());
    }

    @Test
    void aSaveChangesTheBytesOfItsFieldAlone() throws IOException {
        String before = desk.text();
        Outcome outcome = desk.save(desk.see(), "lose", "title", "Losing a key");
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        assertThat(desk.text()).isEqualTo(before.replace("title: Losing", "title: Losing a key"));
    }

    @Test
    void whatTheFileSaysAlreadyIsNoStep() throws IOException {
        assertThat(desk.save(desk.see(), "lose", "title", "Losing")).isInstanceOf(Outcome.Same.class);
        assertThat(desk.journal().steps().all()).isEmpty();
    }

    @Test
    void twoWindowsWithOtherFieldsAreJoined() throws IOException {
        Saving.Seen one = desk.see();
        Saving.Seen other = desk.see();
        String before = desk.text();
        desk.save(one, "lose", "title", "Losing a key");
        assertThat(desk.save(other, "lend", "title", "Lending a key")).isInstanceOf(Outcome.Saved.class);
        assertThat(desk.text()).isEqualTo(before.replace("title: Losing", "title: Losing a key").replace(
                "title: Lending", "title: Lending a key"));
    }

    @Test
    void aClauseThatMovedByAnEditorsNewOneIsStillFound() throws IOException {
        Saving.Seen seen = desk.see();
        String first = "      - { id: first, title: First, text: First., kind: information, topics: [keys] }\n";
        desk.write(desk.text().replace("      - id: lend\n", first + "      - id: lend\n"));
        assertThat(desk.save(seen, "lose", "title", "Losing a key")).isInstanceOf(Outcome.Saved.class);
        assertThat(desk.words("lose", "title")).contains("Losing a key");
        assertThat(desk.words("first", "title")).contains("First");
    }

    @Test
    void theSameFieldIsShownThreefoldAndNothingIsWritten() throws IOException {
        Clash clash = clash();
        assertThat(clash.fields()).containsExactly(new FieldConflict(
                FileAtDesk.at("lose").then(new FieldPath.Field("title")), text("Losing"), text("Mine"),
                text("Theirs")));
        assertThat(desk.words("lose", "title")).contains("Theirs");
        assertThat(desk.saving().clash(FileAtDesk.EDITION, clash.base(), clash.mine(), clash.words()))
                .contains(clash);
    }

    @Test
    void eachWayOnDoesWhatItSays() throws IOException {
        Clash clash = clash();
        FieldPath title = clash.fields().getFirst().at();
        String before = desk.text();
        assertThat(desk.saving().settle(clash, new Clash.Decided(clash.theirs(), Map.of(title, false))))
                .isInstanceOf(Outcome.Same.class);
        assertThat(desk.text()).isEqualTo(before);
        assertThat(desk.saving().settle(clash, new Clash.Decided(clash.theirs(), Map.of(title, true))))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(desk.text()).isEqualTo(before.replace("title: Theirs", "title: Mine"));
    }

    @Test
    void aDecisionHoldsOnlyForWhatWasSeen() throws IOException {
        Clash clash = clash();
        desk.write(desk.text().replace("Theirs", "Theirs again"));
        Outcome outcome = desk.saving().settle(clash,
                new Clash.Decided(clash.theirs(), Map.of(clash.fields().getFirst().at(), true)));
        assertThat(outcome).isInstanceOf(Outcome.Conflicting.class);
        assertThat(desk.words("lose", "title")).contains("Theirs again");
    }

    @Test
    void aClauseThatSomebodyTookAwayIsAskedAbout() throws IOException {
        Saving.Seen seen = desk.see();
        String all = desk.text();
        int from = all.indexOf("      - { id: ends");
        desk.write(all.substring(0, from));
        Outcome outcome = desk.save(seen, "ends", "title", "The end");
        Clash clash = ((Outcome.Conflicting) outcome).clash();
        assertThat(clash.fields().getFirst().at()).isEqualTo(FileAtDesk.at("ends"));
        assertThat(clash.fields().getFirst().theirs()).isEmpty();
        desk.saving().settle(clash, new Clash.Decided(clash.theirs(), Map.of(FileAtDesk.at("ends"), true)));
        assertThat(desk.words("ends", "title")).contains("The end");
    }

    @Test
    void aFileThatWentOrCantBeReadIsNeverOverwritten() throws IOException {
        Saving.Seen seen = desk.see();
        Files.delete(desk.file());
        Outcome gone = desk.save(seen, "lose", "title", "Mine");
        assertThat(((Outcome.Conflicting) gone).clash().fields().getFirst().at()).isEqualTo(FieldPath.ROOT);
        assertThat(desk.file()).doesNotExist();
        desk.write("title: half a fi\n  le: [");
        assertThat(desk.save(seen, "lose", "title", "Mine")).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.text()).isEqualTo("title: half a fi\n  le: [");
    }

    @Test
    void whatWouldBeAMistakeIsRefused() throws IOException {
        String before = desk.text();
        Outcome outcome = desk.save(desk.see(), "copy", "kind", "no such kind");
        assertThat(((Outcome.Refused) outcome).problems()).isNotEmpty();
        assertThat(desk.text()).isEqualTo(before);
    }

    @Test
    void aMistakeThatStandsElsewhereStopsNobody() throws IOException {
        Path other = desk.content().resolve("councils/ashby/keys/2027.yaml");
        Files.writeString(other, "title: [");
        assertThat(desk.save(desk.see(), "lose", "title", "Losing a key")).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void everyVersionThatWasSeenOrReplacedIsKept() throws IOException {
        byte[] before = Files.readAllBytes(desk.file());
        desk.save(desk.see(), "lose", "title", "Losing a key");
        assertThat(desk.journal().kept().bytes(Version.of(before))).contains(before);
        assertThat(desk.journal().kept().has(Version.of(Files.readAllBytes(desk.file())))).isTrue();
    }

    private Clash clash() throws IOException {
        Saving.Seen seen = desk.see();
        desk.write(desk.text().replace("title: Losing", "title: Theirs"));
        return ((Outcome.Conflicting) desk.save(seen, "lose", "title", "Mine")).clash();
    }

    private static Optional<YamlValue> text(String words) {
        return Optional.of(YamlValue.text(words));
    }
}
