package clausebook.desk.save;

import clausebook.desk.SmallContent;
import clausebook.desk.journal.Disk;
import clausebook.desk.journal.Journal;
import clausebook.diagnostic.Problems;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import clausebook.write.ContentText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// A small content folder with a desk over it: what a page of the desk would do, without a page.
record FileAtDesk(Path content, Journal journal, Saving saving, SavingSeveral several, History history) {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-12-01T12:00:00Z"));
    static final String EDITION = SmallContent.EDITION;

    /// Opens the desk over a folder that [SmallContent] has written; again, it is a restart.
    static FileAtDesk open(Path folder, Disk disk) throws IOException {
        return open(folder, disk, new ContentSoundness(folder.resolve("content")));
    }

    /// The same without a check of the content, which takes most of the time of a save.
    static FileAtDesk quick(Path folder, Disk disk) throws IOException {
        return open(folder, disk, _ -> List.of());
    }

    private static FileAtDesk open(Path folder, Disk disk, Soundness soundness) throws IOException {
        Path content = folder.resolve("content");
        Journal journal = Journal.open(folder.resolve("journal"), disk);
        Saving saving = new Saving(content, journal, disk, NOON, soundness);
        SavingSeveral several = new SavingSeveral(content, journal, saving, NOON);
        History history = new History(journal, saving, several);
        history.recover();
        return new FileAtDesk(content, journal, saving, several, history);
    }

    Saving.Seen see() throws IOException {
        return saving.see(EDITION);
    }

    /// Changes a text of a clause.
    Outcome save(Saving.Seen from, String clause, String field, String words) throws IOException {
        return saving.save(from, List.of(YamlEdit.put(path(from, clause).field(field), words)),
                clause + " " + field);
    }

    static YamlPath path(Saving.Seen from, String clause) {
        return at(clause).in(value(from.bytes().orElseThrow())).orElseThrow();
    }

    static FieldPath at(String clause) {
        return FieldPath.ROOT.then(new FieldPath.Field("sections")).then(new FieldPath.Entry("all"))
                .then(new FieldPath.Field("clauses")).then(new FieldPath.Entry(clause));
    }

    static YamlValue value(byte[] bytes) {
        return ContentText.read("e.yaml", bytes, new Problems()).orElseThrow().value();
    }

    /// The text of a field as the file says it now.
    Optional<String> words(String clause, String field) throws IOException {
        return at(clause).then(new FieldPath.Field(field)).value(value(Files.readAllBytes(file())))
                .map(value -> ((YamlValue.Text) value).words());
    }

    String text() throws IOException {
        return Files.readString(file());
    }

    /// As an editor does that knows nothing of the desk.
    void write(String text) throws IOException {
        Files.writeString(file(), text);
    }

    Path file() {
        return content.resolve(EDITION);
    }
}
