package clausebook.intake.html;

import clausebook.document.Block;
import clausebook.document.Part;
import clausebook.document.Table;
import clausebook.document.Table.Cell;
import clausebook.document.Table.Row;
import clausebook.document.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Makes tables of a page's tables.
final class PageTables {

    private static final int MOST_SPAN = 1000;

    private final Sheet sheet;
    private final Flow flow;
    private final View view;
    private final BiConsumer<Node, Styling> walk;

    /// @param walk reads a node into the flow
    PageTables(Sheet sheet, Flow flow, View view, BiConsumer<Node, Styling> walk) {
        this.sheet = sheet;
        this.flow = flow;
        this.view = view;
        this.walk = walk;
    }

    /// Adds a table; beside the text, where none can stand, only its words.
    void add(Element table, Styling style) {
        List<Row> rows = new ArrayList<>();
        for (Element child : table.children()) {
            Styling inside = style.of(child, sheet.of(child), view);
            switch (child.normalName()) {
                case "tr" -> rows.add(row(child, false, inside));
                case "thead", "tbody", "tfoot" -> child.children().forEach(row -> rows
                        .add(row(row, child.normalName().equals("thead"), inside.of(row, sheet.of(row), view))));
                default -> {
                    walk.accept(child, style.inCell());
                    flow.flush();
                }
            }
        }
        if (style.part() == Part.BODY && !rows.isEmpty()) {
            flow.add(new Table(rows, isBordered(table)));
        }
    }

    private Row row(Element row, boolean head, Styling style) {
        List<Cell> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            List<Block> outer = flow.enter();
            Styling inside = style.of(cell, sheet.of(cell), view).inCell();
            cell.childNodes().forEach(node -> walk.accept(node, inside));
            cells.add(new Cell(flow.leave(outer), span(cell.attr("colspan")), span(cell.attr("rowspan"))));
        }
        boolean names = !row.children().isEmpty() && row.children().stream().allMatch(cell -> cell.normalName()
                .equals("th"));
        return new Row(cells, head || names);
    }

    private static int span(String written) {
        return written.strip().matches("[1-9]\\d{0,3}") ? Math.min(MOST_SPAN, Integer.parseInt(written.strip())) : 1;
    }

    private boolean isBordered(Element table) {
        boolean layout = table.attr("role").matches("presentation|none");
        boolean bare = table.attr("border").equals("0") || table.attr("border").isEmpty()
                && sheet.of(table).getOrDefault("border", "").matches("(none|0).*");
        return !layout && (!bare || table.select("td, th").stream().anyMatch(cell -> hasLine(sheet.of(cell))));
    }

    private static boolean hasLine(Map<String, String> css) {
        return List.of("border", "border-top", "border-left", "border-style").stream()
                .map(name -> css.getOrDefault(name, "none")).anyMatch(line -> !line.matches("(none|0|hidden).*"));
    }
}
