package clausebook.intake.office;

import java.util.ArrayList;
import java.util.List;

/// A table with the marks of its changes.
public record MarkedTable(List<Row> rows, boolean bordered) implements MarkedBlock {

    public MarkedTable {
        rows = List.copyOf(rows);
    }

    /// True where all words of some cells have the same change, and there are words.
    public static boolean isAll(List<Cell> cells, Change change) {
        List<MarkedRun> runs = new ArrayList<>();
        for (Cell cell : cells) {
            for (MarkedBlock block : cell.blocks()) {
                if (block instanceof MarkedParagraph paragraph) {
                    runs.addAll(paragraph.runs());
                }
            }
        }
        return !runs.isEmpty() && runs.stream().allMatch(run -> run.change().equals(change));
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

        /// False where nothing is lost without it.
        public boolean hasWords() {
            return blocks.stream().anyMatch(
                    block -> block instanceof MarkedTable || block instanceof MarkedParagraph paragraph
                            && !(paragraph.runs().isEmpty() && paragraph.hung().isEmpty()));
        }
    }
}
