package clausebook.desk.save;

import clausebook.desk.journal.Journal;
import clausebook.desk.journal.Step;
import clausebook.desk.journal.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The way back: each step can be undone, and each file made as it was, which is a new step every time.
public final class History {

    private final Journal journal;
    private final Saving saving;
    private final SavingSeveral several;

    public History(Journal journal, Saving saving, SavingSeveral several) {
        this.journal = journal;
        this.saving = saving;
        this.several = several;
    }

    /// Takes a step back. What was changed since in other fields stays; the same fields are a clash. A step of several
    /// files can be taken back where they have not changed since.
    public Outcome undo(Step step, String words) throws IOException {
        if (step.changes().size() == 1) {
            Step.Change back = step.changes().getFirst().back();
            return saving.put(saving.seen(back.path(), back.before()), saving.seen(back.path(), back.after()).bytes(),
                    Clash.Decided.NOTHING, words);
        }
        List<String> changed = changedSince(step);
        return changed.isEmpty() ? restore(step, words) : new Outcome.ChangedSince(step, changed);
    }

    /// The files of a step that are otherwise now than it left them.
    public List<String> changedSince(Step step) throws IOException {
        List<String> changed = new ArrayList<>();
        for (Step.Change change : step.changes()) {
            if (!saving.see(change.path()).version().equals(change.after())) {
                changed.add(change.path());
            }
        }
        return changed;
    }

    /// Makes the files of a step as they were before it, whatever became of them since; that stays in the history.
    public Outcome restore(Step step, String words) throws IOException {
        List<SavingSeveral.Wanted> wanted = new ArrayList<>();
        for (Step.Change change : step.changes()) {
            wanted.add(wanted(change.path(), change.before()));
        }
        return put(wanted, words);
    }

    /// Makes the files of a step as it left them.
    public Outcome restoreAfter(Step step, String words) throws IOException {
        List<SavingSeveral.Wanted> wanted = new ArrayList<>();
        for (Step.Change change : step.changes()) {
            wanted.add(wanted(change.path(), change.after()));
        }
        return put(wanted, words);
    }

    private SavingSeveral.Wanted wanted(String path, Version version) throws IOException {
        return new SavingSeveral.Wanted(saving.see(path), saving.seen(path, version).bytes());
    }

    private Outcome put(List<SavingSeveral.Wanted> wanted, String words) throws IOException {
        if (wanted.size() > 1) {
            return several.save(wanted, Map.of(), words);
        }
        SavingSeveral.Wanted one = wanted.getFirst();
        return saving.put(one.from(), one.bytes(), Clash.Decided.NOTHING, words);
    }

    /// Finds out about steps that a power cut or a kill stopped: one was taken where its last file is no longer as it
    /// was before. All that stood there is kept either way.
    public void recover() throws IOException {
        for (Step step : journal.steps().unsettled()) {
            Step.Change last = step.changes().getLast();
            if (saving.see(last.path()).version().equals(last.before())) {
                journal.steps().dropped(step);
            } else {
                journal.steps().done(step);
            }
        }
    }
}
