package clausebook.intake.text;

import clausebook.document.Block;
import clausebook.document.Table;
import clausebook.document.Table.Cell;
import clausebook.document.Table.Row;
import java.util.List;
import java.util.function.BiFunction;

/// Rows of a table that a program wrote with a tab between columns. Lines of a list of contents are none, nor are
/// numbers with a tab behind them.
final class TypedTable {

    private TypedTable() {}

    /// The line behind those that have as many columns as the one that a place names.
    static int behindAlike(List<TextLine> lines, int from) {
        int columns = lines.get(from).columns();
        int to = from + 1;
        while (to < lines.size() && lines.get(to).columns() == columns) {
            to++;
        }
        return to;
    }

    /// True where lines that have equally many columns are rows of a table.
    static boolean isTable(List<TextLine> rows) {
        int columns = rows.getFirst().columns();
        return columns > 1 && rows.size() > 1 && !isContents(rows) && !isList(rows, columns);
    }

    private static boolean isContents(List<TextLine> rows) {
        long pages = rows.stream().filter(row -> row.cells().getLast().matches("\\d{1,3}\\.?")).count();
        return rows.size() > 2 && pages * 3 >= rows.size() * 2;
    }

    private static boolean isList(List<TextLine> rows, int columns) {
        long started = rows.stream().map(row -> row.cells().getFirst())
                .filter(first -> first.isEmpty() || TypedStart.length(first) == first.length()
                        || TypedStart.isEmptyBullet(first))
                .count();
        return columns == 2 && started * 2 > rows.size();
    }

    /// @param cell the paragraph of a cell's words and its line
    static Table of(List<TextLine> rows, BiFunction<String, TextLine, Block> cell) {
        return new Table(rows.stream().map(row -> row(row, cell)).toList(), true);
    }

    private static Row row(TextLine line, BiFunction<String, TextLine, Block> cell) {
        return new Row(line.cells().stream().map(
                words -> new Cell(words.isEmpty() ? List.of() : List.of(cell.apply(words, line)), 1, 1)).toList(),
                false);
    }
}
