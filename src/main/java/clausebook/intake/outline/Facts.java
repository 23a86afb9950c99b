package clausebook.intake.outline;

import clausebook.document.ControlFacts;
import clausebook.document.Outline.Went;
import clausebook.intake.outline.fact.FactNames;
import clausebook.intake.outline.fact.Named;
import clausebook.intake.outline.fact.Sayings;
import clausebook.intake.outline.line.Flow;
import clausebook.intake.outline.line.Grid;
import clausebook.intake.outline.line.Ledger;
import clausebook.intake.outline.line.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/// Gathers what a document says of itself.
final class Facts {

    private static final Pattern BARS = Pattern.compile("\\s*[|¦•·]\\s*|\\n");

    private static final String ADOPTED = "adopted";

    private final Ledger ledger;
    private final Map<String, String> days = new LinkedHashMap<>();
    private final SequencedMap<String, String> printed = new LinkedHashMap<>();
    private final Set<String> covers = new LinkedHashSet<>();
    private final Set<String> contacts = new LinkedHashSet<>();
    private final List<Grid> histories = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private Optional<String> minute = Optional.empty();
    private Optional<String> by = Optional.empty();
    private Optional<String> every = Optional.empty();
    private Optional<String> title = Optional.empty();
    private boolean draft;

    Facts(Ledger ledger) {
        this.ledger = ledger;
    }

    /// All that was found.
    ControlFacts found() {
        Optional<String> label = labels.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", labels));
        return new ControlFacts(label, Map.copyOf(days), minute, by, every, List.copyOf(covers),
                List.copyOf(contacts), draft, printed);
    }

    /// A title that a control table names.
    Optional<String> title() {
        return title;
    }

    /// The tables of facts among some lines; where these are all lines of the document, those before and behind too.
    void add(Flow flow, List<Line> among) {
        boolean whole = among.size() == flow.lines().size() || among.isEmpty();
        int first = whole ? 0 : among.getFirst().n();
        int last = whole ? Integer.MAX_VALUE : among.getLast().n();
        for (Grid grid : flow.control()) {
            if (grid.first() >= first && grid.first() <= last) {
                add(grid);
            } else {
                leaveOut(grid);
            }
        }
    }

    /// A table of facts. One with several rows below names is a history, and says less than any other.
    private void add(Grid grid) {
        boolean across = Grid.namesInRow(grid.rows());
        if (across && grid.rows().size() > 2) {
            histories.add(grid);
        } else {
            add(grid, across);
        }
    }

    /// Reads the histories: what all else has said holds. The newest row of adoption says when this text was adopted.
    void addHistories() {
        histories.forEach(grid -> add(grid, true));
        histories.stream().flatMap(grid -> grid.rows().stream().skip(1))
                .map(row -> Sayings.adoption(row.stream().map(Grid::words).toList()))
                .flatMap(Optional::stream).max(Comparator.naturalOrder())
                .ifPresent(day -> days.putIfAbsent(ADOPTED, day));
    }

    private void add(Grid grid, boolean across) {
        for (int row = 0; row < grid.rows().size(); row++) {
            List<List<Line>> cells = grid.rows().get(row);
            if (row == 0 && takesTitle(cells)) {
                continue;
            }
            boolean names = across && row == 0;
            put(cells.stream().flatMap(List::stream).toList(), () -> {
                if (!across) {
                    addPairs(cells);
                } else if (!names) {
                    addRow(grid.rows().getFirst(), cells, grid.rows().size() == 2);
                }
            });
        }
    }

    /// Puts lines into the ledger as facts, with what was learnt of them.
    private void put(List<Line> lines, Runnable reading) {
        Set<String> known = said();
        reading.run();
        Set<String> learnt = said();
        learnt.removeAll(known);
        lines.forEach(line -> ledger.put(line, Went.FACT, 0, String.join("; ", learnt)));
    }

    /// All that is known, in words.
    private Set<String> said() {
        Set<String> said = new LinkedHashSet<>();
        labels.forEach(label -> said.add("label"));
        days.forEach((name, day) -> said.add(name.replace('-', ' ') + ": " + day));
        minute.ifPresent(_ -> said.add("minute"));
        by.ifPresent(_ -> said.add("adopted by"));
        every.ifPresent(_ -> said.add("review"));
        covers.forEach(_ -> said.add("whom it binds"));
        contacts.forEach(_ -> said.add("contact"));
        title.ifPresent(_ -> said.add("title"));
        printed.keySet().forEach(name -> said.add(name));
        return said;
    }

    /// A table of facts that belongs to another policy of the file.
    private void leaveOut(Grid grid) {
        grid.rows().forEach(
                row -> row.forEach(cell -> cell.forEach(line -> ledger.leaveOut(line, "facts of another policy"))));
    }

    /// A first row of one cell that names the policy.
    private boolean takesTitle(List<List<Line>> cells) {
        List<Line> lines = cells.stream().flatMap(List::stream).toList();
        boolean titled = lines.size() == 1 && title.isEmpty() && Front.isTitle(lines.getFirst().raw());
        if (titled) {
            title = Optional.of(lines.getFirst().raw());
            ledger.put(lines.getFirst(), Went.TITLE, 0, "");
        }
        return titled;
    }

    /// Name, value, name, value …
    private void addPairs(List<List<Line>> cells) {
        for (int at = 0; at < cells.size(); at += 2) {
            String name = Grid.words(cells.get(at));
            String value = at + 1 < cells.size() ? Grid.words(cells.get(at + 1)) : "";
            if (FactNames.isName(name) || at == 0) {
                add(name, value);
            } else {
                printed.merge(Grid.words(cells.getFirst()), name + (value.isEmpty() ? "" : " " + value),
                        (old, more) -> old + " " + more);
            }
        }
    }

    private void addRow(List<List<Line>> names, List<List<Line>> cells, boolean alone) {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < Math.min(names.size(), cells.size()); at++) {
            String name = Grid.words(names.get(at));
            String value = Grid.words(cells.get(at));
            if (alone) {
                add(name, value);
            } else if (!value.isEmpty()) {
                all.add(value);
            }
        }
        if (!alone && all.size() > 1) {
            say(String.join(" ", all));
            printed.put(Grid.words(names.getFirst()) + " " + all.getFirst(),
                    String.join(" ", all.subList(1, all.size())));
        }
    }

    /// A line of facts, as title pages and last pages have it; several stand on it with bars or tabs between them.
    void add(Line line) {
        put(List.of(line), () -> {
            for (String part : BARS.split(line.letters())) {
                if (!part.isBlank()) {
                    addPart(part.strip());
                }
            }
        });
    }

    private void addPart(String words) {
        Optional<FactNames.Pair> pair = FactNames.pair(words);
        if (pair.isPresent()) {
            add(pair.get().name(), pair.get().value());
        } else if (Sayings.isDay(words)) {
            printed.merge(FactNames.ofDayAlone(), words, (old, more) -> old + ", " + more);
        } else {
            say(words);
        }
    }

    /// A line whose words name the edition.
    void addLabel(Line line) {
        put(List.of(line), () -> {
            draft |= Sayings.isDraft(line.raw());
            labels.add(line.raw());
            say(line.raw());
        });
    }

    /// A line of the title, and what it says beside.
    void addTitle(Line line) {
        ledger.put(line, Went.TITLE, 0, "");
        Sayings.days(line.raw()).forEach(days::putIfAbsent);
    }

    /// A line that gives a name and words of its own: `Distribution: all staff`.
    void addPrinted(Line line, String name, String value) {
        put(List.of(line), () -> add(name, value));
    }

    private void add(String heading, String value) {
        String name = heading.replaceAll("[:\\s]+$", "");
        if (value.isEmpty() && Sayings.days(name).isEmpty()) {
            return;
        }
        if (Named.LABEL.by(name)) {
            labels.add(name + " " + value);
            draft |= Sayings.isDraft(value);
            return;
        }
        if (!isField(name, value)) {
            printed.merge(name, value, (old, more) -> old.equals(more) ? old : old + ", " + more);
        }
    }

    private boolean isField(String name, String value) {
        draft |= Named.STATUS.by(name) && Sayings.isDraft(value);
        if (Named.TITLE.by(name)) {
            title = title.or(() -> Optional.of(value));
            return true;
        }
        if (Named.COVERS.by(name)) {
            covers.addAll(Sayings.people(value));
            return true;
        }
        int before = size();
        say(Named.DAY.by(name) ? name + ": " + value : value);
        if (Named.ADOPTED_BY.by(name)) {
            by = by.or(() -> Sayings.body(value));
        }
        if (Named.MINUTE.by(name)) {
            minute = minute.or(() -> Optional.of(value));
        }
        if (Named.REVIEW.by(name)) {
            every = every.or(() -> Sayings.every(value));
        }
        return size() > before;
    }

    private int size() {
        return days.size() + contacts.size() + (minute.isPresent() ? 1 : 0) + (by.isPresent() ? 1 : 0)
                + (every.isPresent() ? 1 : 0);
    }

    /// What words say that stand where a document speaks of itself.
    private void say(String words) {
        Sayings.days(words).forEach(days::putIfAbsent);
        minute = minute.or(() -> Sayings.minute(words));
        by = by.or(() -> Sayings.by(words));
        every = every.or(() -> Sayings.every(words));
        contacts.addAll(Sayings.contacts(words));
    }

    /// What words of a clause say of the document; they stay where they are.
    void overhear(String words) {
        if (Sayings.areOfItself(words)) {
            Sayings.days(words).forEach(days::putIfAbsent);
            minute = minute.or(() -> Sayings.minute(words));
            by = by.or(() -> Sayings.by(words));
            every = every.or(() -> Sayings.every(words));
        }
        covers.addAll(Sayings.covers(words));
        contacts.addAll(Sayings.contacts(words));
    }
}
