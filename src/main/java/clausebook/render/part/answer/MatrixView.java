package clausebook.render.part.answer;

import clausebook.render.part.Link;
import clausebook.render.part.Tag;
import java.util.List;

/// A table of what councils say, with a real heading for every row and column.
///
/// @param id     its anchor on the page
/// @param group  what it is about, for a way to it; empty where the table before it tells
/// @param corner the heading of the headings
public record MatrixView(String id, String group, String caption, String corner, List<Head> columns, List<Row> rows) {

    public MatrixView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// A heading.
    ///
    /// @param judged how the answers below or beside it stand to each other; empty for a council
    /// @param style  the verdict that this is, or empty
    public record Head(Link link, Tag tag, String judged, String style) {}

    /// A row with a cell for each column.
    ///
    /// @param folded those who say nothing, in one line, for screens too narrow for a table; or empty
    public record Row(Head head, List<CellView> cells, String folded) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
