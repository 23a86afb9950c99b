package clausebook.export;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table for spreadsheets (RFC 4180), in UTF-8 with the mark by which they know it.
final class CsvTable {

    /// A spreadsheet takes these as the start of a formula; a quote mark before them makes them text.
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final StringBuilder csv = new StringBuilder("\uFEFF");

    /// @param columns their names
    CsvTable(List<String> columns) {
        line(columns);
    }

    /// Adds a line with a cell for each column.
    void line(List<String> cells) {
        String comma = "";
        for (String value : cells) {
            csv.append(comma).append(cell(value));
            comma = ",";
        }
        csv.append("\r\n");
    }

    byte[] bytes() {
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String cell(String value) {
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        boolean quoted =
                safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0;
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
