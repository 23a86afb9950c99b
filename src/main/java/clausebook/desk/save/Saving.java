package clausebook.desk.save;

import clausebook.desk.journal.Disk;
import clausebook.desk.journal.Journal;
import clausebook.desk.journal.Step;
import clausebook.desk.journal.Version;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.text.yaml.YamlEdit;
import clausebook.write.ContentText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The one way of the desk into the content for a single file. One change at a time; what programs beside the desk
/// write meanwhile is joined or asked about, never overwritten.
public final class Saving {

    /// So often another program may write between our look at a file and our step, before we give up.
    private static final int TRIES = 20;

    private final Path content;
    private final Journal journal;
    private final Disk disk;
    private final InstantSource time;
    private final Soundness soundness;

    public Saving(Path content, Journal journal, Disk disk, InstantSource time) {
        this(content, journal, disk, time, new ContentSoundness(content));
    }

    Saving(Path content, Journal journal, Disk disk, InstantSource time, Soundness soundness) {
        this.content = content;
        this.journal = journal;
        this.disk = disk;
        this.time = time;
        this.soundness = soundness;
    }

    /// A file as somebody sees it now. It is kept, so that what she makes of it can be joined with what others do.
    ///
    /// @param bytes empty where there is no such file
    public record Seen(String path, Version version, Optional<byte[]> bytes) {}

    /// Reads a file for a form.
    ///
    /// @param path from the content's root
    public Seen see(String path) throws IOException {
        Optional<byte[]> bytes = disk.read(content.resolve(path));
        return new Seen(path, journal.kept().keep(bytes), bytes);
    }

    /// The same as it was.
    public Seen seen(String path, Version version) throws IOException {
        return new Seen(path, version, journal.kept().bytes(version));
    }

    /// Changes values of a file.
    ///
    /// @param from  the version that somebody saw
    /// @param edits of that version
    /// @param words what the change does, for the list of all changes
    public Outcome save(Seen from, List<YamlEdit> edits, String words) throws IOException {
        Problems problems = new Problems();
        Optional<byte[]> mine = edited(from, edits, problems);
        return mine.isPresent()
                ? put(from, mine, Clash.Decided.NOTHING, words)
                : new Outcome.Refused(problems.inOrder());
    }

    /// The bytes of a version with some values changed; empty, with problems, where that can't be done.
    Optional<byte[]> edited(Seen from, List<YamlEdit> edits, Problems problems) {
        return from.bytes().flatMap(bytes -> ContentText.read(from.path(), bytes, problems))
                .flatMap(text -> text.with(edits, ContentForms.of(from.path()).orElseThrow(), problems))
                .map(ContentText::bytes);
    }

    /// Makes a file that is not there yet.
    public Outcome make(Seen from, byte[] bytes, String words) throws IOException {
        return put(from, Optional.of(bytes), Clash.Decided.NOTHING, words);
    }

    /// Ends a clash by what somebody decided.
    public Outcome settle(Clash clash, Clash.Decided decided) throws IOException {
        return put(seen(clash.path(), clash.base()), journal.kept().bytes(clash.mine()), decided, clash.words());
    }

    /// The clash of three versions that were kept.
    ///
    /// @param theirs empty for what stands in the file now
    public Optional<Clash> clash(String path, Version base, Version mine, String words) throws IOException {
        Seen theirs = see(path);
        Joined joined = Joined.of(new Joined.Three(path, journal.kept().bytes(base), journal.kept().bytes(mine),
                theirs.bytes()), Clash.Decided.NOTHING);
        return joined instanceof Joined.Open(List<FieldConflict> fields)
                ? Optional.of(new Clash(path, base, mine, theirs.version(), words, fields))
                : Optional.empty();
    }

    /// Puts a version in the place of another, as far as the file has not changed since.
    ///
    /// @param mine empty where the file is to go
    synchronized Outcome put(Seen from, Optional<byte[]> mine, Clash.Decided decided, String words)
            throws IOException {
        for (int i = 0; i < TRIES; i++) {
            Seen theirs = see(from.path());
            Joined joined = Joined.of(new Joined.Three(from.path(), from.bytes(), mine, theirs.bytes()), decided);
            Optional<Outcome> outcome = switch (joined) {
                case Joined.Open(List<FieldConflict> fields) -> Optional.of(new Outcome.Conflicting(
                        new Clash(from.path(), from.version(), journal.kept().keep(mine), theirs.version(), words,
                                fields)));
                case Joined.Unreadable(List<Problem> problems) -> Optional.of(new Outcome.Refused(problems));
                case Joined.Bytes(Optional<byte[]> bytes) -> write(theirs, bytes, words);
            };
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return new Outcome.Unwritable(from.path());
    }

    List<Problem> newMistakes(Map<String, Optional<byte[]>> files) {
        return soundness.newMistakes(files);
    }

    /// Empty where another program wrote meanwhile.
    private Optional<Outcome> write(Seen theirs, Optional<byte[]> bytes, String words) throws IOException {
        if (Version.of(bytes).equals(theirs.version())) {
            return Optional.of(new Outcome.Same());
        }
        List<Problem> mistakes = soundness.newMistakes(Map.of(theirs.path(), bytes));
        if (!mistakes.isEmpty()) {
            return Optional.of(new Outcome.Refused(mistakes));
        }
        Version after = journal.kept().keep(bytes);
        Step step = journal.steps().begin(time.instant(), words,
                List.of(new Step.Change(theirs.path(), theirs.version(), after)));
        try {
            if (!disk.replace(content.resolve(theirs.path()), theirs.version(), bytes)) {
                journal.steps().dropped(step);
                return Optional.empty();
            }
        } catch (IOException fault) {
            if (!see(theirs.path()).version().equals(after)) {
                journal.steps().dropped(step);
                return Optional.of(new Outcome.Unwritable(theirs.path()));
            }
        }
        journal.steps().done(step);
        return Optional.of(new Outcome.Saved(step));
    }
}
