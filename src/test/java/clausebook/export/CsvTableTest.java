package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.docx.Office;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// CSV that a spreadsheet opens with commas, semicolons or tabs: never a formula, and never another value.
final class CsvTableTest {

    private static final long SEED = 20_261_130;
    private static final int TABLES = 20_000;
    private static final String[] PIECES =
            {"=1+1", "=", "+", "-", "@", "＝", ";", ";", ",", "\t", "\n", "\"", "\"", "'", " ", "\u00A0", "x", "1"};
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\"]*[=+@＝-].*", Pattern.DOTALL);

    /// Quotes, UTF-8, numbers and dates found as such, and formulas reckoned.
    private static final String READ_WITH_FORMULAS =
            "--infilter=Text - txt - csv (StarCalc):%d,34,76,1,,0,false,true,false,false,false,0,true";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = {"=1+1|'=1+1", "＝1+1|'＝1+1", "` =1`|`' =1`", "x;=1+1;y|\"x;'=1+1;y\"", "x;y|\"x;y\"",
                "`x;\"=1`|`\"x;'\"\"=1\"`", "x=1|x=1", "a - b|a - b", "'=1|'=1", "a; b|\"a; b\"", "4.10|4.10"})
    void aFormulaHasAMarkBeforeItWhereverACellMayBegin(String value, String cell) {
        assertThat(CsvTable.cell(value)).isEqualTo(cell);
    }

    @Test
    void aFormulaBehindATabOrALineBreakHasAMarkToo() {
        assertThat(CsvTable.cell("\n=1")).isEqualTo("\"\n'=1\"");
        assertThat(CsvTable.cell("x\n- y")).isEqualTo("\"x\n'- y\"");
        assertThat(CsvTable.cell("x\t@y")).isEqualTo("\"x\t'@y\"");
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void noCellIsAFormulaWhateverPartsThem(char separator) {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < TABLES; round++) {
            List<List<String>> rows = List.of(row(random), row(random));
            assertThat(cells(csv(rows), separator)).as(rows.toString())
                    .noneMatch(cell -> FORMULA.matcher(cell).matches());
        }
    }

    @Test
    void aReaderOfCommasFindsEveryValueButForTheMarks() {
        Random random = new Random(SEED);
        for (int round = 0; round < TABLES; round++) {
            List<String> row = row(random);
            List<String> read = TableRows.of(csv(List.of(row)).getBytes(StandardCharsets.UTF_8)).get(1);
            assertThat(withoutMarks(read)).isEqualTo(withoutMarks(row));
        }
    }

    @Test
    void aTableWithoutMarksIsCaught() {
        assertThat(cells("a,x;=1+1;y\r\n", ';')).containsExactly("a,x", "=1+1", "y", "", "");
        assertThat(cells("a,\"x;\"\"=1;y\"\r\n", ';')).contains("=1").anyMatch(FORMULA.asMatchPredicate());
    }

    @Test
    void libreOfficeFindsNoFormulaThoughItLooksForThem() throws Exception {
        Random random = new Random(SEED);
        List<List<String>> rows = new ArrayList<>(List.of(List.of("x;=1+1;y", "=1+1", "a\t=1+1\tb")));
        for (int row = 0; row < 500; row++) {
            rows.add(row(random));
        }
        Office office = Office.start(folder);
        for (char separator : new char[] {',', ';', '\t'}) {
            Map<String, byte[]> files = Map.of("marked.csv", csv(rows).getBytes(StandardCharsets.UTF_8), "planted.csv",
                    ("a" + separator + "=1+1\n").getBytes(StandardCharsets.UTF_8));
            Map<String, String> opened =
                    office.converted("fods", files, READ_WITH_FORMULAS.formatted((int) separator));
            assertThat(opened.get("planted")).contains("table:formula");
            assertThat(opened.get("marked")).contains("1+1").doesNotContain("table:formula");
        }
    }

    private static List<String> row(Random random) {
        List<String> row = new ArrayList<>();
        for (int cell = 0; cell < 3; cell++) {
            StringBuilder value = new StringBuilder();
            for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
                value.append(PIECES[random.nextInt(PIECES.length)]);
            }
            row.add(value.toString());
        }
        return row;
    }

    private static String csv(List<List<String>> rows) {
        CsvTable table = new CsvTable(List.of("a", "b", "c"));
        rows.forEach(table::line);
        return new String(table.bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> withoutMarks(List<String> row) {
        return row.stream().map(cell -> cell.replace("'", "")).toList();
    }

    /// As spreadsheets read: quotes count where a cell begins with them, what stands behind the closing one is kept,
    /// and nothing is ever refused.
    private static List<String> cells(String csv, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean begins = true;
        boolean quoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char letter = csv.charAt(at);
            if (quoted) {
                boolean closes = letter == '"' && !csv.startsWith("\"\"", at);
                at += letter == '"' && !closes ? 1 : 0;
                quoted = !closes;
                cell.append(closes ? "" : letter);
            } else if (letter == separator || letter == '\n' || letter == '\r') {
                cells.add(cell.toString());
                cell.setLength(0);
                begins = true;
                continue;
            } else if (begins && letter == '"') {
                quoted = true;
            } else {
                cell.append(letter);
            }
            begins = false;
        }
        cells.add(cell.toString());
        return cells;
    }
}
