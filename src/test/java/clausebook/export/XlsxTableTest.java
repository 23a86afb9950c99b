package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.compare.Guides;
import clausebook.docx.Office;
import clausebook.guide.Guide;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks as real spreadsheets open them: every cell is the text that was written.
final class XlsxTableTest {

    /// Commas part cells and lines are of UTF-8; texts stand in quotes, numbers would not.
    private static final String QUOTED_TEXTS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false";
    private static final List<String> COLUMNS = List.of("number", "words");
    private static final List<List<String>> HOSTILE = Stream.of("4.10", "7/1", "2024-02", "2024-02-03", "1e5", "007",
            "TRUE", "50%", "£5", "=1+1", "'=1+1", "+44 1", "-2", "@SUM(1)", " =1", "\n=1", "＝1+1", "x;=1+1;y",
            "a\tb", "two\nlines\n", " blank ends ", "<b>&amp;\"'", "_x0041_ _x004_ __x0041_ _X0041_ a_xb", "]]>",
            "é ŵ 日本 👪",
            "#REF!", "https://anytown.example/", "{rows} {end}").map(value -> List.of(value, "words")).toList();

    @TempDir private Path folder;

    @Test
    void everyCellIsUnchangedInLibreOffice() throws Exception {
        Guide real = Guides.of(Path.of("content"));
        Map<String, List<List<String>>> expected = new HashMap<>();
        TableRows.files(real, "csv").forEach((name, csv) -> expected.put(stem(name), TableRows.of(csv)));
        assertThat(expected).containsOnlyKeys("answers", "clauses", "matrix", "register");
        expected.put("hostile", withHeading(HOSTILE));
        Map<String, byte[]> books = TableRows.files(real, "xlsx");
        books.put("hostile.xlsx", book(HOSTILE));

        Map<String, String> opened = Office.start(folder).converted(QUOTED_TEXTS, books);

        assertThat(opened.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, rows) -> {
            assertThat(TableRows.of(opened.get(name))).as(name).isEqualTo(rows);
            assertThat(opened.get(name)).as("all cells of %s are texts", name).isEqualTo(quoted(rows));
        });
    }

    @Test
    void everyCellIsTextForAnotherReaderToo() throws IOException {
        XSSFSheet sheet = sheet(book(HOSTILE));
        for (int line = 0; line < HOSTILE.size(); line++) {
            Row row = sheet.getRow(line + 1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(List.of(words(row.getCell(0)), words(row.getCell(1)))).isEqualTo(HOSTILE.get(line));
        }
    }

    @Test
    void theHeadingStandsStillAndHasFiltersAndColumnsAreAsWideAsTheirWords() throws IOException {
        XSSFSheet sheet = sheet(book(List.of(List.of("1", "x".repeat(30)), List.of("2", "y".repeat(500)))));
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B3");
        assertThat(sheet.getColumnWidth(0)).isEqualTo(10 * 256);
        assertThat(sheet.getColumnWidth(1)).isEqualTo(60 * 256);
    }

    @Test
    void columnsBeyondZHaveTwoLetters() throws IOException {
        XlsxTable table = new XlsxTable(IntStream.range(0, 800).mapToObj(Integer::toString).toList());
        Row row = sheet(table.bytes("many")).getRow(0);
        for (int column = 0; column < 800; column++) {
            assertThat(words(row.getCell(column))).isEqualTo(Integer.toString(column));
        }
    }

    @Test
    void whatACellCannotHoldIsCutBetweenLettersAndSaysSo() throws IOException {
        String most = "x".repeat(XlsxText.MOST_LETTERS);
        String longer = "x".repeat(XlsxText.MOST_LETTERS - 2) + "👪" + "x";
        XSSFSheet sheet = sheet(book(List.of(List.of(most, longer))));
        assertThat(words(sheet.getRow(1).getCell(0))).isEqualTo(most);
        assertThat(words(sheet.getRow(1).getCell(1))).isEqualTo("x".repeat(XlsxText.MOST_LETTERS - 2) + "…");
    }

    @Test
    void aCharacterThatXmlCannotHoldIsKept() throws IOException {
        String value = "a\u0007b\rc\uFFFE\uD83Dd";
        assertThat(words(sheet(book(List.of(List.of(value, "x")))).getRow(1).getCell(0))).isEqualTo(value);
    }

    @Test
    void theSameCellsGiveTheSameBytes() {
        assertThat(book(HOSTILE)).isEqualTo(book(HOSTILE));
    }

    private static byte[] book(List<List<String>> lines) {
        return TableFormat.XLSX.bytes("book", COLUMNS, lines.stream());
    }

    private static XSSFSheet sheet(byte[] book) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            return workbook.getSheetAt(0);
        }
    }

    private static String words(Cell cell) {
        return new DataFormatter().formatCellValue(cell);
    }

    private static List<List<String>> withHeading(List<List<String>> lines) {
        return Stream.concat(Stream.of(COLUMNS), lines.stream()).toList();
    }

    private static String stem(String name) {
        return name.replaceFirst("\\.csv$", "");
    }

    private static String quoted(List<List<String>> rows) {
        StringBuilder csv = new StringBuilder();
        for (List<String> row : rows) {
            List<String> cells = row.stream()
                    .map(cell -> cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"').toList();
            csv.append(String.join(",", cells)).append('\n');
        }
        return csv.toString();
    }
}
