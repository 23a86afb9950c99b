package clausebook.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A table for spreadsheets (RFC 4180), in UTF-8 with the mark by which they know it.
///
/// A spreadsheet may part cells by semicolons or tabs instead, as one set up for Germany does. It then knows nothing of
/// our cells, so that a new one of its own begins inside a value of ours; there too nothing may be a formula.
final class CsvTable {

    /// A spreadsheet takes these as the start of a formula, some only where the letters of the country are wide.
    private static final String FORMULA_SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫−";
    private static final char TEXT_MARK = '\'';

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
        String safe = marked(value);
        return isQuoted(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isQuoted(String value) {
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter == ',' || letter == '"' || isCellEnd(letter)) {
                return true;
            }
        }
        return !value.equals(value.strip());
    }

    /// The value with a mark before each formula that could begin a cell.
    private static String marked(String value) {
        List<Integer> starts = formulaStarts(value);
        if (starts.isEmpty()) {
            return value;
        }
        StringBuilder marked = new StringBuilder(value.length() + starts.size());
        int done = 0;
        for (int start : starts) {
            marked.append(value, done, start).append(TEXT_MARK);
            done = start;
        }
        return marked.append(value, done, value.length()).toString();
    }

    /// Where a cell could begin that is a formula. Blanks and quotes before the formula are passed over, as a
    /// spreadsheet may drop them.
    private static List<Integer> formulaStarts(String value) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (isCellEnd(letter)) {
                start = at + 1;
            } else if (start >= 0) {
                if (FORMULA_SIGNS.indexOf(letter) >= 0) {
                    starts.add(start);
                }
                start = isPassedOver(letter) ? start : -1;
            }
        }
        return starts;
    }

    /// Behind these a cell may begin, whatever the spreadsheet parts cells by. A comma is not among them: where commas
    /// part cells, ours are in quotes.
    private static boolean isCellEnd(char letter) {
        return switch (letter) {
            case ';', '\t', '\n', '\r' -> true;
            default -> false;
        };
    }

    private static boolean isPassedOver(char letter) {
        return letter == '"' || Character.isWhitespace(letter) || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT || Character.getType(letter) == Character.CONTROL;
    }
}
