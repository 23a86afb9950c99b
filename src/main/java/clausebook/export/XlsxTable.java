package clausebook.export;

import clausebook.output.OfficeZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// A table as a workbook for spreadsheets (ECMA-376, SpreadsheetML): one sheet whose cells are all text, so that a
/// number such as 4.10 stays as it is printed and nothing is a formula.
///
/// The first row stands still and has filters. The words stand in the cells themselves, so a line is written as it
/// comes. There is no date in it: the same cells give the same bytes.
final class XlsxTable {

    /// What a sheet can hold; columns beyond are left out.
    private static final int MOST_COLUMNS = 16_384;
    /// In letters.
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /// For the arrow of the filter.
    private static final int ROOM = 4;
    /// Places of `styles.xml`.
    private static final int TEXT = 1;
    private static final int HEADING = 2;

    private final StringBuilder row = new StringBuilder();
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private final String[] letters;
    private final int[] widths;
    private int lines;

    /// @param columns their names
    XlsxTable(List<String> columns) {
        this.widths = new int[Math.min(columns.size(), MOST_COLUMNS)];
        this.letters = IntStream.range(0, widths.length).mapToObj(XlsxTable::letters).toArray(String[]::new);
        line(columns, HEADING);
    }

    /// Adds a line with a cell for each column.
    void line(List<String> cells) {
        line(cells, TEXT);
    }

    private void line(List<String> cells, int style) {
        lines++;
        row.setLength(0);
        row.append("<row r=\"").append(lines).append("\">");
        for (int column = 0; column < widths.length; column++) {
            String value = cells.get(column);
            if (!value.isEmpty()) {
                row.append("<c r=\"").append(letters[column]).append(lines).append("\" s=\"").append(style)
                        .append("\" t=\"inlineStr\"><is>");
                XlsxText.add(value, row);
                row.append("</is></c>");
                widths[column] = Math.max(widths[column], XlsxText.width(value));
            }
        }
        rows.writeBytes(utf8(row.append("</row>\n").toString()));
    }

    /// The workbook.
    ///
    /// @param name what the sheet is called: small letters, 31 at most
    byte[] bytes(String name) {
        String last = letters[widths.length - 1];
        String workbook = part("workbook.xml").replace("{name}", name).replace("{corner}", "$" + last + "$" + lines);
        return OfficeZip.of(Map.of("[Content_Types].xml", utf8(part("content-types.xml")), "_rels/.rels",
                utf8(part("relations.xml")), "xl/_rels/workbook.xml.rels", utf8(part("workbook-relations.xml")),
                "xl/workbook.xml", utf8(workbook), "xl/styles.xml", utf8(part("styles.xml")),
                "xl/worksheets/sheet1.xml", sheet(last + lines)));
    }

    private byte[] sheet(String end) {
        String frame = part("sheet.xml").replace("{end}", end).replace("{columns}", columns());
        String[] around = frame.split("\\{rows}");
        ByteArrayOutputStream sheet = new ByteArrayOutputStream(rows.size() + frame.length());
        sheet.writeBytes(utf8(around[0]));
        sheet.writeBytes(rows.toByteArray());
        sheet.writeBytes(utf8(around[1]));
        return sheet.toByteArray();
    }

    /// Their widths, and that what is typed into an empty cell is text as well.
    private String columns() {
        StringBuilder columns = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            int width = Math.clamp(widths[column] + ROOM, NARROWEST, WIDEST);
            columns.append(String.format(Locale.ROOT,
                    "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" style=\"%3$d\" customWidth=\"1\"/>", column + 1,
                    width,
                    TEXT));
        }
        return columns.toString();
    }

    /// What a spreadsheet calls a column: A to Z, then AA.
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static String part(String name) {
        try (InputStream part = XlsxTable.class.getResourceAsStream(name)) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
