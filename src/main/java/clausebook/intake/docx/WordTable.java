package clausebook.intake.docx;

import clausebook.intake.office.Change;
import clausebook.intake.office.MarkedTable;
import clausebook.intake.office.MarkedTable.Cell;
import clausebook.intake.office.MarkedTable.Row;
import clausebook.intake.office.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A table of the file. Its grid is not asked: a row may be wider than the grid says, and its cells count.
final class WordTable {

    private static final Set<String> NO_LINE = Set.of("", "nil", "none");
    private static final int WIDEST = 1_000;

    private final WordStory story;
    private final WordDocument document;
    private final Tag table;

    WordTable(WordStory story, WordDocument document, Tag table) {
        this.story = story;
        this.document = document;
        this.table = table;
    }

    MarkedTable marked(Context context) {
        List<Row> rows = new ArrayList<>();
        rows(table, context, rows);
        return new MarkedTable(rows, isBordered());
    }

    private void rows(Tag tag, Context context, List<Row> to) {
        for (Tag inner : tag.tags()) {
            switch (inner.name()) {
                case "w:tr" -> to.add(row(inner, context));
                case "w:tblPr", "w:tblGrid" -> {}
                case "mc:AlternateContent" -> rows(Changes.chosen(inner), context, to);
                case "w:p", "w:tbl" -> to.add(stray(inner, context));
                default -> rows(inner, context.with(Changes.of(inner)), to);
            }
        }
    }

    /// A paragraph between rows, where a file may have none: a row of its own, so that it is not lost.
    private Row stray(Tag tag, Context context) {
        Cell cell = new Cell(story.blocks(Tag.around("w:tc", tag), context), 1, false, context.change());
        return new Row(List.of(cell), false, 0, context.change());
    }

    private Row row(Tag row, Context context) {
        Tag properties = row.tag("w:trPr");
        Context inside = context.with(Changes.in(properties));
        List<Cell> cells = new ArrayList<>();
        cells(row, inside, cells);
        int from = Measure.whole(properties.tag("w:gridBefore").get("w:val"), 0);
        return new Row(cells, OnOff.isOn(properties.tag("w:tblHeader")), Math.clamp(from, 0, WIDEST), inside.change());
    }

    private void cells(Tag tag, Context context, List<Cell> to) {
        for (Tag inner : tag.tags()) {
            switch (inner.name()) {
                case "w:tc" -> to.add(cell(inner, context));
                case "w:trPr", "w:tblPrEx" -> {}
                case "mc:AlternateContent" -> cells(Changes.chosen(inner), context, to);
                case "w:p", "w:tbl" -> to.add(cell(Tag.around("w:tc", inner), context));
                default -> cells(inner, context.with(Changes.of(inner)), to);
            }
        }
    }

    private Cell cell(Tag cell, Context context) {
        Tag properties = cell.tag("w:tcPr");
        Change change = Changes.in(properties);
        boolean ground = WordDress.isGround(properties.tag("w:shd")) || hasColouredStyle();
        int columns = Measure.whole(properties.tag("w:gridSpan").get("w:val"), 1);
        Tag merge = properties.tag("w:vMerge");
        boolean covered = merge.exists() && !merge.get("w:val").equals("restart");
        return new Cell(story.blocks(cell, context.with(change).coloured(ground)), Math.clamp(columns, 1, WIDEST),
                covered, context.change().and(change));
    }

    private List<Tag> styles() {
        return document.styles().chain(table.tag("w:tblPr").tag("w:tblStyle").get("w:val"));
    }

    private boolean hasColouredStyle() {
        return styles().stream().flatMap(style -> style.tags("w:tblStylePr").stream())
                .anyMatch(part -> WordDress.isGround(part.tag("w:tcPr").tag("w:shd")));
    }

    private boolean isBordered() {
        if (table.tag("w:tblPr").tag("w:tblBorders").exists()) {
            return hasLine(table.tag("w:tblPr").tag("w:tblBorders")) || hasCellWithLine();
        }
        return styles().stream().anyMatch(style -> hasLine(style.tag("w:tblPr").tag("w:tblBorders")))
                || hasCellWithLine();
    }

    private boolean hasCellWithLine() {
        List<Tag> cells = new ArrayList<>();
        table.gather(tag -> tag.is("w:tc"), cells);
        return cells.stream().anyMatch(cell -> hasLine(cell.tag("w:tcPr").tag("w:tcBorders")));
    }

    private static boolean hasLine(Tag borders) {
        return borders.tags().stream().anyMatch(border -> !NO_LINE.contains(border.get("w:val")));
    }
}
