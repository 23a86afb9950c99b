package clausebook.intake.pdf;

import clausebook.document.Block;
import clausebook.document.Table;
import clausebook.document.Table.Cell;
import clausebook.document.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A plain table: lines whose words stand in the same columns; a line with fewer of them goes on in its cells.
final class SheetTable {

    private static final double NEAR = 5;
    private static final double EXACT = 0.8;
    private static final int FEWEST = 3;
    private static final double NEXT_LINE = 1.35;

    private SheetTable() {}

    /// The line behind the table that begins with a line; the same line where none does.
    static int behind(List<SheetLine> lines, int from) {
        SheetLine first = lines.get(from);
        if (first.columns() < 2 || first.numbered() || first.isContents()) {
            return from;
        }
        int rows = 1;
        int to = from + 1;
        while (to < lines.size() && (isRow(first, lines.get(to)) || goesOn(first, lines.get(to - 1), lines.get(to)))) {
            rows += isRow(first, lines.get(to)) ? 1 : 0;
            to++;
        }
        return rows > 1 ? to : from;
    }

    /// The lines, those between rows parted as these are: a cell may reach up to the next one, without a gap that would
    /// tell them apart.
    static List<SheetLine> parted(List<SheetLine> lines) {
        List<SheetLine> all = new ArrayList<>(lines);
        for (int at = 0; at < all.size(); at++) {
            SheetLine line = all.get(at);
            for (int beside : List.of(at - 1, at + 1)) {
                if (beside >= 0 && beside < all.size() && all.get(beside).columns() > line.columns()) {
                    all.set(at, parted(line, all.get(beside)));
                }
            }
        }
        return all;
    }

    private static SheetLine parted(SheetLine line, SheetLine row) {
        boolean table = row.columns() >= FEWEST && !row.numbered() && !row.isContents() && row.page() == line.page();
        if (!table || Math.abs(row.x() - line.x()) >= NEAR) {
            return line;
        }
        List<Glyph> letters = line.segments().stream().flatMap(segment -> segment.glyphs().stream()).toList();
        SheetLine other = SheetLine.of(line.page(),
                Segment.of(letters, row.segments().stream().skip(1).map(Segment::x).toList()), line.left(),
                line.right(), line.rules(), line.parted());
        boolean exact = other.segments().size() == row.segments().size();
        for (int at = 0; exact && at < other.segments().size(); at++) {
            exact = Math.abs(other.segments().get(at).x() - row.segments().get(at).x()) < EXACT;
        }
        return exact ? other : line;
    }

    private static boolean isRow(SheetLine first, SheetLine line) {
        boolean same = line.segments().size() == first.segments().size() && line.page() == first.page()
                && !line.isContents();
        for (int at = 0; same && at < line.segments().size(); at++) {
            same = Math.abs(line.segments().get(at).x() - first.segments().get(at).x()) < NEAR;
        }
        return same;
    }

    private static boolean goesOn(SheetLine first, SheetLine before, SheetLine line) {
        boolean near = line.page() == before.page() && line.y() - before.y() < NEXT_LINE * line.size();
        boolean inside = near && line.segments().size() < first.segments().size()
                && line.segments().stream().allMatch(segment -> column(first, segment) >= 0);
        return inside && (column(first, line.segments().getLast()) > 0 || line.startsSmall());
    }

    /// The column in which a segment stands, as the first row has them; below 0 where it stands in none.
    private static int column(SheetLine first, Segment segment) {
        for (int at = 0; at < first.segments().size(); at++) {
            boolean last = at + 1 == first.segments().size();
            boolean inside = last || segment.end() < first.segments().get(at + 1).x();
            if (Math.abs(segment.x() - first.segments().get(at).x()) < NEAR && inside) {
                return at;
            }
        }
        return -1;
    }

    /// @param paragraph makes one of the lines of a cell
    static Table of(List<SheetLine> lines, Function<List<SheetLine>, Block> paragraph) {
        SheetLine first = lines.getFirst();
        List<List<List<SheetLine>>> rows = new ArrayList<>();
        for (SheetLine line : lines) {
            if (isRow(first, line)) {
                List<List<SheetLine>> row = new ArrayList<>();
                first.segments().forEach(_ -> row.add(new ArrayList<>()));
                rows.add(row);
            }
            for (Segment segment : line.segments()) {
                rows.getLast().get(column(first, segment))
                        .add(SheetLine.of(line.page(), List.of(segment), line.left(), line.right()));
            }
        }
        return new Table(rows.stream().map(row -> row(row, paragraph)).toList(), true);
    }

    private static Row row(List<List<SheetLine>> cells, Function<List<SheetLine>, Block> paragraph) {
        return new Row(cells.stream().map(
                cell -> new Cell(cell.isEmpty() ? List.of() : List.of(paragraph.apply(cell)), 1, 1)).toList(), false);
    }
}
