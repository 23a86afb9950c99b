package clausebook.desk.journal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that was ever done to the content at the desk. A step is written down before it is taken, and once more when it
/// is taken: one that a power cut stopped between the two is found at the next start.
public final class Steps {

    private static final String BEGUN = "begun";
    private static final String DONE = "done";
    private static final String DROPPED = "dropped";
    private static final int BEFORE_CHANGES = 4;
    private static final int OF_A_CHANGE = 3;

    private final JournalFile file;
    private final Map<Integer, Step> begun = new LinkedHashMap<>();
    private final Map<Integer, Step> done = new LinkedHashMap<>();
    private int last;

    Steps(JournalFile file) throws IOException {
        this.file = file;
        file.lines().forEach(this::read);
    }

    private void read(List<String> line) {
        int number = Integer.parseInt(line.get(1));
        switch (line.getFirst()) {
            case BEGUN -> begin(step(line));
            case DONE -> done.put(number, begun.remove(number));
            case DROPPED -> begun.remove(number);
            default -> throw new IllegalStateException("the journal holds a line of a newer program: " + line);
        }
    }

    private void begin(Step step) {
        begun.put(step.number(), step);
        last = step.number();
    }

    /// Writes down what is about to be done. On return it is safe.
    public synchronized Step begin(Instant at, String words, List<Step.Change> changes) throws IOException {
        Step step = new Step(last + 1, at, words, changes);
        file.add(line(step));
        begin(step);
        return step;
    }

    /// A step was taken.
    public synchronized void done(Step step) throws IOException {
        file.add(List.of(DONE, String.valueOf(step.number())));
        begun.remove(step.number());
        done.put(step.number(), step);
    }

    /// A step was not taken after all.
    public synchronized void dropped(Step step) throws IOException {
        file.add(List.of(DROPPED, String.valueOf(step.number())));
        begun.remove(step.number());
    }

    /// Steps of which nobody knows whether they were taken.
    public synchronized List<Step> unsettled() {
        return List.copyOf(begun.values());
    }

    /// All steps that were taken, the newest last.
    public synchronized List<Step> all() {
        return List.copyOf(done.values());
    }

    /// A step that was taken.
    public synchronized Optional<Step> of(int number) {
        return Optional.ofNullable(done.get(number));
    }

    private static List<String> line(Step step) {
        List<String> line =
                new ArrayList<>(List.of(BEGUN, String.valueOf(step.number()), step.at().toString(), step.words()));
        for (Step.Change change : step.changes()) {
            line.addAll(List.of(change.path(), change.before().hash(), change.after().hash()));
        }
        return line;
    }

    private static Step step(List<String> line) {
        List<Step.Change> changes = new ArrayList<>();
        for (int i = BEFORE_CHANGES; i + 2 < line.size(); i += OF_A_CHANGE) {
            changes.add(new Step.Change(line.get(i), new Version(line.get(i + 1)), new Version(line.get(i + 2))));
        }
        return new Step(Integer.parseInt(line.get(1)), Instant.parse(line.get(2)), line.get(3), changes);
    }
}
