package clausebook.intake.pdf;

import clausebook.document.Block;
import clausebook.document.Table;
import clausebook.document.Table.Cell;
import clausebook.document.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/// A table with lines round its cells: words between the same upright lines are of one column, and a level line ends a
/// row.
final class GridTable {

    private GridTable() {}

    /// The line behind the table that begins with a line; the same line where none does.
    static int behind(List<SheetLine> lines, int from) {
        int to = from;
        boolean columns = false;
        while (to < lines.size() && isInGrid(lines.get(from), lines.get(to))) {
            columns |= lines.get(to).segments().size() > 1 && lines.get(to).rules().size() > 2;
            to++;
        }
        return columns ? to : from;
    }

    private static boolean isInGrid(SheetLine first, SheetLine line) {
        return line.rules().size() > 1 && line.page() == first.page() && column(line, line.segments().getFirst()) > 0
                && column(line, line.segments().getLast()) < line.rules().size();
    }

    /// How many upright lines stand before a segment.
    private static int column(SheetLine line, Segment segment) {
        return (int) line.rules().stream().filter(x -> x < segment.x() + 1).count();
    }

    /// @param paragraph makes one of the lines of a cell
    static Table of(List<SheetLine> lines, Function<List<SheetLine>, Block> paragraph) {
        List<TreeMap<Integer, List<SheetLine>>> rows = new ArrayList<>();
        int columns = 1;
        for (SheetLine line : lines) {
            if (rows.isEmpty() || line.parted()) {
                rows.add(new TreeMap<>());
            }
            columns = Math.max(columns, line.rules().size() - 1);
            for (Segment segment : line.segments()) {
                int column = column(line, segment);
                double left = line.rules().get(column - 1);
                double right = line.rules().get(Math.min(column, line.rules().size() - 1));
                rows.getLast().computeIfAbsent(column, _ -> new ArrayList<>())
                        .add(SheetLine.of(line.page(), List.of(segment), left, right));
            }
        }
        int wide = columns;
        return new Table(rows.stream().map(row -> row(row, wide, paragraph)).toList(), true);
    }

    private static Row row(TreeMap<Integer, List<SheetLine>> words, int columns,
            Function<List<SheetLine>, Block> paragraph) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 1; column <= Math.max(columns, words.lastKey()); column++) {
            List<SheetLine> lines = words.getOrDefault(column, List.of());
            cells.add(new Cell(lines.isEmpty() ? List.of() : List.of(paragraph.apply(lines)), 1, 1));
        }
        return new Row(cells, false);
    }
}
