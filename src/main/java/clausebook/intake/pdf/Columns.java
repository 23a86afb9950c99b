package clausebook.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the letters of a page into lines, column by column.
final class Columns {

    private static final int FEWEST_ROWS = 5;
    private static final int STEP = 3;
    private static final double WIDE = 0.6;

    private final Rules rules;
    private final int page;
    private final List<SheetLine> lines = new ArrayList<>();

    private Columns(Rules rules, int page) {
        this.rules = rules;
        this.page = page;
    }

    /// The lines of a page in the order in which they are read.
    ///
    /// @param page from 1
    static List<SheetLine> lines(List<Glyph> letters, Rules rules, int page) {
        Columns columns = new Columns(rules, page);
        columns.read(columns.rows(letters), 0);
        return columns.lines;
    }

    /// Segments line by line, from the top.
    private List<List<Segment>> rows(List<Glyph> letters) {
        List<Glyph> sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
        List<List<Segment>> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        double y = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && glyph.y() - y > 0.45 * Math.max(glyph.size(), row.getFirst().size())) {
                rows.add(segments(row));
                row = new ArrayList<>();
            }
            y = row.isEmpty() ? glyph.y() : y;
            row.add(glyph);
        }
        rows.add(segments(row));
        rows.removeIf(List::isEmpty);
        return rows;
    }

    private List<Segment> segments(List<Glyph> row) {
        row.sort(Comparator.comparingDouble(Glyph::x).thenComparingInt(Glyph::order));
        return Segment.of(row, row.isEmpty() ? List.of() : rules.at(row.getFirst().y()));
    }

    private void read(List<List<Segment>> rows, int depth) {
        double left = rows.stream().mapToDouble(row -> row.getFirst().x()).min().orElse(0);
        double right = rows.stream().mapToDouble(row -> row.getLast().end()).max().orElse(0);
        boolean grid = rows.stream().filter(row -> rules.at(row.getFirst().y()).size() > 2).count() * 2 > rows.size();
        double gutter = depth > 1 || grid ? -1 : gutter(rows, left, right);
        if (gutter < 0) {
            rows.forEach(row -> add(row, left, right));
            return;
        }
        List<List<Segment>> first = new ArrayList<>();
        List<List<Segment>> second = new ArrayList<>();
        for (List<Segment> row : rows) {
            if (row.stream().anyMatch(segment -> segment.x() < gutter && segment.end() > gutter)) {
                flush(first, second, depth);
                add(row, left, right);
            } else {
                add(row.stream().filter(segment -> segment.end() <= gutter).toList(), first);
                add(row.stream().filter(segment -> segment.end() > gutter).toList(), second);
            }
        }
        flush(first, second, depth);
    }

    private void add(List<Segment> row, double left, double right) {
        double y = row.getFirst().y();
        double above = lines.isEmpty() ? 0 : lines.getLast().y();
        boolean parted = rules.part(above, y, row.getFirst().x()) || rules.part(above, y, row.getLast().x());
        int dot = rules.dot(row.getFirst().x(), y, row.getFirst().size());
        lines.add(SheetLine.of(page, row, left, right, rules.at(y), parted).withDot(dot));
    }

    private static void add(List<Segment> row, List<List<Segment>> rows) {
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    private void flush(List<List<Segment>> first, List<List<Segment>> second, int depth) {
        for (List<List<Segment>> column : List.of(List.copyOf(first), List.copyOf(second))) {
            if (!column.isEmpty()) {
                read(column, depth + 1);
            }
        }
        first.clear();
        second.clear();
    }

    /// Where two columns of running text part: hardly a segment crosses, and those on both sides fill their column, as
    /// the cells of a table do not. Below 0 where there is none.
    private static double gutter(List<List<Segment>> rows, double left, double right) {
        List<Segment> all = rows.stream().flatMap(List::stream).toList();
        double best = -1;
        long fewest = Long.MAX_VALUE;
        for (double x = left + (right - left) / 4; x < left + (right - left) * 3 / 4; x += STEP) {
            double at = x;
            long crossing = all.stream().filter(segment -> segment.x() < at && segment.end() > at).count();
            List<Segment> before = all.stream().filter(segment -> segment.end() <= at).toList();
            List<Segment> behind = all.stream().filter(segment -> segment.x() >= at).toList();
            boolean full = isFull(before, at - left) && isFull(behind, right - at);
            if (full && crossing < fewest && crossing * 3 <= before.size() + behind.size()) {
                fewest = crossing;
                best = at;
            }
        }
        return best;
    }

    /// True where most words stand in lines that fill it: headings and last lines are short.
    private static boolean isFull(List<Segment> side, double width) {
        double all = side.stream().mapToDouble(Columns::width).sum();
        double wide = side.stream().mapToDouble(Columns::width).filter(one -> one > width * WIDE).sum();
        return side.size() >= FEWEST_ROWS && wide > all / 2;
    }

    private static double width(Segment segment) {
        return segment.end() - segment.x();
    }
}
