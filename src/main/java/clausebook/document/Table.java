package clausebook.document;

import java.util.List;
import java.util.Map;

/// A table as the file has it: cells may hold several paragraphs, and tables.
///
/// @param bordered false where the file says that it shows no lines, so that it is likely to be there for lay-out alone
public record Table(List<Row> rows, boolean bordered) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }

    @Override
    public void addTo(List<Paragraph> all) {
        rows.forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(block -> block.addTo(all))));
    }

    @Override
    public Table numbered(Map<Integer, Integer> numbers) {
        return new Table(rows.stream().map(row -> row.numbered(numbers)).toList(), bordered);
    }

    /// A row.
    ///
    /// @param heading true where the file says that it heads the columns
    public record Row(List<Cell> cells, boolean heading) {

        public Row {
            cells = List.copyOf(cells);
        }

        private Row numbered(Map<Integer, Integer> numbers) {
            return new Row(cells.stream().map(cell -> cell.numbered(numbers)).toList(), heading);
        }
    }

    /// A cell.
    ///
    /// @param columns how many columns it is wide, from 1
    /// @param rows    how many rows it is high, from 1; a row below has no cell for it
    public record Cell(List<Block> blocks, int columns, int rows) {

        public Cell {
            blocks = List.copyOf(blocks);
        }

        private Cell numbered(Map<Integer, Integer> numbers) {
            return new Cell(blocks.stream().map(block -> block.numbered(numbers)).toList(), columns, rows);
        }
    }
}
