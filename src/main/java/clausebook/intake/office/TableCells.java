package clausebook.intake.office;

import clausebook.document.Block;
import clausebook.document.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Gathers the rows of a table, and learns how high its cells are from those that they cover.
final class TableCells {

    private final List<List<Spot>> rows = new ArrayList<>();
    private final List<Boolean> headings = new ArrayList<>();
    /// The lowest cell of each column, by the column that it begins in.
    private final Map<Integer, Spot> lowest = new HashMap<>();
    private int column;

    void startRow(MarkedTable.Row row) {
        rows.add(new ArrayList<>());
        headings.add(row.heading());
        column = row.from();
    }

    /// A covered cell is none, unless a broken file has words in it: they are not lost.
    void add(MarkedTable.Cell cell, Supplier<List<Block>> blocks) {
        Spot above = lowest.get(column);
        if (cell.covered() && !cell.hasWords()) {
            if (above != null && above.row + above.height == rows.size() - 1) {
                above.height++;
            }
        } else {
            Spot spot = new Spot(rows.size() - 1, blocks.get(), cell.columns());
            rows.getLast().add(spot);
            lowest.put(column, spot);
        }
        column += cell.columns();
    }

    List<Table.Row> rows() {
        List<Table.Row> made = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            made.add(new Table.Row(rows.get(i).stream().map(Spot::cell).toList(), headings.get(i)));
        }
        return made;
    }

    private static final class Spot {

        private final int row;
        private final List<Block> blocks;
        private final int width;
        private int height = 1;

        private Spot(int row, List<Block> blocks, int width) {
            this.row = row;
            this.blocks = blocks;
            this.width = width;
        }

        private Table.Cell cell() {
            return new Table.Cell(blocks, width, height);
        }
    }
}
