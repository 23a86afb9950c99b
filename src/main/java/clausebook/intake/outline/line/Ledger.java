package clausebook.intake.outline.line;

import clausebook.document.Body;
import clausebook.document.Outline.Placement;
import clausebook.document.Outline.Went;
import clausebook.document.Paragraph;
import clausebook.document.Piece.Stay;
import clausebook.document.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where every line went. Lines divide a paragraph's words without a gap, so that no word is lost or counted twice.
public final class Ledger {

    private static final Fate NONE = new Fate(Went.LEFT_OUT, 0, "holds no words");

    private record Fate(Went went, int key, String reason) {}

    private final Map<Integer, TreeMap<Integer, Fate>> fates = new HashMap<>();
    private final Map<Integer, Map<Integer, String>> notes = new HashMap<>();

    public void put(Line line, Went went, int key, String reason) {
        String noted = notes.getOrDefault(line.n(), Map.of()).getOrDefault(line.from(), "");
        fates.computeIfAbsent(line.n(), _ -> new TreeMap<>()).put(line.from(),
                new Fate(went, key, reason.isEmpty() ? noted : reason));
    }

    /// What is to be known of a line, wherever it goes.
    public void note(Line line, String reason) {
        notes.computeIfAbsent(line.n(), _ -> new HashMap<>()).put(line.from(), reason);
    }

    public void leaveOut(Line line, String reason) {
        put(line, Went.LEFT_OUT, 0, reason);
    }

    /// The rows of all paragraphs of a body, in their order.
    public List<Placement> placements(Body body) {
        List<Placement> rows = new ArrayList<>();
        body.paragraphs().forEach(paragraph -> rows.addAll(rows(paragraph)));
        return rows;
    }

    private List<Placement> rows(Paragraph paragraph) {
        Rows rows = new Rows(paragraph.n(), fates.getOrDefault(paragraph.n(), new TreeMap<>()));
        paragraph.pieces().forEach(rows::add);
        if (rows.done.isEmpty()) {
            Fate fate = rows.at(0);
            rows.done.add(new Placement(paragraph.n(), "", fate.went(), fate.key(), fate.reason()));
        }
        return rows.done;
    }

    /// The rows of one paragraph; words with one fate that follow each other are one row.
    private static final class Rows {

        private final int n;
        private final TreeMap<Integer, Fate> fates;
        private final List<Placement> done = new ArrayList<>();
        private int passed;

        private Rows(int n, TreeMap<Integer, Fate> fates) {
            this.n = n;
            this.fates = fates;
        }

        private Fate at(int letter) {
            Map.Entry<Integer, Fate> found = fates.floorEntry(letter);
            return found == null ? NONE : found.getValue();
        }

        private void add(Piece piece) {
            if (!piece.stay().stays()) {
                add(piece.text(), new Fate(Went.LEFT_OUT, 0, why(piece.stay())));
                return;
            }
            int start = passed;
            int end = passed + piece.text().length();
            while (start < end) {
                Integer next = fates.higherKey(start);
                int stop = next == null ? end : Math.min(end, next);
                add(piece.text().substring(start - passed, stop - passed), at(start));
                start = stop;
            }
            passed = end;
        }

        private void add(String words, Fate fate) {
            Placement last = done.isEmpty() ? null : done.getLast();
            if (words.isEmpty()) {
                return;
            }
            if (fate == NONE && !words.isBlank()) {
                throw new IllegalStateException("words of paragraph " + n + " went nowhere: " + words);
            }
            boolean same = last != null && last.went() == fate.went() && last.key() == fate.key()
                    && last.reason().equals(fate.reason());
            if (same) {
                done.removeLast();
            }
            done.add(new Placement(n, same ? last.text() + words : words, fate.went(), fate.key(), fate.reason()));
        }
    }

    private static String why(Stay stay) {
        return switch (stay) {
            case LIVE, TRACKED -> "";
            case DELETED -> "deleted by a tracked change";
            case MOVED_AWAY -> "moved away by a tracked change";
            case NOT_YET_INSERTED -> "inserted by a tracked change that this text is without";
            case HIDDEN -> "hidden text";
            case FILLED_IN -> "filled in by a program, such as a page number or the mark of a note";
        };
    }
}
