package clausebook.desk.journal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words that were typed and not saved yet. They never reach the content by themselves.
public final class TypedWords {

    private static final String TYPED = "typed";
    private static final String SAVED = "saved";
    private static final String ASIDE = "aside";
    private static final int BEFORE_FIELDS = 6;
    /// So many lines are written again shorter at the next start.
    private static final int MANY_LINES = 2_000;

    private final JournalFile file;
    private final Map<String, Typed> waiting = new LinkedHashMap<>();
    private final Map<String, Typed> aside = new LinkedHashMap<>();

    TypedWords(JournalFile file) throws IOException {
        this.file = file;
        List<List<String>> lines = file.lines();
        lines.forEach(this::read);
        if (lines.size() > MANY_LINES) {
            shorten();
        }
    }

    private void read(List<String> line) {
        switch (line.getFirst()) {
            case TYPED -> put(typed(line));
            case SAVED -> forget(line.get(1));
            case ASIDE -> lay(line.get(1));
            default -> throw new IllegalStateException("the journal holds a line of a newer program: " + line);
        }
    }

    /// Keeps what stands in a form now. On return it is safe.
    public synchronized void keep(Typed typed) throws IOException {
        file.add(line(typed));
        put(typed);
    }

    /// The words of a form are in the content now.
    public synchronized void saved(String form) throws IOException {
        if (waiting.containsKey(form) || aside.containsKey(form)) {
            file.add(List.of(SAVED, form));
            forget(form);
        }
    }

    /// Somebody does not want the words of a form: they are asked for no more, and stay in the journal.
    public synchronized void putAside(String form) throws IOException {
        if (waiting.containsKey(form)) {
            file.add(List.of(ASIDE, form));
            lay(form);
        }
    }

    /// What waits to be saved, the newest last.
    public synchronized List<Typed> waiting() {
        return List.copyOf(waiting.values());
    }

    /// What waits of a part of a file, the newest last.
    public synchronized List<Typed> waiting(String file, String about) {
        return waiting.values().stream().filter(typed -> typed.file().equals(file) && typed.about().equals(about))
                .toList();
    }

    /// What was put aside, the newest last.
    public synchronized List<Typed> aside() {
        return List.copyOf(aside.values());
    }

    /// What was typed into a form and is not saved.
    public synchronized Optional<Typed> of(String form) {
        return Optional.ofNullable(waiting.getOrDefault(form, aside.get(form)));
    }

    private void put(Typed typed) {
        forget(typed.form());
        waiting.put(typed.form(), typed);
    }

    private void forget(String form) {
        waiting.remove(form);
        aside.remove(form);
    }

    private void lay(String form) {
        Typed typed = waiting.remove(form);
        if (typed != null) {
            aside.put(form, typed);
        }
    }

    private void shorten() throws IOException {
        List<List<String>> lines = new ArrayList<>();
        aside.values().forEach(typed -> {
            lines.add(line(typed));
            lines.add(List.of(ASIDE, typed.form()));
        });
        waiting.values().forEach(typed -> lines.add(line(typed)));
        file.rewrite(lines);
    }

    private static List<String> line(Typed typed) {
        List<String> line = new ArrayList<>(List.of(TYPED, typed.form(), typed.file(), typed.base().hash(),
                typed.about(), typed.at().toString()));
        typed.fields().forEach((name, words) -> {
            line.add(name);
            line.add(words);
        });
        return line;
    }

    private static Typed typed(List<String> line) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = BEFORE_FIELDS; i + 1 < line.size(); i += 2) {
            fields.put(line.get(i), line.get(i + 1));
        }
        return new Typed(line.get(1), line.get(2), new Version(line.get(3)), line.get(4), fields,
                Instant.parse(line.get(5)));
    }
}
