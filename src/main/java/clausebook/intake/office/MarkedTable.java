package clausebook.intake.office;

import java.util.List;

/// A table with the marks of its changes.
public record MarkedTable(List<Row> rows, boolean bordered) implements MarkedBlock {

    public MarkedTable {
        rows = List.copyOf(rows);
    }

    /// @param from the column that its first cell stands in, from 0
    public record Row(List<Cell> cells, boolean heading, int from, Change change) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param columns how many it is wide
    /// @param covered true where another cell reaches over it
    public record Cell(List<MarkedBlock> blocks, int columns, boolean covered, Change change) {

        public Cell {
            blocks = List.copyOf(blocks);
        }

        boolean hasWords() {
            return blocks.stream().anyMatch(
                    block -> block instanceof MarkedTable || block instanceof MarkedParagraph paragraph
                            && !(paragraph.runs().isEmpty() && paragraph.hung().isEmpty()));
        }
    }
}
