package clausebook.docx;

import clausebook.paper.Block;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// Tables of a paper: fixed widths, a heading row that stands again on each page, rows that are not torn, terms that
/// stay together.
final class DocxTables {

    private static final int TERMS = 23;
    /// Room to write by hand, in twentieths of a point.
    private static final int TALL = 620;
    private static final int PADDING = 90;

    private final XWPFDocument document;
    private final int width;

    /// @param width of a table, in twentieths of a point
    DocxTables(XWPFDocument document, int width) {
        this.document = document;
        this.width = width;
    }

    void facts(Block.Facts block) {
        List<Block.Fact> facts = block.facts();
        XWPFTable table = table(facts.size(), List.of(TERMS, 100 - TERMS));
        for (int i = 0; i < facts.size(); i++) {
            Block.Fact fact = facts.get(i);
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(true);
            if (fact.words().isEmpty()) {
                tall(row);
            }
            words(row.getCell(0), "TableHeading", fact.term());
            words(row.getCell(1), "TableText", fact.words());
            boolean last = i == facts.size() - 1;
            row.getTableCells().forEach(cell -> cell.getParagraphs().getFirst().setKeepNext(!last));
        }
        space();
    }

    void grid(Block.Grid grid) {
        List<Integer> shares = grid.columns().stream().map(Block.Column::share).toList();
        XWPFTable table = table(grid.rows().size() + 1, shares);
        table.getRow(0).setRepeatHeader(true);
        table.getRow(0).setCantSplitRow(true);
        for (int i = 0; i < grid.columns().size(); i++) {
            words(table.getRow(0).getCell(i), "TableHeading", grid.columns().get(i).heading());
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            fill(table.getRow(i + 1), grid.rows().get(i));
        }
        space();
    }

    private static void fill(XWPFTableRow row, Block.Row told) {
        row.setCantSplitRow(true);
        if (told.blank()) {
            tall(row);
        }
        for (int i = 0; i < told.cells().size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            var paragraphs = told.cells().get(i).paragraphs();
            for (int j = 0; j < Math.max(1, paragraphs.size()); j++) {
                var paragraph = j == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
                paragraph.setStyle("TableText");
                DocxRuns.shown(paragraph.getCTP(), paragraphs.isEmpty() ? List.of() : paragraphs.get(j));
            }
        }
    }

    private static void tall(XWPFTableRow row) {
        row.setHeight(TALL);
        row.setHeightRule(TableRowHeightRule.AT_LEAST);
    }

    private static void words(XWPFTableCell cell, String style, String words) {
        cell.getParagraphs().getFirst().setStyle(style);
        DocxRuns.plain(cell.getParagraphs().getFirst().getCTP(), words);
    }

    /// Word joins tables that touch.
    private void space() {
        document.createParagraph().setStyle("Space");
    }

    private XWPFTable table(int rows, List<Integer> shares) {
        XWPFTable table = document.createTable(rows, shares.size());
        CTTblPr properties = table.getCTTbl().getTblPr();
        size(properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW(), width);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setCellMargins(PADDING * 2 / 3, PADDING, PADDING * 2 / 3, PADDING);
        // else the lines of the table would stand out of the text
        size(properties.addNewTblInd(), PADDING);
        List<Integer> widths = shares.stream().map(share -> share * width / 100).toList();
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        widths.forEach(each -> grid.addNewGridCol().setW(BigInteger.valueOf(each)));
        table.getRows().forEach(row -> IntStream.range(0, widths.size()).forEach(i -> {
            var cell = row.getCell(i).getCTTc();
            size((cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr()).addNewTcW(), widths.get(i));
        }));
        return table;
    }

    private static void size(CTTblWidth size, int twentieths) {
        size.setType(STTblWidth.DXA);
        size.setW(BigInteger.valueOf(twentieths));
    }
}
