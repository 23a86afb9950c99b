package clausebook.desk.save;

import clausebook.desk.journal.Journal;
import clausebook.desk.journal.Step;
import clausebook.desk.journal.Version;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.text.yaml.YamlEdit;
import clausebook.pipeline.ChangedMeanwhile;
import clausebook.pipeline.ImportWriter;
import clausebook.pipeline.Intake;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The one way of the desk into the content for several files at once: an import, or an import taken back. All are
/// written or none.
public final class SavingSeveral {

    private final Path content;
    private final Journal journal;
    private final Saving saving;
    private final InstantSource time;

    /// @param saving the way for single files: both never write at the same time
    public SavingSeveral(Path content, Journal journal, Saving saving, InstantSource time) {
        this.content = content;
        this.journal = journal;
        this.saving = saving;
        this.time = time;
    }

    /// What is to stand in a file.
    ///
    /// @param from  what somebody saw there
    /// @param bytes empty where it goes
    public record Wanted(Saving.Seen from, Optional<byte[]> bytes) {}

    /// What is to be changed in a file.
    ///
    /// @param from  what somebody saw there
    /// @param edits of that version; none where it stays as it is
    public record Edited(Saving.Seen from, List<YamlEdit> edits) {
        public Edited {
            edits = List.copyOf(edits);
        }
    }

    /// Changes values of files. One file alone is joined with what others changed in it, as everywhere.
    public Outcome edit(List<Edited> all, String words) throws IOException {
        List<Edited> some = all.stream().filter(each -> !each.edits().isEmpty()).toList();
        if (some.size() == 1) {
            return saving.save(some.getFirst().from(), some.getFirst().edits(), words);
        }
        Problems problems = new Problems();
        List<Wanted> wanted = new ArrayList<>();
        for (Edited each : some) {
            saving.edited(each.from(), each.edits(), problems)
                    .ifPresent(bytes -> wanted.add(new Wanted(each.from(), Optional.of(bytes))));
        }
        return wanted.size() == some.size()
                ? save(wanted, Map.of(), words)
                : new Outcome.Refused(problems.inOrder());
    }

    /// What an import leaves open for the clerk refuses nothing.
    ///
    /// @param receipts files beside the content, by their places
    public Outcome save(List<Wanted> all, Map<Path, byte[]> receipts, String words) throws IOException {
        synchronized (saving) {
            List<String> other = changed(all);
            if (!other.isEmpty()) {
                return new Outcome.ChangedSince(new Step(0, time.instant(), words, List.of()), other);
            }
            List<Wanted> wanted = all.stream().filter(SavingSeveral::isNew).toList();
            if (wanted.isEmpty()) {
                return new Outcome.Same();
            }
            List<Problem> mistakes = saving.newMistakes(files(wanted)).stream()
                    .filter(problem -> !Intake.LEFT_TO_THE_CLERK.contains(problem.code())).toList();
            return mistakes.isEmpty() ? write(wanted, receipts, words) : new Outcome.Refused(mistakes);
        }
    }

    private static boolean isNew(Wanted wanted) {
        return !Version.of(wanted.bytes()).equals(wanted.from().version());
    }

    private List<String> changed(List<Wanted> all) throws IOException {
        List<String> changed = new ArrayList<>();
        for (Wanted wanted : all) {
            if (!saving.see(wanted.from().path()).version().equals(wanted.from().version())) {
                changed.add(wanted.from().path());
            }
        }
        return changed;
    }

    private static Map<String, Optional<byte[]>> files(List<Wanted> wanted) {
        Map<String, Optional<byte[]>> files = new LinkedHashMap<>();
        wanted.forEach(each -> files.put(each.from().path(), each.bytes()));
        return files;
    }

    private Outcome write(List<Wanted> wanted, Map<Path, byte[]> receipts, String words) throws IOException {
        List<Step.Change> changes = new ArrayList<>();
        Map<String, Optional<byte[]>> expected = new LinkedHashMap<>();
        for (Wanted each : wanted) {
            Version before = journal.kept().keep(each.from().bytes());
            changes.add(new Step.Change(each.from().path(), before, journal.kept().keep(each.bytes())));
            expected.put(each.from().path(), each.from().bytes());
        }
        Step step = journal.steps().begin(time.instant(), words, changes);
        ImportWriter writer = new ImportWriter(content);
        try {
            writer.write(files(wanted), expected, receipts);
        } catch (ChangedMeanwhile _) {
            journal.steps().dropped(step);
            return new Outcome.ChangedSince(step, List.copyOf(expected.keySet()));
        } catch (IOException fault) {
            journal.steps().dropped(step);
            return new Outcome.Unwritable(String.valueOf(writer.last()));
        }
        journal.steps().done(step);
        return new Outcome.Saved(step);
    }
}
