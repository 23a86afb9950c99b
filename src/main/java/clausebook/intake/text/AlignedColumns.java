package clausebook.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds tables whose columns somebody lined up with blanks.
///
/// Lines → the same lines, those of such rows with a tab between their cells.
final class AlignedColumns {

    private static final Pattern GAP = Pattern.compile("(?<=\\S) {2,}(?=\\S)");
    /// A number, letter or bullet, so that the blanks behind it make no column.
    private static final Pattern MARK =
            Pattern.compile("\\(?(?:\\p{L}|[ivxIVX]{2,5}|[\\d.]{1,6})[.)]*:?|\\P{L}");
    /// Two columns may stand below each other by chance.
    private static final int FEWEST_ROWS_OF_TWO = 3;

    private AlignedColumns() {}

    static List<TextLine> tabbed(List<TextLine> lines) {
        List<TextLine> all = new ArrayList<>(lines);
        int from = 0;
        while (from < lines.size()) {
            List<Integer> starts = starts(lines.get(from));
            int to = from + 1;
            while (!starts.isEmpty() && to < lines.size() && starts(lines.get(to)).equals(starts)) {
                to++;
            }
            if (!starts.isEmpty() && to - from >= (starts.size() == 1 ? FEWEST_ROWS_OF_TWO : 2)) {
                for (int row = from; row < to; row++) {
                    all.set(row, lines.get(row).withWords(GAP.matcher(lines.get(row).words()).replaceAll("\t")));
                }
            }
            from = to;
        }
        return all;
    }

    /// Where the cells behind the first one begin; none where a line has one cell, or tabs.
    private static List<Integer> starts(TextLine line) {
        List<Integer> starts = new ArrayList<>();
        if (!line.hasTab()) {
            Matcher gap = GAP.matcher(line.words());
            while (gap.find()) {
                if (!starts.isEmpty() || !MARK.matcher(line.words().substring(0, gap.start())).matches()) {
                    starts.add(line.indent() + gap.end());
                }
            }
        }
        return starts;
    }
}
