package clausebook.intake.outline.line;

import clausebook.document.Block;
import clausebook.document.Paragraph;
import clausebook.document.Table.Cell;
import clausebook.document.Table;
import clausebook.intake.outline.fact.FactNames;
import clausebook.intake.outline.mark.LayoutWords;
import java.util.ArrayList;
import java.util.List;

/// A table, and what it is there for.
///
/// @param rows    the lines of each cell, row by row
/// @param heading true where the file says that the first row heads the columns
public record Grid(Kind kind, List<List<List<Line>>> rows, List<List<Cell>> cells, boolean heading) {

    /// What a table is there for.
    public enum Kind {
        /// Sets paragraphs side by side or draws a frame round them.
        LAYOUT,
        /// Says something of the document itself.
        CONTROL,
        /// A list of contents.
        CONTENTS,
        /// Two lists side by side, each under its heading: do and do not.
        COLUMNS,
        /// All else.
        CONTENT
    }

    private static final int LONG = 60;

    public static Grid of(Table table) {
        List<List<List<Line>>> rows = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            cells.add(row.cells());
            rows.add(row.cells().stream().map(Grid::lines).toList());
        }
        boolean heading = !table.rows().isEmpty() && table.rows().getFirst().heading();
        return new Grid(kind(table, rows), rows, cells, heading);
    }

    private static List<Line> lines(Cell cell) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : cell.blocks()) {
            block.addTo(paragraphs);
        }
        List<Line> lines = new ArrayList<>();
        paragraphs.forEach(paragraph -> lines.addAll(Flow.lines(paragraph)));
        lines.removeIf(Line::isBlank);
        return lines;
    }

    private static Kind kind(Table table, List<List<List<Line>>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns < 2) {
            return Kind.LAYOUT;
        }
        if (isContents(rows)) {
            return Kind.CONTENTS;
        }
        if (isColumns(rows)) {
            return Kind.COLUMNS;
        }
        if (isControl(rows)) {
            return Kind.CONTROL;
        }
        return isLayout(table, rows) ? Kind.LAYOUT : Kind.CONTENT;
    }

    /// Pages in the last column, that never fall.
    private static boolean isContents(List<List<List<Line>>> rows) {
        int before = 0;
        int paged = 0;
        for (List<List<Line>> row : rows) {
            String last = row.isEmpty() ? "" : words(row.getLast());
            int page = last.matches("\\d{1,3}") ? Integer.parseInt(last) : -1;
            if (page >= 0 && page < before || page < 0 && paged > 0) {
                return false;
            }
            paged += page < 0 ? 0 : 1;
            before = Math.max(before, page);
        }
        return paged > 2 && paged + 1 >= rows.size() && rows.getLast().stream().allMatch(cell -> cell.size() < 2);
    }

    private static boolean isColumns(List<List<List<Line>>> rows) {
        List<List<Line>> names = rows.getFirst();
        boolean pairs = rows.size() > 1 && rows.stream().allMatch(row -> row.size() == 2)
                && names.stream().allMatch(cell -> cell.size() == 1);
        if (!pairs) {
            return false;
        }
        String left = bare(words(names.getFirst()));
        String right = bare(words(names.getLast()));
        return LayoutWords.headsDos(left) && LayoutWords.headsDonts(right)
                || LayoutWords.headsDonts(left) && LayoutWords.headsDos(right);
    }

    private static String bare(String words) {
        return words.replaceAll("[^\\p{L}’' ]", "").strip();
    }

    /// A number in a column of its own beside its words, cells with several numbered paragraphs, or no lines drawn.
    private static boolean isLayout(Table table, List<List<List<Line>>> rows) {
        long numbered = rows.stream().filter(Grid::isNumberAndWords).count();
        boolean several = rows.stream().flatMap(List::stream)
                .anyMatch(cell -> cell.stream().filter(line -> line.mark().isPresent()).count() > 2);
        boolean whole = rows.stream().allMatch(row -> row.stream().filter(cell -> !cell.isEmpty()).count() < 2);
        return whole || numbered * 2 > rows.size() || isCounted(rows)
                || several && rows.size() == 1 || !table.bordered() && !isEven(rows);
    }

    /// True for sentences with figures before them that count on.
    private static boolean isCounted(List<List<List<Line>>> rows) {
        int first = figure(rows.getFirst());
        for (int row = 0; row < rows.size(); row++) {
            if (first < 0 || figure(rows.get(row)) != first + row || !isSentence(rows.get(row))) {
                return false;
            }
        }
        return rows.size() > 1;
    }

    private static boolean isSentence(List<List<Line>> row) {
        List<Line> last = row.getLast();
        return last.getLast().endsIn(".;:");
    }

    /// The figure that stands alone before the words of a row; -1 for none.
    private static int figure(List<List<Line>> row) {
        String first = words(row.getFirst());
        boolean alone = row.size() == 2 && !row.getLast().isEmpty() && first.matches("\\d{1,3}");
        return alone ? Integer.parseInt(first) : -1;
    }

    /// True for a row of a mark in a cell of its own and of its words: a figure alone marks nothing but long ones.
    public static boolean isNumberAndWords(List<List<Line>> row) {
        List<List<Line>> filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() != 2 || filled.getFirst().size() != 1) {
            return false;
        }
        List<Line> first = filled.getFirst();
        Line number = first.getFirst();
        return number.mark().isPresent() && number.words().isEmpty()
                && (number.mark().get().sure()
                        || filled.getLast().stream().anyMatch(line -> line.raw().length() > LONG)
                        || isSentence(filled));
    }

    private static boolean isEven(List<List<List<Line>>> rows) {
        return rows.size() > 2 && rows.stream().allMatch(row -> row.size() == rows.getFirst().size()
                && row.stream().allMatch(cell -> cell.size() == 1));
    }

    /// The number of its first paragraph.
    public int first() {
        return rows.stream().flatMap(List::stream).flatMap(List::stream).mapToInt(Line::n).min().orElse(0);
    }

    /// True where the first row says what stands in the columns: the file says so, or it is short and all bold.
    public boolean hasHeading() {
        List<Line> first = rows.getFirst().stream().flatMap(List::stream).toList();
        boolean filled = rows.getFirst().stream().noneMatch(List::isEmpty);
        boolean brief = first.stream()
                .allMatch(line -> line.raw().length() <= LONG && !line.raw().matches("(?s).* .*\\."));
        boolean bold = first.stream().allMatch(Line::isBold) || rows.stream().skip(1)
                .flatMap(List::stream).flatMap(List::stream).noneMatch(Line::isBold);
        return rows.size() > 1 && (heading || filled && brief && bold && !countsAsOthers());
    }

    /// True where a column has figures in all rows, the first too: it is a row as all others.
    private boolean countsAsOthers() {
        for (int column = 0; column < rows.getFirst().size(); column++) {
            int at = column;
            if (rows.stream().allMatch(row -> at < row.size() && words(row.get(at)).matches("(?s).*\\d.*"))) {
                return true;
            }
        }
        return false;
    }

    /// True for a table of such facts: at least half of its first row, or of its first column, names them.
    public static boolean isControl(List<List<List<Line>>> rows) {
        return namesInRow(rows) || namesInColumn(rows);
    }

    /// True where the first row names the facts of the rows below.
    public static boolean namesInRow(List<List<List<Line>>> rows) {
        List<String> first = rows.getFirst().stream().map(Grid::words).filter(words -> !words.isEmpty()).toList();
        long names = first.stream().filter(FactNames::isName).count();
        return first.size() > 1 && names > 1 && names * 2 >= first.size()
                && first.stream().anyMatch(FactNames::isNameOfDocument) && !namesInColumn(rows);
    }

    private static boolean namesInColumn(List<List<List<Line>>> rows) {
        List<String> first = rows.stream().filter(row -> !row.isEmpty()).map(row -> words(row.getFirst())).toList();
        long names = first.stream().filter(words -> FactNames.isName(words) || words.isEmpty()).count();
        return names * 3 >= first.size() * 2 && first.stream().anyMatch(words -> !words.isEmpty())
                && rows.stream().skip(1).anyMatch(row -> !row.isEmpty() && FactNames.isName(words(row.getFirst())));
    }

    /// All words of a cell.
    public static String words(List<Line> cell) {
        StringBuilder words = new StringBuilder();
        for (Line line : cell) {
            words.append(words.isEmpty() ? "" : " ").append(line.raw());
        }
        return words.toString();
    }
}
