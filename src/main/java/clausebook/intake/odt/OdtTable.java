package clausebook.intake.odt;

import clausebook.intake.office.Change;
import clausebook.intake.office.Colour;
import clausebook.intake.office.MarkedTable;
import clausebook.intake.office.MarkedTable.Cell;
import clausebook.intake.office.MarkedTable.Row;
import clausebook.intake.office.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A table of the file.
final class OdtTable {

    private static final String CELL = "style:table-cell-properties";
    private static final Set<String> LINES =
            Set.of("fo:border", "fo:border-left", "fo:border-right", "fo:border-top", "fo:border-bottom");
    /// Of what is repeated: a spreadsheet repeats its last row a million times.
    private static final int MOST_TIMES = 200;

    private final OdtStory story;
    private final OdtStyles styles;
    private final Tag table;
    private boolean bordered;

    OdtTable(OdtStory story, OdtStyles styles, Tag table) {
        this.story = story;
        this.styles = styles;
        this.table = table;
    }

    MarkedTable marked(Surroundings around) {
        List<Row> rows = new ArrayList<>();
        rows(table, false, around, rows);
        return new MarkedTable(rows, bordered);
    }

    private void rows(Tag tag, boolean heading, Surroundings around, List<Row> to) {
        for (Tag inner : tag.tags()) {
            if (inner.is("table:table-row")) {
                Row row = row(inner, heading, around);
                to.add(row);
                for (int i = 1; i < times(inner, "table:number-rows-repeated"); i++) {
                    to.add(row);
                }
            } else if (!inner.is("table:table-column")) {
                rows(inner, heading || inner.is("table:table-header-rows"), around, to);
            }
        }
    }

    private Row row(Tag row, boolean heading, Surroundings around) {
        List<Cell> cells = new ArrayList<>();
        for (Tag tag : row.tags()) {
            if (tag.is("table:table-cell") || tag.is("table:covered-table-cell")) {
                cells.add(cell(tag, around));
                for (int i = 1; i < times(tag, "table:number-columns-repeated"); i++) {
                    cells.add(cells.getLast());
                }
            }
        }
        return new Row(withoutCovered(cells, row), heading, 0, around.change().and(change(row, cells)));
    }

    private Cell cell(Tag cell, Surroundings around) {
        List<Tag> chain = styles.chain("table-cell", cell.get("table:style-name"));
        bordered |= LINES.stream().map(line -> OdtStyles.value(chain, CELL, line))
                .anyMatch(line -> !line.isEmpty() && !line.equals("none"));
        boolean ground = Colour.isGround(OdtStyles.value(chain, CELL, "fo:background-color"));
        return new Cell(story.blocks(cell, around.coloured(ground)), times(cell, "table:number-columns-spanned"),
                cell.is("table:covered-table-cell"), Change.NONE);
    }

    /// Behind a wide cell stand those that it covers in its own row; its width tells of them already.
    private static List<Cell> withoutCovered(List<Cell> cells, Tag row) {
        List<Cell> kept = new ArrayList<>();
        int covered = 0;
        for (Cell cell : cells) {
            boolean told = covered > 0 && cell.covered() && !cell.hasWords();
            covered = told ? covered - 1 : cell.covered() ? 0 : cell.columns() - 1;
            if (!told) {
                kept.add(cell);
            }
        }
        return kept;
    }

    /// LibreOffice marks a row as deleted or inserted by saying of its style that not only its words are.
    private Change change(Tag row, List<Cell> cells) {
        List<Tag> chain = styles.chain("table-row", row.get("table:style-name"));
        boolean whole = OdtStyles.value(chain, "style:table-row-properties", "loext:text-changes-only").equals("false");
        if (!whole) {
            return Change.NONE;
        }
        return MarkedTable.isAll(cells, Change.DELETED)
                ? Change.DELETED
                : MarkedTable.isAll(cells, Change.INSERTED) ? Change.INSERTED : Change.NONE;
    }

    private static int times(Tag tag, String attribute) {
        return Math.clamp(Length.whole(tag.get(attribute), 1), 1, MOST_TIMES);
    }
}
