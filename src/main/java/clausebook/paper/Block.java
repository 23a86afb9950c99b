package clausebook.paper;

import clausebook.guide.Difference;
import clausebook.guide.MarkedLine;
import java.util.List;

/// One part of a paper. All words are plain text.
public sealed interface Block {

    /// A heading within the paper.
    record Heading(String words) implements Block {}

    /// A paragraph.
    record Paragraph(Tone tone, String words) implements Block {}

    /// How loud a paragraph is.
    enum Tone {
        PLAIN, LEAD, QUIET, NOTICE,
        /// Names what stands below it.
        NAME
    }

    /// What follows begins a new sheet.
    record NewSheet() implements Block {}

    /// A list of short lines.
    record Lines(boolean numbered, List<String> lines) implements Block {

        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /// Terms with what there is to say of each.
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// @param words empty: a line to be filled in by hand
    record Fact(String term, String words) {}

    /// The text of a policy, clean or with what changed in it.
    record Text(List<MarkedLine> lines) implements Block {

        public Text {
            lines = List.copyOf(lines);
        }
    }

    /// A table with a heading row.
    ///
    /// @param caption what it shows
    record Grid(String caption, List<Column> columns, List<Row> rows) implements Block {

        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// @param share of the table's width, in hundredths
    record Column(String heading, int share) {}

    /// A cell for each column; a row of empty cells is one to be filled in by hand.
    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /// True where it is to be filled in by hand.
        public boolean blank() {
            return cells.stream().allMatch(cell -> cell.paragraphs().isEmpty());
        }
    }

    /// Paragraphs of words; ADDED and REMOVED words are shown as such.
    record Cell(List<List<Difference>> paragraphs) {

        public Cell {
            paragraphs = paragraphs.stream().map(List::copyOf).toList();
        }

        /// One paragraph without marks.
        public static Cell of(String words) {
            return of(List.of(words));
        }

        /// Some paragraphs without marks.
        public static Cell of(List<String> paragraphs) {
            return new Cell(
                    paragraphs.stream().map(words -> List.of(new Difference(Difference.Sort.SAME, words))).toList());
        }
    }
}
